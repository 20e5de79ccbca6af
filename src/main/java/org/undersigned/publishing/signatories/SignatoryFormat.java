package org.undersigned.publishing.signatories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.util.List;
import org.undersigned.base.Codes;
import org.undersigned.publishing.csv.CsvOut;
import org.undersigned.signon.SignOn;
import org.undersigned.source.Citation;

/** A form in which a letter's list is written, some lines at a time. */
public enum SignatoryFormat {
    /** A table with a header, for spreadsheets. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        String head() {
            return table(out -> out.row(
                    "id",
                    "kind",
                    "name",
                    "title",
                    "affiliation",
                    "organization",
                    "member",
                    "chamber",
                    "party",
                    "state",
                    "district",
                    "lead",
                    "date",
                    "date_basis",
                    "assurance",
                    "attested_by",
                    "revision",
                    "sources",
                    "published_at"));
        }

        @Override
        String lines(List<SignOn> signOns, ObjectMapper json) {
            return table(out -> signOns.forEach(one -> out.row(
                    one.id,
                    Codes.of(one.kind),
                    one.name,
                    one.title,
                    one.affiliation,
                    one.organization == null ? null : one.organization.slug,
                    one.member == null ? null : one.member.bioguide,
                    Codes.of(one.chamber),
                    one.party,
                    one.state,
                    one.district,
                    one.leadOrdinal,
                    one.signedOn,
                    Codes.of(one.dateBasis),
                    Codes.of(one.assurance),
                    one.attestedBy,
                    one.revision.ordinal,
                    sources(one.citations),
                    one.publishedAt)));
        }
    },

    /** A JSON object a line, each as the API has it. */
    NDJSON("application/x-ndjson") {
        @Override
        String head() {
            return "";
        }

        @Override
        String lines(List<SignOn> signOns, ObjectMapper json) {
            StringBuilder lines = new StringBuilder();
            signOns.forEach(one -> lines.append(line(SignOnJson.of(one), json)).append('\n'));
            return lines.toString();
        }
    };

    public final String mediaType;

    SignatoryFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract String head();

    abstract String lines(List<SignOn> signOns, ObjectMapper json);

    private interface Rows {
        void writeTo(CsvOut out);
    }

    private static String table(Rows rows) {
        StringWriter text = new StringWriter();
        try (CsvOut out = new CsvOut(text)) {
            rows.writeTo(out);
        }
        return text.toString();
    }

    private static String sources(List<Citation> citations) {
        return String.join(
                " ",
                citations.stream()
                        .map(citation ->
                                citation.source.address == null ? citation.source.title : citation.source.address)
                        .toList());
    }

    private static String line(SignOnJson signOn, ObjectMapper json) {
        try {
            return json.writeValueAsString(signOn);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
