package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.NoResultException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Draft;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.Step;
import org.undersigned.ledger.Actor;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.ledger.Subject;
import org.undersigned.source.Fact;

/** Throws away what was never public, with all that belongs to it; the desk's part of the ledger keeps what it said. */
@ApplicationScoped
public class DiscardService {

    /** What can be thrown away, by the ledger's name of its kind. */
    private static final Map<String, Class<? extends Subject>> KINDS = Map.of(
            "campaign", Campaign.class,
            "letter", Letter.class,
            "draft", Draft.class,
            "demand", Demand.class,
            "step", Step.class,
            "measure", Measure.class,
            "reported_count", ReportedCount.class,
            "statement", Statement.class);

    private final Ledger ledger;

    DiscardService(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @throws NoResultException where there is no such thing */
    public Subject find(String kind, UUID id) {
        return Optional.ofNullable(KINDS.get(kind))
                .<Subject>map(type -> Panache.getEntityManager().find(type, id))
                .orElseThrow(NoResultException::new);
    }

    /**
     * @param signOns how many sign-ons whoever throws it away knows to go with it
     * @throws Refusal {@code was_public}, {@code signed_by_people}, {@code sign_ons_go_too}, {@code import_recording} or
     *     {@code letter_is_named}
     */
    @Writes
    public void discard(String kind, UUID id, long signOns, String reason) {
        Subject subject = find(kind, id);
        ledger.hold(subject);
        Belongings belongings = Belongings.of(subject);
        refuseIf(isKnown(belongings), "was_public", "");
        refuseIf(belongings.letters().anyMatch(PreparedSignOns::areUnder), "import_recording", "");
        refuseIf(someoneSentOneIn(belongings), "signed_by_people", "");
        refuseIf(belongings.signOns() != signOns, "sign_ons_go_too", "sign_ons");
        if (subject instanceof Letter letter) {
            refuseIf(isNamed(letter), "letter_is_named", "");
        } else if (subject instanceof Demand demand) {
            nameNoMore(demand);
        }
        if (signOns == 0) {
            discard(belongings, reason);
            closeGap(subject);
        } else {
            discardSignOns(belongings.signOnIds(), reason);
            discard(Belongings.of(find(kind, id)), reason);
        }
    }

    private void discardSignOns(List<UUID> ids, String reason) {
        Batches.each(ids, some -> {
            Contact.<Contact>list("id in ?1", some.stream().map(one -> one.id).toList())
                    .forEach(one -> discard(one, reason));
            some.forEach(one -> discard(one, reason));
        });
    }

    private void discard(Belongings belongings, String reason) {
        belongings.all().forEach(one -> discard(one, reason));
        Panache.getEntityManager().flush();
    }

    private void discard(Subject one, String reason) {
        ledger.discarded(one.subjectType() + ".discarded", one, reason);
        one.delete();
    }

    // What belongs to a campaign or a letter is as public as that is.
    private static boolean isKnown(Belongings belongings) {
        Subject whole = belongings.all().get(belongings.all().size() - 1);
        return whole.isPublic()
                || LedgerEntry.isKnownPublicly(whole.id)
                || belongings.letters().anyMatch(letter -> LedgerEntry.isKnownPublicly(letter.id));
    }

    // Whoever sent it in is told first, by its being declined with a reason.
    private static boolean someoneSentOneIn(Belongings belongings) {
        List<Letter> letters = belongings.letters().toList();
        return !letters.isEmpty()
                && LedgerEntry.count(
                                "actorKind in ?1 and subject in (select one.id from SignOn one where one.letter in ?2"
                                        + " and one.declinedAt is null and one.withdrawnAt is null and one.struckAt is null)",
                                List.of(Actor.Kind.SIGNER, Actor.Kind.PARTNER),
                                letters)
                        > 0;
    }

    private static boolean isNamed(Letter letter) {
        return Step.count("letter", letter) > 0 || Letter.count("follows", letter) > 0;
    }

    private void nameNoMore(Demand demand) {
        Campaign campaign = demand.campaign;
        campaign.letters.forEach(
                letter -> ledger.changed("letter.corrected", letter, null, () -> letter.demands.remove(demand)));
        Step.<Step>list("campaign", campaign)
                .forEach(step -> ledger.changed("step.corrected", step, null, () -> step.forget(demand)));
        Measure.<Measure>list("demand", demand)
                .forEach(measure -> ledger.changed("measure.corrected", measure, null, () -> measure.demand = null));
    }

    // A new one is numbered by how many there are.
    private void closeGap(Subject gone) {
        if (gone instanceof Demand demand) {
            renumber(
                    Demand.<Demand>list("campaign = ?1 and struckAt is null order by ordinal", demand.campaign),
                    (one, n) -> one.ordinal = n);
        } else if (gone instanceof Fact fact) {
            Class<? extends Fact> type = KINDS.get(fact.subjectType()).asSubclass(Fact.class);
            renumber(Fact.every(type, fact.whole()), (one, n) -> one.ordinal = n);
        }
    }

    private <S extends Subject> void renumber(List<S> left, ObjIntConsumer<S> number) {
        for (int at = 0; at < left.size(); at++) {
            S one = left.get(at);
            int now = at + 1;
            ledger.changed(one.subjectType() + ".corrected", one, null, () -> number.accept(one, now));
            // One by one, so that no two have a number at once.
            Panache.getEntityManager().flush();
        }
    }

    private static void refuseIf(boolean wrong, String code, String field) {
        if (wrong) {
            throw new Refusal(code, field);
        }
    }
}
