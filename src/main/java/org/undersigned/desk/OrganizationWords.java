package org.undersigned.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of organizations, in English; Spanish stands in {@code messages/orgs_es.properties}. */
@MessageBundle("orgs")
public interface OrganizationWords {

    // The list

    @Message("Organizations")
    String title();

    @Message("Name, other name or website")
    String find();

    @Message("{#if q.isEmpty}There are no organizations yet.{#else}No organization is found by “{q}”.{/if}")
    String none(String q);

    // One of them

    @Message("All organizations")
    String backToAll();

    @Message("On the public page")
    String publicPage();

    @Message("It is public once it has endorsed in public")
    String notPublicYet();

    @Message("Details")
    String details();

    @Message("Sign-ons ({number})")
    String signOns(int number);

    @Message("It has endorsed nothing yet.")
    String noSignOns();

    @Message("Letter")
    String letter();

    @Message("Name as signed")
    String asSigned();

    @Message("Date")
    String date();

    @Message("Standing")
    String standing();

    @Message(
            "{#switch what}{#case 'corrected'}Corrected.{#case 'merged'}Merged. It can be undone on the page of the one that went."
                    + "{#case 'separated'}Both stand for themselves again.{#else}{/switch}")
    String done(String what);

    // Two that may be one

    @Message("Possible duplicates")
    String duplicates();

    @Message("No two organizations seem to be the same.")
    String noDuplicates();

    @Message("{#if number is 1}{shown} organization is{#else}{shown} organizations are{/if} still being compared with"
            + " the others; this goes on by itself.")
    String toCompare(long number, String shown);

    @Message("{#switch code}{#case 'name'}same name{#case 'website'}same website{#case 'acronym'}initials of the name"
            + "{#case 'similar'}similar name{/switch}")
    String likeness(String code);

    @Message("Compare and merge")
    String compareAndMerge();

    @Message("Not the same")
    String notTheSame();

    @Message("May be the same")
    String mayBeTheSame();

    // Two that are one

    @Message("Merge {name}")
    String mergeTitle(String name);

    @Message("Merge {name} into {other}")
    String mergeInto(String name, String other);

    @Message("Back to {name}")
    String backTo(String name);

    @Message("The other way around")
    String otherWay();

    @Message("Another organization")
    String another();

    @Message("Search for the organization that it is one with.")
    String chooseOther();

    @Message("Goes")
    String goes();

    @Message("Stays")
    String stays();

    @Message("What happens")
    String whatHappens();

    @Message("{other} is found by the names of {name} too; each keeps its own.")
    String namesFollow(String name, String other);

    @Message("The public address leads on to the one that stays.")
    String addressLeadsOn();

    @Message("The sign-on of {later} is set aside for the earlier one of {earlier}")
    String meet(String later, String earlier);

    @Message("All sign-ons stay on their lists, with the names they were given under.")
    String nothingMeets();

    @Message("It can be undone at any time.")
    String canBeUndone();

    @Message("Merge")
    String merge();

    @Message("Merge into another")
    String mergeElsewhere();

    @Message("It was merged into")
    String mergedInto();

    @Message("Merged into it")
    String absorbed();

    @Message("Undo the merger")
    String separate();

    @Message("Both stand for themselves again, each with its names and with what it signed.")
    String separateMeans();

    @Message("stands again")
    String standsAgain();

    @Message("stands again, but does not lead, for another leads the letter at its place by now")
    String standsWithoutLead();

    @Message("stays set aside, for its place has been taken since by")
    String placeTaken();

    // In the history of the one that stays

    @Message("{#if verb is 'organization.merged'}another was merged into it{#else}a merger into it was undone{/if}")
    String befell(String verb);
}
