package org.undersigned.campaign;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NoResultException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.Subject;

/** Keeps a campaign's demands in their order, without gaps: their numbers are what people call them by. */
@ApplicationScoped
public class DemandService {

    private static final Comparator<Demand> BY_NUMBER = Comparator.comparing(demand -> demand.ordinal);

    private final Ledger ledger;
    private final Clock clock;

    DemandService(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Puts it before the one that stood before it; the first stays where it is. */
    @Writes
    public void rise(UUID id) {
        Demand rising = held(id);
        int number = rising.ordinal;
        // Read now, in the order that they had.
        rising.campaign.letters.forEach(letter -> letter.demands.size());
        rising.campaign.steps.forEach(step -> step.demands.size());
        rising.campaign.demands.stream()
                .filter(other -> other.ordinal == number - 1)
                .findFirst()
                .ifPresent(other -> ledger.changed("demand.moved", rising, null, () -> {
                    number(rising, 0);
                    move(other, number);
                    number(rising, number - 1);
                }));
        rising.campaign.letters.forEach(letter -> order(letter.demands, "letter.reordered", letter));
        rising.campaign.steps.forEach(step -> order(step.demands, "step.reordered", step));
    }

    /**
     * Those behind it move up.
     *
     * @throws Refusal {@code already_struck}, {@code never_public}, {@code demand_in_use}
     */
    @Writes
    public void strike(UUID id, String reason) {
        Demand struck = held(id);
        List<Demand> behind = struck.campaign.demands.stream()
                .filter(other -> other.ordinal > struck.ordinal)
                .toList();
        ledger.changed("demand.struck", struck, reason, () -> {
            struck.strike(reason, clock.instant());
            number(struck, lowestNumber(struck.campaign) - 1);
            behind.forEach(other -> move(other, other.ordinal - 1));
        });
    }

    /** It stands behind all others again. @throws Refusal {@code nothing_to_restore} */
    @Writes
    public void restore(UUID id, String reason) {
        Demand restored = held(id);
        ledger.changed("demand.restored", restored, reason, () -> {
            restored.restore();
            restored.ordinal = restored.campaign.demands.size() + 1;
        });
    }

    // What was struck has a number below 0, out of the way of those that stand.
    private static int lowestNumber(Campaign campaign) {
        return Demand.<Demand>find("campaign = ?1 and ordinal < 0 order by ordinal", campaign)
                .firstResultOptional()
                .map(lowest -> lowest.ordinal)
                .orElse(0);
    }

    private void move(Demand demand, int number) {
        ledger.changed("demand.moved", demand, null, () -> number(demand, number));
    }

    // No two ever have the same number, not even between two statements.
    private static void number(Demand demand, int number) {
        demand.ordinal = number;
        Panache.getEntityManager().flush();
    }

    // What names demands names them in their order, and so has another digest than before; nobody corrected it.
    private void order(List<Demand> demands, String verb, Subject whose) {
        ledger.changed(verb, whose, null, () -> {
            List<Demand> inOrder = demands.stream().sorted(BY_NUMBER).toList();
            if (!inOrder.equals(demands)) {
                demands.clear();
                demands.addAll(inOrder);
            }
        });
    }

    // Whoever numbers them meanwhile is waited for. Not at the campaign: whoever records under a letter of it holds the
    // letter,
    // which moving writes, and then the campaign.
    private Demand held(UUID id) {
        Demand held = Demand.<Demand>find(
                        "campaign = (select one.campaign from Demand one where one.id = ?1) order by id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElseThrow(NoResultException::new);
        ledger.hold(held);
        return held;
    }
}
