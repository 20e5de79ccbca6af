package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.base.Settings;
import org.undersigned.directory.Chamber;
import org.undersigned.signon.Assurance;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;

/** Sign-ons of all letters, whatever became of them. */
@ApplicationScoped
public class SignOnsList implements TableListing<SignOnRow> {

    private static final String FETCHED =
            "join fetch it.letter l join fetch l.campaign join fetch it.revision left join fetch it.member left join fetch it.organization";

    private final Access access;
    private final Choosable choosable;
    private final Language language;
    private final ZoneId zone;

    SignOnsList(Access access, Choosable choosable, Language language, Settings settings) {
        this.access = access;
        this.choosable = choosable;
        this.language = language;
        this.zone = settings.zone();
    }

    @Override
    public String code() {
        return "sign-ons";
    }

    @Override
    public Finder<SignOnRow> finder(Asked asked) {
        return access.reach(Permission.RECORD)
                .within(Finder.of(SignOn.class, FETCHED), "it.letter.campaign.id")
                .told(SignOnRow::of);
    }

    @Override
    public List<Column<SignOnRow>> columns() {
        return SignOnColumns.all(language.code());
    }

    @Override
    public String sorted() {
        return "-received";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.words("it.searchText"),
                choosable.letter("it.letter.id"),
                Filter.code("stage", Stage.class, (finder, stage) -> finder.and(stage.condition)),
                Filter.code("kind", SignOnKind.class, (finder, kind) -> finder.and("it.kind = ?", kind)),
                choosable.campaign("it.letter.campaign.id").keptApart(),
                Filter.code("assurance", Assurance.class, (finder, one) -> finder.and("it.assurance = ?", one))
                        .keptApart(),
                choosable
                        .state((finder, state) -> finder.and("it.state = ?", state))
                        .keptApart(),
                Filter.code("chamber", Chamber.class, (finder, one) -> finder.and("it.chamber = ?", one))
                        .keptApart(),
                choosable.party("it.party = ?").keptApart(),
                choosable.member("it.member.id"),
                choosable.organization("it.organization.id"),
                choosable.source(),
                Filter.choice("recorder", choosable.staff(), SignOnsList::recordedBy)
                        .keptApart(),
                Filter.from("received_from", "it.receivedAt", zone).keptApart(),
                Filter.until("received_until", "it.receivedAt", zone).keptApart(),
                Filter.from("published_from", "it.publishedAt", zone).keptApart(),
                Filter.until("published_until", "it.publishedAt", zone).keptApart());
    }

    private static void recordedBy(Finder<?> finder, String staffMember) {
        finder.and(
                "exists (select 1 from LedgerEntry e where e.subject = it.id and e.actorId = ? and e.sequence ="
                        + " (select min(f.sequence) from LedgerEntry f where f.subject = it.id))",
                UUID.fromString(staffMember));
    }
}
