package org.undersigned.source;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.base.Folded;
import org.undersigned.base.PartialDate;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/** Something published that facts can be checked against. */
@Entity
public class Source extends Subject {

    private static final int SEARCH_LIMIT = 4_000;

    public String title;
    public String publisher;
    public PartialDate dated;
    public String address;
    public Instant publicSince;
    public String searchText;

    /** The one known by this address; none where the address is null. */
    public static Optional<Source> at(String address) {
        return address == null
                ? Optional.empty()
                : find("address = ?1 order by id", address).firstResultOptional();
    }

    /** The one without an address that is called so; what has an address is found by it. */
    static Optional<Source> called(String title, String publisher, PartialDate dated) {
        return Source.<Source>list("title = ?1 and address is null", title).stream()
                .filter(one -> Objects.equals(one.publisher, publisher) && Objects.equals(one.dated, dated))
                .findFirst();
    }

    /**
     * Newest entered first.
     *
     * @param query finds those in which a word begins as each of its words does
     */
    public static List<Source> listed(String query, boolean publicOnly, int limit) {
        StringBuilder wanted = new StringBuilder("id is not null");
        Parameters given = new Parameters();
        String[] words = Folded.words(query).split(" ");
        for (int i = 0; i < words.length; i++) {
            wanted.append(" and searchText like :word").append(i);
            given.and("word" + i, "% " + words[i] + "%");
        }
        if (publicOnly) {
            wanted.append(" and publicSince is not null");
        }
        return find(wanted + " order by id desc", given).page(0, limit).list();
    }

    /** How many records cite each, by its id; those that none cites are left out. */
    @SuppressWarnings("unchecked")
    public static Map<UUID, Long> cited(Collection<Source> sources) {
        if (sources.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(
                        "select cast(source_id as varchar(36)), count(*) from citation where source_id in (:ids)"
                                // Of what is prepared nobody knows yet; and mostly nothing is.
                                + " and (not exists (select 1 from preparation) or not exists (select 1 from sign_on s"
                                + " join preparation p on p.id = s.prepared_by where s.id = citation.subject))"
                                + " group by source_id",
                        Object[].class)
                .setParameter("ids", sources.stream().map(one -> one.id).toList())
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> UUID.fromString((String) row[0]), row -> ((Number) row[1]).longValue()));
    }

    @PrePersist
    @PreUpdate
    void beFound() {
        searchText = Folded.searchText(SEARCH_LIMIT, title, publisher, address);
    }

    /** What only the desk knows of may be cited long before anybody else is to read of it. */
    public void makePublic(Instant now) {
        if (publicSince == null) {
            publicSince = now;
        }
    }

    @Override
    public String subjectType() {
        return "source";
    }

    @Override
    public UUID campaignId() {
        return null;
    }

    @Override
    public boolean isPublic() {
        return publicSince != null;
    }

    @Override
    public Form form() {
        return new Form()
                .open("title", title)
                .open("publisher", publisher)
                .open("date", dated)
                .open("address", address)
                .closed("public_since", publicSince);
    }
}
