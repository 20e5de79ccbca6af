package org.undersigned.intake.imports;

import static org.undersigned.intake.imports.Column.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.base.Folded;

/** The headings that people give to columns, in English and in Spanish. */
final class ColumnWords {

    private static final Map<String, Column> WHOLE = new HashMap<>();

    // In longer ones, such as the questions of a form, the first that is found says most.
    private static final Map<String, Column> PARTS = new LinkedHashMap<>();

    static {
        whole(
                ORGANIZATION,
                "organization",
                "organisation",
                "organizations",
                "org",
                "organization name",
                "organisation name",
                "org name",
                "name of organization",
                "organizacion",
                "organizaciones",
                "nombre de la organizacion",
                "nombre organizacion",
                "group",
                "group name",
                "grupo",
                "agency",
                "entity",
                "entidad",
                "company",
                "institution",
                "institucion",
                "endorser",
                "endorsing organization",
                "organizational name",
                "affiliation",
                "afiliacion",
                "employer");
        whole(
                NAME,
                "name",
                "nombre",
                "full name",
                "nombre completo",
                "signatory",
                "signer",
                "firmante",
                "contact",
                "contact name",
                "contacto",
                "contact person",
                "persona de contacto",
                "member",
                "member name",
                "representative",
                "nombre y apellido",
                "nombre y apellidos",
                "your name",
                "signed by",
                "printed name",
                "miembro");
        whole(
                FIRST_NAME,
                "first name",
                "first",
                "given name",
                "firstname",
                "nombres",
                "primer nombre",
                "nombre de pila");
        whole(LAST_NAME, "last name", "last", "lastname", "surname", "family name", "apellido", "apellidos");
        whole(TITLE, "title", "job title", "position", "role", "titulo", "cargo", "puesto", "contact title");
        whole(BIOGUIDE, "bioguide", "bioguide id", "bioguideid");
        whole(
                WEBSITE,
                "website",
                "web",
                "url",
                "web site",
                "site",
                "homepage",
                "web address",
                "sitio web",
                "pagina web",
                "sitio");
        whole(LEVEL, "level", "reach", "scope", "nivel", "alcance", "ambito");
        whole(
                PLACE,
                "place",
                "location",
                "address",
                "lugar",
                "ubicacion",
                "localidad",
                "city state",
                "city and state",
                "ciudad y estado",
                "headquarters",
                "sede");
        whole(CITY, "city", "town", "ciudad", "municipio", "municipality");
        whole(STATE, "state", "st", "state territory", "estado", "state abbreviation");
        whole(
                EMAIL,
                "email",
                "e mail",
                "mail",
                "email address",
                "e mail address",
                "correo",
                "correo electronico",
                "contact email",
                "correo e");
        whole(
                DATE,
                "date",
                "date signed",
                "signed on",
                "signed",
                "date of signature",
                "timestamp",
                "fecha",
                "fecha de firma",
                "firmado",
                "submitted at",
                "submission date",
                "marca temporal",
                "sign on date");
        whole(KIND, "kind", "type", "signer type", "type of signer", "tipo", "clase", "category", "categoria");
        whole(STANDING, "state of the sign on", "estado de la adhesion");
        PARTS.put("bioguide", BIOGUIDE);
        PARTS.put("mail", EMAIL);
        PARTS.put("correo", EMAIL);
        PARTS.put("website", WEBSITE);
        PARTS.put("url", WEBSITE);
        PARTS.put("sitio web", WEBSITE);
        PARTS.put("first name", FIRST_NAME);
        PARTS.put("last name", LAST_NAME);
        PARTS.put("apellido", LAST_NAME);
        PARTS.put("title", TITLE);
        PARTS.put("cargo", TITLE);
        PARTS.put("organiza", ORGANIZATION);
        PARTS.put("organisa", ORGANIZATION);
        PARTS.put("city", CITY);
        PARTS.put("ciudad", CITY);
        PARTS.put("state", STATE);
        PARTS.put("estado", STATE);
        PARTS.put("date", DATE);
        PARTS.put("fecha", DATE);
        PARTS.put("name", NAME);
        PARTS.put("nombre", NAME);
    }

    private static void whole(Column column, String... words) {
        List.of(words).forEach(one -> WHOLE.put(one, column));
    }

    static Optional<Column> whole(String heading) {
        return Optional.ofNullable(WHOLE.get(Folded.words(heading)));
    }

    /** What each column holds, as far as its heading says it; each kind of column once. */
    static Map<Integer, Column> guess(List<String> headings) {
        Map<Integer, Column> guess = new HashMap<>();
        List<Integer> left = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            Optional<Column> column = whole(headings.get(at)).filter(one -> !guess.containsValue(one));
            if (column.isPresent()) {
                guess.put(at, column.get());
            } else {
                left.add(at);
            }
        }
        for (int at : left) {
            part(headings.get(at)).filter(one -> !guess.containsValue(one)).ifPresent(one -> guess.put(at, one));
        }
        return guess;
    }

    private static Optional<Column> part(String heading) {
        String words = " " + Folded.words(heading);
        return PARTS.entrySet().stream()
                .filter(one ->
                        words.contains(" " + one.getKey()) || one.getKey().equals("mail") && words.contains("mail"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private ColumnWords() {}
}
