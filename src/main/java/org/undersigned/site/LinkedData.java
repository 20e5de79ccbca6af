package org.undersigned.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.undersigned.base.Address;
import org.undersigned.base.Language;
import org.undersigned.base.Origin;
import org.undersigned.base.Settings;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;

/** What search engines may know of a page, as schema.org's words in JSON-LD, safe to stand in a script element. */
@ApplicationScoped
class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Origin origin;
    private final Language language;
    private final Settings settings;

    LinkedData(Origin origin, Language language, Settings settings) {
        this.origin = origin;
        this.language = language;
        this.settings = settings;
    }

    String of(Campaign campaign) {
        String wanted = language.code();
        return json(page(
                Links.path(campaign),
                campaign.title(wanted).text(),
                campaign.summary(wanted).text(),
                "about",
                campaign.demands.stream()
                        .map(demand ->
                                thing("Thing", "name", demand.title(wanted).text()))
                        .toList(),
                "mentions",
                campaign.publicLetters().stream()
                        .map(letter -> letter(letter, wanted))
                        .toList()));
    }

    /** @param website an address where a browser may be sent, or null */
    String of(Organization organization, String website) {
        return json(page(
                Links.path(organization),
                organization.name,
                null,
                "mainEntity",
                thing(
                        "Organization",
                        "name",
                        organization.name,
                        "alternateName",
                        organization.aliases,
                        "sameAs",
                        website)));
    }

    String of(Member member) {
        return json(page(
                Links.path(member),
                member.officialName,
                null,
                "mainEntity",
                thing("Person", "name", member.officialName, "identifier", member.bioguide)));
    }

    private Map<String, Object> letter(Letter letter, String wanted) {
        return thing(
                "CreativeWork",
                "name",
                letter.title(wanted).text(),
                "url",
                absolute(Links.path(letter)),
                "dateCreated",
                letter.dated == null ? null : letter.dated.text());
    }

    /** A page with what more is known of it: names of properties, each followed by its value; what is null is left out. */
    Map<String, Object> page(String path, String name, String description, Object... namesAndValues) {
        Map<String, Object> page = thing(
                "WebPage",
                "name",
                name,
                "description",
                description,
                "url",
                absolute(path),
                "inLanguage",
                language.code(),
                "publisher",
                thing("Organization", "name", settings.publisher()));
        page.putAll(properties(namesAndValues));
        return page;
    }

    Map<String, Object> thing(String type, Object... namesAndValues) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.putAll(properties(namesAndValues));
        return thing;
    }

    String json(Map<String, Object> thing) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(thing);
        try {
            // A name must not be able to end the script element.
            return JSON.writeValueAsString(whole).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // Others read these addresses elsewhere: one that is not whole would mean nothing there.
    String absolute(String path) {
        return origin.isKnown() ? origin.absolute(new Address(language.code(), path)) : null;
    }

    private static Map<String, Object> properties(Object... namesAndValues) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (Objects.nonNull(value) && !List.of().equals(value)) {
                properties.put((String) namesAndValues[i], value);
            }
        }
        return properties;
    }
}
