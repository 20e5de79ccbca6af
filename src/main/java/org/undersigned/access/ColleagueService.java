package org.undersigned.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.UsedForm;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;

/** Lets others in to the desk, and keeps them out. */
@ApplicationScoped
public class ColleagueService {

    private final Ledger ledger;
    private final Clock clock;
    private final FirstAccount site;

    ColleagueService(Ledger ledger, Clock clock, FirstAccount site) {
        this.ledger = ledger;
        this.clock = clock;
        this.site = site;
    }

    /** A link whose address nothing but this knows. */
    public record FreshLink(UUID staffMember, String address, Instant until) {}

    /**
     * Makes an account without a password, which may do everything, and a link to choose one.
     *
     * @param form the id of the form that it comes from, which makes one account and no second
     * @throws Refusal {@code form_already_used} or {@code email_taken}
     */
    @Writes
    public FreshLink add(UUID form, String name, String email, String language) {
        Instant now = clock.instant();
        StaffMember one = StaffMember.of(name, email, language, now);
        UsedForm.use(form, one.id, now);
        one.issueLink(now);
        ledger.made("staff_member.added", one);
        ledger.made("grant.given", Grant.everywhere(one, Role.ADMINISTRATOR, now));
        return fresh(one, now);
    }

    /**
     * Makes a link to choose a new password; those made before end.
     *
     * @param form the id of the form that it comes from, which makes one link and no second
     * @throws Refusal {@code form_already_used} or {@code account_disabled}
     */
    @Writes
    public FreshLink link(UUID form, UUID id) {
        Instant now = clock.instant();
        StaffMember one = StaffMember.withId(id);
        UsedForm.use(form, Ids.next(), now);
        ledger.changed("staff_member.link_issued", one, null, () -> one.issueLink(now));
        OneTimeLink.endAll(id);
        return fresh(one, now);
    }

    private FreshLink fresh(StaffMember one, Instant now) {
        String token = OneTimeLink.issue(one, now);
        return new FreshLink(one.id, site.address("/desk/password/" + token), now.plus(OneTimeLink.LASTS));
    }

    /**
     * Ends somebody's sessions and links, and lets them in no more.
     *
     * @param by who does it
     * @throws Refusal {@code not_oneself}, {@code last_administrator} or {@code account_disabled}
     */
    @Writes
    public void disable(UUID id, UUID by, String reason) {
        if (id.equals(by)) {
            throw new Refusal("not_oneself");
        }
        if (StaffMember.administrators().stream().allMatch(one -> one.id.equals(id))) {
            throw new Refusal("last_administrator");
        }
        Instant now = clock.instant();
        StaffMember one = StaffMember.withId(id);
        ledger.changed("staff_member.disabled", one, reason, () -> one.disable(now));
        endAll(id);
    }

    /** Lets somebody in again, by their password or by a new link. */
    @Writes
    public void enable(UUID id) {
        StaffMember one = StaffMember.withId(id);
        ledger.changed("staff_member.enabled", one, null, one::enable);
        // A session that began just while they were disabled must not come to life.
        endAll(id);
    }

    private static void endAll(UUID id) {
        StaffSession.endAll(id);
        OneTimeLink.endAll(id);
    }
}
