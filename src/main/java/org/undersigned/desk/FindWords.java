package org.undersigned.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about finding. */
@MessageBundle("find")
public interface FindWords {

    @Message(
            "Names, titles, an organization’s place, an e-mail address, a Bioguide id, what a colleague did or why. Beginnings of words are enough.")
    String hint();

    @Message("{#switch kind}{#case 'campaigns'}Campaigns{#case 'letters'}Letters{#case 'organizations'}Organizations"
            + "{#case 'members'}Members of Congress{#case 'sign_ons'}Sign-ons{#case 'actions'}Staff actions{/switch}")
    String kind(String kind);

    @Message("{kind} ({number}{#if more}, and more{/if})")
    String shown(String kind, int number, boolean more);

    @Message("More")
    String more();

    @Message("These are the first {number}; another word narrows them.")
    String narrow(int number);

    @Message("All that are called so, as a list")
    String whole();

    @Message("All kinds")
    String allKinds();

    @Message("Nothing is found by “{q}”.")
    String nothing(String q);

    @Message("An organization’s reach (national, state, local) is a filter of their list.")
    String reach();

    @Message("{#if code is 'struck'}struck{#else}draft{/if}")
    String unseen(String code);

    @Message(
            "{#switch likeness}{#case 'name'}{#case 'similar'}spelled nearly so{#case 'acronym'}by its initials{#else}at this website{/switch}")
    String likeness(String likeness);

    @Message("All results for “{q}”")
    String allResults(String q);
}
