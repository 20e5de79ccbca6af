package org.undersigned.desk.lists;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Order;
import org.undersigned.base.Rows;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;

/** A list at the desk: what it is made of. Each is a bean, but for those of what belongs to one record. */
public interface Listing<R> {

    /** What it is called in addresses and words, such as {@code sign-ons}. */
    String code();

    default String address() {
        return "/desk/" + code();
    }

    /** The beginning of the addresses of its files. */
    default String files() {
        return "/desk/exports/" + code();
    }

    /** The campaign to which all that is asked for belongs, or none. */
    default Optional<UUID> campaign(Asked asked) {
        return Typed.id(asked.value("letter"))
                .map(id -> Letter.<Letter>findById(id).campaignId())
                .or(() -> Typed.id(asked.value("campaign")));
    }

    /** Just what is asked for, of what whoever is signed in may see; refuses whoever may see nothing. */
    Rows<R> rows(Asked asked);

    /** The first one names the row. */
    List<Column<R>> columns();

    List<Filter> filters();

    /** The column that it is sorted by as long as nothing else is asked for; behind a {@code -} the other way around. */
    String sorted();

    default Order order(Asked asked) {
        return new Order(column(asked.column()).key(), asked.descends());
    }

    default Column<R> column(String code) {
        return columns().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is short enough to say how many are found, however many. */
    default boolean isCountedWhole() {
        return false;
    }

    /** Whether anything in it is not for the public. */
    default boolean isOfTheDeskOnly() {
        return columns().stream().anyMatch(Column::deskOnly);
    }
}
