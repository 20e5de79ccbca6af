package org.undersigned.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk's pages on members of the Congress say, in English; Spanish stands in {@code messages/members_es.properties}. */
@MessageBundle("members")
public interface MemberWords {

    // The list

    @Message("Members of the Congress")
    String title();

    @Message("Import a list")
    String importList();

    @Message("No seat is known")
    String noSeat();

    // One member

    @Message("Names")
    String names();

    @Message("On the public page")
    String publicPage();

    @Message("Terms")
    String terms();

    @Message("From")
    String from();

    @Message("Till")
    String till();

    @Message("Source")
    String source();

    @Message("on {day}; when it began and ended is not known")
    String onlyOn(String day);

    @Message("of {day}")
    String listOf(String day);

    @Message("foreseen")
    String foreseen();

    @Message("Sign-ons ({number})")
    String signOns(int number);

    @Message("No sign-on is recorded.")
    String noSignOns();

    @Message("Known since it was read in with a list; nothing has changed since.")
    String noHistory();

    @Message("corrected at the desk on {day}")
    String correctedOn(String day);

    // Bringing a list

    @Message("CSV or YAML as congress-legislators publishes it, or a roster of ours; at most 50 MB")
    String fileHint();

    @Message("The day whose state it shows, as 2026-04-23: what lies ahead of it is not taken for certain")
    String dayHint();

    @Message("{#switch whom}{#case 'sitting'}everybody who sat on its day (legislators-current, a roster)"
            + "{#case 'former'}those who sat before (legislators-historical){/switch}")
    String lists(String whom);

    @Message("Birthdays, telephone numbers and addresses in the file are not kept.")
    String notKept();

    @Message("Look at it first")
    String look();

    @Message("Brought before")
    String before();

    // What comes of it

    @Message("Brought by")
    String broughtBy();

    @Message(
            "{#if applied}Read in. What changed stands below.{#else}Nothing is changed yet. What would change stands below.{/if}")
    String applied(boolean applied);

    @Message("The directory says all of this already: there is nothing to read in.")
    String changesNothing();

    @Message("Read it in")
    String readItIn();

    @Message(
            "{#switch code}{#case 'changed'}Changed{#case 'wrong'}Left out{#case 'added'}New{#case 'confirmed'}The same, known of a later day now{#case 'unchanged'}Unchanged{#else}All{/switch}")
    String change(String code);

    @Message("What is shown")
    String changesShown();

    @Message("It names everybody who sat on {day}: a seat that nobody in it holds counts as vacant on that day.")
    String isComplete(String day);

    @Message(
            "It is not taken for a list of everybody who sat on {day}: a seat that nobody in it holds does not count as vacant.")
    String isNotComplete(String day);

    @Message("It does not say when its members sat: their names are taken, their seats are not.")
    String namesOnly();

    @Message("Only the first {shown} of {all} lines were kept when it was read in.")
    String first(String shown, String all);

    @Message("Line {line}")
    String line(int line);

    @Message("{#switch code}{#case 'not_a_bioguide'}no Bioguide id: “{found}”"
            + "{#case 'no_name'}first or last name is missing: {found}"
            + "{#case 'unfit_name'}a name is too long or holds control signs: {found}"
            + "{#case 'named_twice'}stands in the file twice: {found}"
            + "{#case 'no_seat'}none of the terms could be read: {found}"
            + "{#case 'unknown_chamber'}neither House nor Senate: “{found}”"
            + "{#case 'unknown_state'}no state that sends anybody today: “{found}”"
            + "{#case 'not_a_district'}no district of this seat: “{found}”"
            + "{#case 'no_party'}the party is missing or too long: “{found}”"
            + "{#case 'not_two_days'}not two days in order: {found}{#else}{code}: {found}{/switch}")
    String why(String code, String found);

    // Who signed, by pasting

    @Message("Record a list of members")
    String pasteTitle();

    @Message("Paste a list of members")
    String pasteList();

    @Message(
            "As it stands in the newspaper, the release or the PDF: commas, lines, titles and (IL-09) beside a name are understood, and Bioguide ids too")
    String namesHint();

    @Message("Match the names")
    String match();

    @Message("{#if number is 1}1 name{#else}{number} names{/if}")
    String namesFound(int number);

    @Message("As pasted")
    String asPasted();

    @Message("Who is meant")
    String meant();

    @Message("Why")
    String reason();

    @Message(
            "{#switch code}{#case 'bioguide'}Bioguide id{#case 'name'}the name{#case 'name_and_seat'}the name, and title or place"
                    + "{#case 'last_name'}the only one of this last name{#case 'last_name_and_seat'}last name and place"
                    + "{#case 'other_first_name'}not sure: the last name only{#case 'several'}not sure: several may be meant"
                    + "{#case 'other_seat'}not sure: title or place is another{#case 'spelled_alike'}not sure: spelled alike"
                    + "{#case 'nobody'}nobody who may have sat on the day of the letter is called so{/switch}")
    String matchedBy(String code);

    @Message("{#switch code}{#case 'signer_already_live'}recorded already{#case 'twice'}named above already"
            + "{#case 'seat_unknown'}which seat was held on the day of the letter is not known: record it by itself"
            + "{#case 'chamber_not_asked'}the letter does not ask for this chamber{/switch}")
    String obstacle(String code);

    @Message("{#if waits}waits for the desk already{#else}withdrew from this letter{/if}")
    String earlier(boolean waits);

    @Message("as of {day}: check whether it was so on the letter’s day")
    String seatUnsure(String day);

    @Message("leave out")
    String leaveOut();

    @Message("Record those who are picked")
    String recordPicked();

    @Message("{#if number is 1}1 sign-on is recorded.{#else}{number} sign-ons are recorded.{/if}")
    String recorded(int number);
}
