package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Preparation;

/** What was made for a {@link Preparation} and is not seen yet: sign-ons, and the organizations that were added for them. */
public final class PreparedSignOns {

    // In an order in which nothing that is left names what is gone.
    private static final List<String> DISCARDS = List.of(
            "delete from ledger_entry where prepared_by = :by and subject in (:ids)",
            "delete from contact where sign_on_id in (:ids)",
            "delete from citation where subject in (:ids)",
            "delete from sign_on where prepared_by = :by and id in (:ids)",
            "delete from slug where subject in (:ids)",
            "delete from organization_key where organization_id in (:ids)",
            "delete from organization where prepared_by = :by and id in (:ids)");

    // Asked one by one: each has an index.
    private static final List<String> RESTING = List.of(
            "sign_on s where s.organization_id in (:changed) and s.prepared_by = :by",
            "sign_on s where s.member_id in (:changed) and s.prepared_by = :by",
            "sign_on one join sign_on s on s.list_key = one.list_key and s.letter_id = one.letter_id"
                    + " where one.id in (:changed) and one.kind = 'INDIVIDUAL' and s.prepared_by = :by");

    /**
     * Whether what is prepared depends on any of these changed records: one signs in it, has the name of an organization
     * added by it, or is an individual's sign-on of the same name.
     */
    public static boolean restOn(UUID preparation, Collection<UUID> changed) {
        return !changed.isEmpty()
                && (RESTING.stream().anyMatch(one -> isAny(one, Map.of("by", preparation, "changed", changed)))
                        || addedAgain(preparation, Organization.list("id in ?1", changed)));
    }

    private static boolean addedAgain(UUID preparation, List<Organization> changed) {
        return !changed.isEmpty()
                && isAny(
                        "organization_key k join organization o on o.id = k.organization_id"
                                + " where k.content in (:names) and o.prepared_by = :by",
                        Map.of(
                                "by",
                                preparation,
                                "names",
                                changed.stream()
                                        .flatMap(one -> one.names().stream())
                                        .map(Organization::telling)
                                        .toList()));
    }

    /** Those of some organizations and members who sign in it. */
    @SuppressWarnings("unchecked")
    public static Set<UUID> signing(UUID preparation, Collection<UUID> signers) {
        Set<UUID> signing = new HashSet<>();
        if (!signers.isEmpty()) {
            for (String signer : List.of("organization_id", "member_id")) {
                signing.addAll(asked(
                                "select s." + signer + " from sign_on s where s." + signer
                                        + " in (:signers) and s.prepared_by = :by",
                                Map.of("signers", signers, "by", preparation))
                        .getResultList());
            }
        }
        return signing;
    }

    /** @throws Refusal {@code import_recording} where any of these organizations signs in a preparation */
    static void refuseIfSigning(Organization... organizations) {
        boolean signing = isAny(
                "sign_on s where s.organization_id in (:signers) and s.prepared_by in (select p.id from preparation p)",
                Map.of("signers", Stream.of(organizations).map(one -> one.id).toList()));
        if (signing) {
            throw new Refusal("import_recording");
        }
    }

    /** Whether anything is being prepared under a letter. */
    public static boolean areUnder(Letter letter) {
        return isAny(
                "sign_on s where s.letter_id = :letter and s.prepared_by in (select p.id from preparation p)",
                Map.of("letter", letter.id));
    }

    /** Throws away some, as if they had never been made. */
    @SuppressWarnings("unchecked")
    public static void discard(UUID preparation, Collection<UUID> signOns) {
        List<UUID> all = new ArrayList<>(signOns);
        all.addAll(asked(
                        "select o.id from organization o join sign_on s on s.organization_id = o.id"
                                + " where s.id in (:ids) and o.prepared_by = :by",
                        Map.of("by", preparation, "ids", signOns))
                .getResultList());
        for (String sql : DISCARDS) {
            Query discard = Panache.getEntityManager().createNativeQuery(sql).setParameter("ids", all);
            if (sql.contains(":by")) {
                discard.setParameter("by", preparation);
            }
            discard.executeUpdate();
        }
    }

    private static boolean isAny(String of, Map<String, Object> given) {
        return !asked("select 1 from " + of + " limit 1", given).getResultList().isEmpty();
    }

    private static Query asked(String sql, Map<String, Object> given) {
        Query asked = sql.startsWith("select 1 ")
                ? Panache.getEntityManager().createNativeQuery(sql)
                : Panache.getEntityManager().createNativeQuery(sql, UUID.class);
        given.forEach(asked::setParameter);
        return asked;
    }

    private PreparedSignOns() {}
}
