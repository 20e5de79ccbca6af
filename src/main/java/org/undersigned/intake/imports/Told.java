package org.undersigned.intake.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.undersigned.base.Folded;
import org.undersigned.base.PartialDate;
import org.undersigned.directory.Level;
import org.undersigned.signon.Contact;
import org.undersigned.signon.SignOnKind;

/** What the cells of a row say of a sign-on; each but kind and name may be null. */
record Told(
        SignOnKind kind,
        String name,
        String title,
        String affiliation,
        String state,
        String website,
        Level level,
        String place,
        String bioguide,
        PartialDate date,
        Contact.Person contact) {

    /** What cannot be taken from a row. */
    static final class Wrong extends RuntimeException {

        final String code;
        final String found;

        Wrong(String code, String found) {
            super(code, null, false, false);
            this.code = code;
            this.found = found;
        }
    }

    /** @throws Wrong where they say nothing that could be recorded */
    static Told of(List<String> cells, Map<Integer, Column> columns, Terms terms) {
        return new RowReading(cells, columns, terms).told();
    }

    /** @throws Wrong where it is of a day that is still to come */
    void refuseAhead(LocalDate today) {
        if (date != null && date.isAheadOf(today)) {
            throw new Wrong("date_ahead", date.text());
        }
    }

    /** Whether it says of the same signer nothing else than another row that names them alike. */
    boolean repeats(Told other) {
        return switch (kind) {
            case ORGANIZATION -> Folded.words(name).equals(Folded.words(other.name));
            case INDIVIDUAL -> email() == null || other.email() == null || email().equalsIgnoreCase(other.email());
            case MEMBER -> true;
        };
    }

    private String email() {
        return contact == null ? null : contact.email();
    }
}
