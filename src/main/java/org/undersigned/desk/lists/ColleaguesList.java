package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.undersigned.access.Access;
import org.undersigned.access.AccountState;
import org.undersigned.access.Permission;
import org.undersigned.access.Sessions;
import org.undersigned.access.StaffMember;
import org.undersigned.base.Finder;
import org.undersigned.desk.links.Links;

/** Everyone who has an account. */
@ApplicationScoped
public class ColleaguesList implements TableListing<ColleaguesList.Row> {

    public record Row(StaffMember person, Instant lastHere) {}

    private final Access access;
    private final Sessions sessions;

    ColleaguesList(Access access, Sessions sessions) {
        this.access = access;
        this.sessions = sessions;
    }

    @Override
    public String code() {
        return "colleagues";
    }

    @Override
    public Finder<Row> finder(Asked asked) {
        access.require(Permission.ADMINISTER, null);
        return Finder.of(StaffMember.class, "").told(this::rows);
    }

    private List<Row> rows(List<StaffMember> people) {
        Map<?, Instant> lastUses = sessions.lastUses();
        return people.stream().map(one -> new Row(one, lastUses.get(one.id))).toList();
    }

    @Override
    public List<Column<Row>> columns() {
        return List.of(
                Column.<Row>of("name", row -> row.person.name)
                        .sortedBy("lower(it.name)")
                        .leadingTo(row -> Links.page(row.person))
                        .ofTheDeskOnly(),
                Column.<Row>ofTheDesk("email", row -> row.person.email),
                Column.<Row>of("since", row -> row.person.createdAt)
                        .sortedBy("it.createdAt")
                        .ofTheDeskOnly(),
                Column.<Row>ofTheDesk("last_here", Row::lastHere),
                Column.<Row>ofTheDesk("account", row -> row.person.state()));
    }

    @Override
    public String sorted() {
        return "name";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.part("concat(it.name, ' ', it.email)"),
                Filter.code("account", AccountState.class, (finder, state) -> finder.and(condition(state))));
    }

    private static String condition(AccountState state) {
        return switch (state) {
            case INVITED -> "it.disabledAt is null and it.passwordHash is null";
            case WORKING -> "it.disabledAt is null and it.passwordHash is not null";
            case DISABLED -> "it.disabledAt is not null";
        };
    }
}
