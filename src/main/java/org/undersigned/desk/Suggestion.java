package org.undersigned.desk;

import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Likeness;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Term;
import org.undersigned.signon.SignOn;

/**
 * Somebody who may be meant by what was typed.
 *
 * @param likeness why an organization may be the same, or null where its name only begins so
 * @param seat of a member on the letter's day, or null
 * @param live the sign-on that holds their place under the letter already, or null
 * @param waiting one of theirs that waits for the desk, or null
 */
record Suggestion(UUID id, String name, String known, Likeness likeness, Term seat, SignOn live, SignOn waiting) {

    static Suggestion of(Organization organization, Likeness likeness, Letter letter) {
        String others = String.join(", ", organization.otherNames());
        return new Suggestion(
                organization.id,
                organization.name,
                others.isEmpty() ? organization.website : others,
                likeness,
                null,
                live(organization.root().id, letter),
                letter == null ? null : SignOn.waitingOf(organization, letter).orElse(null));
    }

    static Suggestion of(Member member, Letter letter) {
        Optional<Term> seat =
                Optional.ofNullable(letter).map(one -> one.dated).flatMap(day -> member.termOn(day.lastDay()));
        return new Suggestion(
                member.id, member.officialName, null, null, seat.orElse(null), live(member.id, letter), null);
    }

    private static SignOn live(UUID signer, Letter letter) {
        return letter == null ? null : SignOn.liveOf(signer, letter).orElse(null);
    }

    public boolean isTaken() {
        return live != null;
    }

    /** Whether they stand under the letter, or wait to. */
    public boolean isHeld() {
        return live != null || waiting != null;
    }

    /** Whether more than the name is told of them. */
    public boolean isTold() {
        return known != null || likeness != null || seat != null;
    }
}
