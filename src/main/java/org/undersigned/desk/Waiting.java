package org.undersigned.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.undersigned.desk.lists.SignOnRow;
import org.undersigned.directory.Lookalike;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Resemblance;
import org.undersigned.signon.Contact;
import org.undersigned.signon.SignOn;

/**
 * A sign-on in the queue, with what helps to decide about it.
 *
 * @param contact who said it, or null
 * @param alike organizations that its own may be the same as
 */
record Waiting(SignOn signOn, Contact contact, Age age, List<Lookalike> alike) {

    private static final int ALIKE = 3;

    /** @param compared whether organizations are shown at all */
    static List<Waiting> of(List<SignOnRow> rows, boolean compared, Instant now) {
        Collection<Resemblance> known = compared ? Resemblance.of(organizations(rows)) : List.of();
        return rows.stream()
                .map(row -> new Waiting(
                        row.signOn(),
                        row.contact(),
                        Age.of(row.signOn().receivedAt, now),
                        alike(row.signOn().organization, known)))
                .toList();
    }

    private static List<UUID> organizations(List<SignOnRow> rows) {
        return rows.stream()
                .map(row -> row.signOn().organization)
                .filter(Objects::nonNull)
                .map(one -> one.id)
                .distinct()
                .toList();
    }

    private static List<Lookalike> alike(Organization organization, Collection<Resemblance> known) {
        return known.stream()
                .filter(two -> two.one.equals(organization) || two.other.equals(organization))
                .map(two -> new Lookalike(two.otherThan(organization), two.likeness))
                .limit(ALIKE)
                .toList();
    }
}
