package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.access.StaffMember;
import org.undersigned.base.Finder;
import org.undersigned.base.Language;
import org.undersigned.base.Order;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.desk.Values;
import org.undersigned.desk.lists.Filter.Choice;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.directory.State;
import org.undersigned.directory.Term;
import org.undersigned.source.Source;

/** What lists are narrowed by that is a record itself, as far as whoever is signed in may know of it. */
@ApplicationScoped
class Choosable {

    private static final int MOST = 1_000;
    private static final Order NEWEST_FIRST = new Order("it.createdAt", true);

    private final Access access;
    private final Language language;
    private final Values values;

    Choosable(Access access, Language language, Values values) {
        this.access = access;
        this.language = language;
        this.values = values;
    }

    /** @param campaign the id of a row's campaign, such as {@code it.letter.campaign.id} */
    Filter campaign(String campaign) {
        return Filter.choice(
                "campaign", this::campaigns, (finder, id) -> finder.and(campaign + " = ?", UUID.fromString(id)));
    }

    Filter letter(String letter) {
        return Filter.choice("letter", this::letters, (finder, id) -> finder.and(letter + " = ?", UUID.fromString(id)));
    }

    Filter state(BiConsumer<Finder<?>, String> narrow) {
        return Filter.choice(
                "state",
                () -> State.inOrder(language.code()).stream()
                        .map(one -> new Choice(one.name(), one.in(language.code())))
                        .toList(),
                narrow);
    }

    Filter party(String condition) {
        return Filter.choice("party", Choosable::parties, (finder, name) -> finder.and(condition, name));
    }

    /** @param condition on what concerns a demand of that id */
    Filter demand(String condition) {
        return Filter.one(
                "demand",
                id -> Demand.<Demand>findByIdOptional(id)
                        .filter(one -> access.may(Permission.RECORD, one.campaignId()))
                        .map(one -> one.shortTitle(language.code()).text()),
                (finder, id) -> finder.and(condition, id));
    }

    /** The sign-ons of a member. */
    Filter member(String member) {
        return Filter.one(
                "member",
                id -> Member.<Member>findByIdOptional(id).map(one -> one.officialName),
                (finder, id) -> finder.and(member + " = ?", id));
    }

    /** Those of an organization, also under the names of the ones merged into it. */
    Filter organization(String organization) {
        return Filter.one(
                "organization",
                id -> Organization.<Organization>findByIdOptional(id)
                        .filter(one -> one.isPublic() || access.isEverywhere())
                        .map(one -> one.name),
                (finder, id) -> finder.and(
                        organization + " in ?",
                        Organization.withId(id).family().stream()
                                .map(one -> one.id)
                                .toList()));
    }

    /** What cites a source. */
    Filter source() {
        return Filter.one(
                "source",
                id -> Source.<Source>findByIdOptional(id)
                        .filter(one -> one.isPublic() || access.isEverywhere())
                        .map(one -> one.title),
                (finder, id) -> finder.and("exists (select 1 from it.citations c where c.source.id = ?)", id));
    }

    Supplier<List<Choice>> staff() {
        return () -> StaffMember.everyone().stream()
                .map(one -> new Choice(one.id.toString(), one.name))
                .toList();
    }

    private List<Choice> campaigns() {
        Finder<Campaign> finder = Finder.of(Campaign.class, "");
        return access.reach(Permission.RECORD).within(finder, "it.id").after(null, NEWEST_FIRST, MOST).rows().stream()
                .map(one ->
                        new Choice(one.id.toString(), one.title(language.code()).text()))
                .toList();
    }

    private List<Choice> letters() {
        Finder<Letter> finder = Finder.of(Letter.class, "join fetch it.campaign");
        return access
                .reach(Permission.RECORD)
                .within(finder, "it.campaign.id")
                .after(null, NEWEST_FIRST, MOST)
                .rows()
                .stream()
                .map(this::choice)
                .toList();
    }

    private Choice choice(Letter letter) {
        String dated = letter.dated == null ? "" : " (" + letter.dated + ")";
        return new Choice(letter.id.toString(), values.offer(letter) + dated);
    }

    private static List<Choice> parties() {
        return Term.parties().stream().map(one -> new Choice(one, null)).toList();
    }
}
