package org.undersigned.desk.lists;

import jakarta.inject.Singleton;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.base.Language;
import org.undersigned.base.Order;
import org.undersigned.base.Worded;
import org.undersigned.desk.links.Links;
import org.undersigned.signon.Statement;

/** What was said about the letters, and by whom. */
@Singleton
public class StatementsList extends LetterFactsList<Statement> {

    StatementsList(Access access, Choosable choosable, Language language) {
        super(Statement.class, access, choosable, language);
    }

    @Override
    public String code() {
        return "statements";
    }

    @Override
    String fetched() {
        return super.fetched() + " left join fetch it.organization";
    }

    @Override
    public List<Column<Statement>> columns() {
        return withWhatAllHave(List.of(
                Column.<Statement>of("person", one -> one.person)
                        .sortedBy("lower(it.person)")
                        .leadingTo(Links::page),
                Column.of("organization", one -> one.organization == null ? null : one.organization.name),
                Column.<Statement>of("date", one -> one.saidOn).sortedBy(Order.ofDate("it.saidOn")),
                Column.of("worded", one -> one.wording != null),
                ofLetter(),
                Column.<Statement>of("position", one -> one.title).inFiles(),
                Column.<Statement>of("words", one -> one.wording == null ? null : new Worded(one.wording, one.language))
                        .inFiles(),
                Column.<Statement>of("complete", one -> one.complete).inFiles(),
                Column.<Statement>of("language", one -> one.language).inFiles()));
    }

    @Override
    public List<Filter> filters() {
        return filters(
                Filter.part("concat(it.person, ' ', coalesce(it.wording, ''))"),
                Filter.truth("worded", "it.wording is not null", "it.wording is null"));
    }
}
