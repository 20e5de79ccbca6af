package org.undersigned.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Folded;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Likeness;
import org.undersigned.directory.Lookalike;
import org.undersigned.directory.Member;
import org.undersigned.directory.MemberSearch;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.signon.PriorSignOns;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.Signer;

/**
 * Who is meant by what was typed: one that the directory holds, a new one, or one of several to choose among.
 *
 * @param signer null until it is certain
 * @param problem the code of what is wrong, or null
 */
record SignerChoice(Signer signer, List<Suggestion> suggestions, String problem) {

    static final SignerChoice NONE = new SignerChoice(null, List.of(), null);
    private static final int SHOWN = 8;
    private static final String NEW = "new";

    static SignerChoice of(RecordForm form, Letter letter) {
        if (form.isIndividual()) {
            return individual(form, letter);
        }
        if (form.signer().isEmpty()) {
            return NONE;
        }
        return form.isMember() ? member(form, letter) : organization(form, letter);
    }

    private static SignerChoice individual(RecordForm form, Letter letter) {
        boolean asked = form.chosen().equals(NEW) || namesake(form, letter).isEmpty();
        return asked ? certain(form.individual()) : new SignerChoice(null, List.of(), "namesake");
    }

    /** Somebody who stands under the letter, waits or withdrew, and is called as the individual of the form. */
    static Optional<SignOn> namesake(RecordForm form, Letter letter) {
        String name = Folded.words(form.name());
        return letter == null || name.isEmpty()
                ? Optional.empty()
                : PriorSignOns.individualsCalled(letter, List.of(form.name())).stream()
                        .filter(one -> Folded.words(one.name).equals(name))
                        .min(Comparator.comparing(one -> !one.isLive()));
    }

    private static SignerChoice organization(RecordForm form, Letter letter) {
        Optional<Organization> exactly = Organizations.calledExactly(form.signer());
        if (form.chosen().equals(NEW)) {
            return exactly.isEmpty()
                    ? certain(form.newOrganization())
                    : new SignerChoice(null, organizationsAlike(form.signer(), null, letter), "organization_known");
        }
        Optional<Organization> found = Typed.id(form.chosen())
                .map(id -> Organization.<Organization>findById(id))
                .or(() -> exactly);
        if (found.isPresent()) {
            return certain(new Signer.AnOrganization(found.get().id, form.signer()));
        }
        List<Suggestion> alike = organizationsAlike(form.signer(), form.website(), letter);
        return alike.isEmpty() ? certain(form.newOrganization()) : new SignerChoice(null, alike, "choose_organization");
    }

    /**
     * Those in whose names words begin so, and behind them those that may be the same for another reason.
     *
     * @param website of the one that is named so, or null
     */
    static List<Suggestion> organizationsAlike(String name, String website, Letter letter) {
        if (Folded.words(name).isEmpty()) {
            return List.of();
        }
        List<Lookalike> alike = Organizations.resembling(name, website, SHOWN);
        List<Organization> begun = Organizations.named(name, SHOWN);
        return Stream.concat(
                        begun.stream().map(one -> Suggestion.of(one, reason(one, alike), letter)),
                        alike.stream()
                                .filter(one -> !begun.contains(one.organization()))
                                .map(one -> Suggestion.of(one.organization(), one.likeness(), letter)))
                .limit(SHOWN)
                .toList();
    }

    private static Likeness reason(Organization organization, List<Lookalike> alike) {
        return alike.stream()
                .filter(one -> one.organization().equals(organization))
                .findFirst()
                .map(Lookalike::likeness)
                .orElse(null);
    }

    private static SignerChoice member(RecordForm form, Letter letter) {
        Optional<UUID> chosen =
                Typed.id(form.chosen()).filter(id -> Member.findByIdOptional(id).isPresent());
        if (chosen.isPresent()) {
            return certain(new Signer.AMember(chosen.get(), form.seat()));
        }
        List<Member> found = members(form.signer());
        if (found.size() == 1) {
            return certain(new Signer.AMember(found.get(0).id, form.seat()));
        }
        return found.isEmpty()
                ? new SignerChoice(null, List.of(), "member_unknown")
                : new SignerChoice(
                        null,
                        found.stream().map(one -> Suggestion.of(one, letter)).toList(),
                        "choose_member");
    }

    static List<Member> members(String name) {
        return Folded.words(name).isEmpty() ? List.of() : MemberSearch.named(name, SHOWN);
    }

    private static SignerChoice certain(Signer signer) {
        return new SignerChoice(signer, List.of(), null);
    }
}
