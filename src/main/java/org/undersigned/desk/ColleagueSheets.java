package org.undersigned.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.undersigned.access.ColleagueService.FreshLink;
import org.undersigned.access.OneTimeLink;
import org.undersigned.access.Sessions;
import org.undersigned.access.StaffMember;
import org.undersigned.base.Errors;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.Submission;
import org.undersigned.ledger.LedgerEntry;

/** The page of one colleague: as it stands, with a form that came back, or with a link that was just made. */
@ApplicationScoped
class ColleagueSheets {

    /**
     * @param linkUntil when their open link ends, or null
     * @param fresh the link that was just made, or null
     * @param form the id by which the next link is made, once
     */
    record Show(
            StaffMember person,
            Instant lastUse,
            Instant linkUntil,
            List<LedgerEntry> history,
            FreshLink fresh,
            UUID form,
            String done,
            ActForm disabling,
            Errors errors)
            implements TemplateInstance {}

    private final Sessions sessions;
    private final Clock clock;

    ColleagueSheets(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    Show of(UUID id, String done) {
        return sheet(id, null, done, ActForm.EMPTY, Errors.NONE);
    }

    Show again(UUID id, ActForm disabling, Errors errors) {
        return sheet(id, null, "", disabling, errors);
    }

    /**
     * Shows a link in the answer itself, where no address, log or history keeps it; the form sent again leads to the
     * colleague without it.
     */
    Response once(Supplier<FreshLink> useCase, Supplier<UUID> already) {
        try {
            FreshLink fresh = useCase.get();
            return Submission.show(200, sheet(fresh.staffMember(), fresh, "", ActForm.EMPTY, Errors.NONE));
        } catch (Refusal refusal) {
            if (refusal.code.equals("form_already_used")) {
                return Submission.goTo(ColleagueDesk.address(already.get()));
            }
            throw refusal;
        }
    }

    private Show sheet(UUID id, FreshLink fresh, String done, ActForm disabling, Errors errors) {
        return new Show(
                StaffMember.withId(id),
                sessions.lastUses().get(id),
                OneTimeLink.openUntil(id, clock.instant()),
                LedgerEntry.about(id),
                fresh,
                Ids.next(),
                done,
                disabling,
                errors);
    }
}
