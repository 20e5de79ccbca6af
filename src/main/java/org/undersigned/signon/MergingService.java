package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.Writes;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Ledger;

/** Makes two organizations one, and two again: only places move, so that either can follow the other. */
@ApplicationScoped
public class MergingService {

    private final Ledger ledger;
    private final Disclosure disclosure;
    private final Clock clock;

    MergingService(Ledger ledger, Disclosure disclosure, Clock clock) {
        this.ledger = ledger;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /**
     * Of two live sign-ons that meet, the later is set aside for the earlier.
     *
     * @throws Refusal {@code merged_with_itself}; {@code merged_already} if either was merged into yet another; {@code
     *     import_recording} while a table is recorded in which either signs
     */
    @Writes
    public void merge(UUID id, UUID into, String reason) {
        Instant now = clock.instant();
        Organization merged = Organization.held(id);
        Organization survivor = Organization.held(into);
        PreparedSignOns.refuseIfSigning(merged, survivor);
        List<Meeting> meetings = Meeting.between(merged, survivor);
        ledger.changed("organization.merged", merged, reason, () -> merged.mergeInto(survivor));
        if (merged.isPublic()) {
            ledger.changed("organization.published", survivor, null, () -> survivor.makePublic(now));
        }
        for (Meeting met : meetings) {
            // Whoever takes it off meanwhile has to know that it stands for both.
            Panache.getEntityManager().lock(met.earlier(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            ledger.changed(
                    "sign_on.superseded", met.later(), reason, () -> met.later().supersede(met.earlier(), now));
        }
        // A place has to be free before the other takes it.
        SignOn.flush();
        Endorsements.settle(survivor);
    }

    /**
     * Both stand for themselves again, and with them what had been set aside for the other's, where nobody holds the place.
     *
     * @throws Refusal {@code not_merged}
     */
    @Writes
    public void separate(UUID id, String reason) {
        Organization merged = Organization.held(id);
        Organization survivor = Organization.held(merged.root().id);
        List<Parting> partings = Parting.of(merged);
        ledger.changed("organization.separated", merged, reason, merged::separate);
        Endorsements.settle(merged);
        Endorsements.settle(survivor);
        partings.stream().map(Parting::setAside).forEach(one -> standAgain(one, reason));
    }

    private void standAgain(SignOn setAside, String reason) {
        if (SignOn.liveOf(setAside.signer(), setAside.letter).isEmpty()) {
            ledger.changed("sign_on.restored", setAside, reason, () -> {
                setAside.standAgain();
                disclosure.discloseSeen(setAside, clock.instant());
            });
        }
    }
}
