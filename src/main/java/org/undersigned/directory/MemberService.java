package org.undersigned.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.NoResultException;
import java.time.Clock;
import java.util.List;
import org.undersigned.base.Settings;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Clash;
import org.undersigned.ledger.EditService;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.Ledger;

/** Corrects what the directory holds of a member of the Congress, also when two people do it at once. */
@ApplicationScoped
public class MemberService {

    private final EditService edits;
    private final Ledger ledger;
    private final Settings settings;
    private final Clock clock;

    MemberService(EditService edits, Ledger ledger, Settings settings, Clock clock) {
        this.edits = edits;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is edited of a member, in one correction. */
    public List<Field<Member>> fields() {
        return MemberFields.of(new Correction(ledger, settings.publisher(), clock.instant(), clock.getZone()));
    }

    /** @throws Clash if somebody else changed the same field otherwise */
    @Writes
    public void correct(String bioguide, EditService.Edit edit) {
        Members.hold(List.of(bioguide));
        Member member = Member.withBioguide(bioguide).orElseThrow(NoResultException::new);
        edits.edit(Member.class, member.id, fields(), edit);
    }
}
