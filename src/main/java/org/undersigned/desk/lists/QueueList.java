package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Finder;
import org.undersigned.signon.SignOnKind;

/** What waits for the desk, oldest first. */
@ApplicationScoped
public class QueueList implements TableListing<SignOnRow> {

    private final SignOnsList signOns;
    private final Choosable choosable;

    QueueList(SignOnsList signOns, Choosable choosable) {
        this.signOns = signOns;
        this.choosable = choosable;
    }

    @Override
    public String code() {
        return "queue";
    }

    @Override
    public String address() {
        return "/desk";
    }

    @Override
    public Finder<SignOnRow> finder(Asked asked) {
        return signOns.finder(asked).and("it.publishedAt is null and it.declinedAt is null");
    }

    @Override
    public List<Column<SignOnRow>> columns() {
        return signOns.columns();
    }

    @Override
    public String sorted() {
        return "received";
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.words("it.searchText"),
                choosable.letter("it.letter.id"),
                Filter.code("kind", SignOnKind.class, (finder, kind) -> finder.and("it.kind = ?", kind)));
    }

    /** What waits longest. */
    public Optional<SignOnRow> oldest() {
        Asked nothing = Asked.nothing(this);
        return finder(nothing).after(null, order(nothing), 1).rows().stream().findFirst();
    }

    /** How much was published since, or one more than the most that one cares to count. */
    public long published(Instant since, int most) {
        return signOns.finder(Asked.nothing(signOns))
                .and("it.publishedAt >= ?", since)
                .count(most);
    }

    /** How much waits, or one more than the most that one cares to count. */
    public long count(int most) {
        return finder(Asked.nothing(this)).count(most);
    }
}
