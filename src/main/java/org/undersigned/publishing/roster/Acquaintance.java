package org.undersigned.publishing.roster;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.directory.Listing;
import org.undersigned.directory.Member;
import org.undersigned.directory.Members;
import org.undersigned.directory.Roster;
import org.undersigned.ledger.Changes;
import org.undersigned.ledger.Form;

/** Goes through a list and the directory side by side, some people at a time, so that all of them fit into little memory. */
abstract class Acquaintance {

    private static final int AT_ONCE = 400;

    private final Outcome outcome = new Outcome();

    /** What it comes to; each change is made the same whether it is then kept or not. */
    final Outcome with(RosterFile file, Roster roster) {
        outcome.complete = roster.complete;
        outcome.namesOnly = file.people().stream().allMatch(one -> one.seats().isEmpty());
        outcome.note(file.wrong());
        List<Listing> people = file.people();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            meet(people.subList(from, Math.min(people.size(), from + AT_ONCE)), present(roster));
            done();
            Panache.getEntityManager().clear();
        }
        return outcome;
    }

    private void meet(List<Listing> some, Roster roster) {
        List<String> listed = some.stream().map(Listing::bioguide).toList();
        hold(listed);
        Map<String, Member> known =
                Members.known(listed).stream().collect(Collectors.toMap(one -> one.bioguide, Function.identity()));
        some.forEach(one -> meet(one, known.get(one.bioguide()), roster));
    }

    private void meet(Listing listing, Member known, Roster roster) {
        if (known == null) {
            Member member = Member.of(listing.bioguide());
            member.learn(listing, roster);
            add(member);
            outcome.noteAdded(member);
        } else {
            change(known, () -> {
                Form before = known.formWithoutDays();
                boolean learned = known.learn(listing, roster);
                outcome.note(known, learned, Changes.between(before, known.formWithoutDays()));
            });
        }
    }

    /** Before they are read. */
    abstract void hold(List<String> bioguides);

    /** The roster, as the present part of the work may refer to it. */
    abstract Roster present(Roster roster);

    abstract void add(Member member);

    abstract void change(Member member, Runnable change);

    /** A part of the people is met. */
    abstract void done();
}
