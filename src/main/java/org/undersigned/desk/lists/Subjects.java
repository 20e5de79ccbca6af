package org.undersigned.desk.lists;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.access.StaffMember;
import org.undersigned.base.Language;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.campaign.Step;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.ledger.Subject;
import org.undersigned.signon.SignOn;

/** What entries of the ledger are about, by the names that it has now and the desk's page of it. */
@ApplicationScoped
public class Subjects {

    public record Named(String name, String address) {}

    private record Kind<S extends Subject>(Class<S> type, Function<S, String> name, Function<S, String> address) {

        static <S extends Subject> Kind<S> of(Class<S> type, String folder, Function<S, String> name) {
            return new Kind<>(type, name, one -> "/desk/" + folder + "/" + one.id);
        }

        Map<UUID, Named> named(Set<UUID> ids) {
            if (ids.isEmpty()) {
                return Map.of();
            }
            return Panache.getEntityManager()
                    .createQuery("from " + type.getSimpleName() + " it where it.id in :ids", type)
                    .setParameter("ids", ids)
                    .getResultList() // a name may be read from elsewhere, which ends a stream
                    .stream()
                    .collect(Collectors.toMap(one -> one.id, one -> new Named(name.apply(one), address.apply(one))));
        }
    }

    /** All kinds of records that the ledger tells of. */
    static final List<String> TYPES = List.of(
            "sign_on",
            "contact",
            "organization",
            "distinction",
            "campaign",
            "demand",
            "step",
            "measure",
            "letter",
            "draft",
            "revision",
            "reported_count",
            "statement",
            "source",
            "roster",
            "member",
            "staff_member",
            "grant",
            "import",
            "export");

    private final Map<String, Kind<?>> kinds;

    Subjects(Language language) {
        Kind<SignOn> signOn = Kind.of(SignOn.class, "sign-ons", one -> one.name);
        Function<Letter, String> letter = one -> one.title(language.code()).text();
        kinds = Map.ofEntries(
                Map.entry("sign_on", signOn),
                Map.entry("contact", signOn),
                Map.entry("organization", Kind.of(Organization.class, "organizations", one -> one.name)),
                Map.entry(
                        "campaign",
                        Kind.of(
                                Campaign.class,
                                "campaigns",
                                one -> one.title(language.code()).text())),
                Map.entry(
                        "demand",
                        Kind.of(
                                Demand.class,
                                "demands",
                                one -> one.title(language.code()).text())),
                Map.entry(
                        "step",
                        Kind.of(
                                Step.class,
                                "steps",
                                one -> one.title(language.code()).text())),
                Map.entry("letter", Kind.of(Letter.class, "letters", letter)),
                Map.entry(
                        "revision",
                        new Kind<>(
                                Revision.class,
                                one -> letter.apply(one.letter),
                                one -> "/desk/letters/" + one.letter.id)),
                Map.entry(
                        "member",
                        new Kind<>(Member.class, one -> one.officialName, one -> "/desk/members/" + one.bioguide)),
                Map.entry("staff_member", Kind.of(StaffMember.class, "colleagues", one -> one.name)),
                Map.entry("import", Kind.of(SheetImport.class, "imports", one -> one.fileName)));
    }

    List<ActionsList.Row> rows(List<LedgerEntry> entries) {
        Map<UUID, Named> named = new HashMap<>();
        entries.stream()
                .collect(Collectors.groupingBy(
                        one -> one.subjectType, Collectors.mapping(one -> one.subject, Collectors.toSet())))
                .forEach((type, ids) -> {
                    if (kinds.containsKey(type)) {
                        named.putAll(kinds.get(type).named(ids));
                    }
                });
        Set<UUID> campaigns = entries.stream()
                .filter(one -> one.campaignId != null && !named.containsKey(one.subject))
                .map(one -> one.campaignId)
                .collect(Collectors.toSet());
        // What has no page of its own is told of on that of its campaign.
        Map<UUID, Named> whole = new HashMap<>(kinds.get("campaign").named(campaigns));
        return entries.stream()
                .map(one -> new ActionsList.Row(one, named.getOrDefault(one.subject, whole.get(one.campaignId))))
                .toList();
    }
}
