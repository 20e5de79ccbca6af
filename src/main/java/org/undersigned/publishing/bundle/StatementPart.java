package org.undersigned.publishing.bundle;

import org.undersigned.campaign.Letter;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.publishing.yaml.Fields;
import org.undersigned.signon.Statement;

/** What a named person said. */
final class StatementPart {

    static Statement read(Fields in, Letter letter, Reading reading) {
        Statement statement = reading.add("statement.added", new Statement());
        statement.id = reading.id(in);
        statement.letter = letter;
        statement.ordinal = in.position();
        statement.person = in.need("person").line(300);
        statement.title = in.may("title").line(300);
        statement.organization = reading.organization(in.may("organization"));
        statement.language = in.need("language").language();
        statement.wording = in.may("words").text(10_000);
        statement.complete = in.need("complete").flag();
        statement.saidOn = in.may("date").date();
        statement.citations.addAll(reading.citationsAndReports(in));
        return statement;
    }

    static Block write(Statement statement, SourceKeys keys) {
        Block out = new Block()
                .plain("id", statement.id)
                .text("person", statement.person)
                .text("title", statement.title)
                .text("organization", statement.organization == null ? null : statement.organization.root().slug)
                .plain("language", statement.language)
                .text("words", statement.wording)
                .flag("complete", statement.complete)
                .plain("date", statement.saidOn);
        keys.cite(out, statement.citations);
        return out;
    }

    private StatementPart() {}
}
