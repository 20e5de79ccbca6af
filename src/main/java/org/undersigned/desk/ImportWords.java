package org.undersigned.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of tables that are imported, in English; Spanish stands in {@code messages/imports_es.properties}. */
@MessageBundle("imports")
public interface ImportWords {

    // Bringing a table

    @Message("Import a table")
    String title();

    @Message("CSV or XLSX as you have it, at most 50 MB: any order of columns, any encoding")
    String fileHint();

    @Message("Look at it first")
    String look();

    @Message("Nothing is recorded before you have seen what comes of it.")
    String nothingYet();

    @Message("Brought before")
    String before();

    @Message("Brought by")
    String broughtBy();

    @Message("{#if number is 1}{shown} row{#else}{shown} rows{/if}")
    String rows(int number, String shown);

    @Message("{#switch stage}{#case 'sheet'}waits for its sheet to be chosen{#case 'staging'}being read"
            + "{#case 'mapping'}waits for its columns to be named{#case 'matching'}being looked at"
            + "{#case 'decisions'}looked at, not imported{#case 'recording'}being recorded{#case 'applied'}imported"
            + "{#case 'taking_back'}being taken back{#case 'taken_back'}taken back{/switch}")
    String stage(String stage);

    // Its sheet, and while it is read

    @Message("Which sheet?")
    String chooseSheet();

    @Message("Read this sheet")
    String readSheet();

    @Message("The table is being read")
    String reading();

    @Message("The rows are being looked at")
    String judging();

    @Message("The sign-ons are being recorded")
    String recording();

    @Message("Stop, and record nothing")
    String stop();

    @Message("Nothing of it is seen before all of it is: then the whole table stands at once.")
    String seenAtOnce();

    @Message("The import is being taken back")
    String takingBack();

    @Message("The search is taking in the new names")
    String makingFindable();

    @Message(
            "What was recorded stands already; until this is done the search knows new organizations by their exact names alone.")
    String knownExactly();

    @Message("{done} of {all} rows")
    String progress(String done, String all);

    @Message("This goes on by itself, also when you leave this page or the program is stopped meanwhile.")
    String goesOn();

    @Message("Show how far it is")
    String again();

    // Its columns

    @Message("What are the columns?")
    String nameColumns();

    @Message("This is a guess, or what was said the last time of a table with these headings: correct it.")
    String guessed();

    @Message("0 where there is none; what stands above is left out")
    String headingHint();

    @Message("Take this row for the headings")
    String takeHeading();

    @Message("Column")
    String column();

    @Message("In it")
    String samples();

    @Message("It is")
    String means();

    @Message("not imported")
    String notUsed();

    @Message("{#switch code}{#case 'organization'}Organization, or a person’s affiliation{#case 'name'}Name"
            + "{#case 'first_name'}First name{#case 'last_name'}Last name{#case 'title'}Title or position"
            + "{#case 'bioguide'}Bioguide id{#case 'website'}Website"
            + "{#case 'level'}Reach (national, state, local){#case 'place'}Place{#case 'city'}City"
            + "{#case 'state'}State{#case 'email'}E-mail address of the contact{#case 'date'}Date"
            + "{#case 'kind'}Who signs{#case 'standing'}State of the sign-on: what is withdrawn is left out{/switch}")
    String meaning(String code);

    @Message("formula in {cell}")
    String formulaIn(String cell);

    @Message("For all rows")
    String forAll();

    @Message("as a column says")
    String kindByColumn();

    @Message("For rows that give none; as 2026-04-23")
    String dateHint();

    @Message("{#switch order}{#case 'month'}4 March{#case 'day'}3 April{/switch}")
    String dateOrder(String order);

    @Message("Look at the rows")
    String lookAtRows();

    // What comes of it

    @Message("Under")
    String under();

    @Message("Correct the columns")
    String correctColumns();

    @Message("This very file was imported under this letter before, by {who}:")
    String twin(String who);

    @Message("Nothing is recorded yet.")
    String notYet();

    @Message("{#if number is 1}{shown} sign-on will be recorded.{#else}{shown} sign-ons will be recorded.{/if}")
    String willRecord(long number, String shown);

    @Message(
            "{#if number is 1}{shown} possible duplicate is not decided.{#else}{shown} possible duplicates are not decided.{/if}")
    String undecided(long number, String shown);

    @Message("What you choose below is counted once it is saved; importing saves it first.")
    String countedOnceSaved();

    @Message("Import them, all at once")
    String apply();

    @Message("{#if number is 1}{shown} sign-on was recorded{#else}{shown} sign-ons were recorded{/if} by {who}.")
    String applied(long number, String shown, String who);

    @Message("Taken back by {who}: {shown} struck or declined.")
    String takenBack(String who, String shown);

    @Message(
            "{#if number is 1}{shown} was changed since it was imported, or another was set aside for it, and left as it is:{#else}{shown} were changed since they were imported, or others were set aside for them, and left as they are:{/if}")
    String changed(long number, String shown);

    @Message(
            "{#if number is 1}{shown} row was left out when it was imported:{#else}{shown} rows were left out when it was imported:{/if}")
    String leftOut(long number, String shown);

    @Message(
            "{#if number is 1}What was decided about {shown} row before the columns were corrected does not hold any more. Decide anew:{#else}What was decided about {shown} rows before the columns were corrected does not hold any more. Decide anew:{/if}")
    String lost(long number, String shown);

    @Message("Take the whole import back")
    String takeBack();

    @Message(
            "Each sign-on that nobody changed since is struck, or declined where it still waits. Those that were changed, or for which another was set aside in a merger, are left, and listed. Organizations that were added stay in the directory.")
    String takeBackMeans();

    @Message(
            "What stands in its rows, e-mail addresses too, is forgotten 30 days after the import, or after it was taken"
                    + " back; what each row was and became stays. Kept until:")
    String cellsKept();

    @Message("What stood in its rows is forgotten; what each was and became stays." + " Forgotten:")
    String cellsForgotten();

    @Message("While it is not imported it is kept for 30 days, until:")
    String notImportedKept();

    @Message("Discard this import")
    String discard();

    @Message(
            "Nothing was recorded from this table. It goes for good; that it was brought stays in the desk’s part of the ledger.")
    String discardMeans();

    @Message("Rows")
    String rowsShown();

    @Message("{#switch code}{#case 'new'}New{#case 'known'}Known{#case 'possible'}Possible duplicates"
            + "{#case 'wrong'}Wrong{#case 'all'}All{/switch}")
    String verdict(String code);

    @Message("There are none.")
    String noRows();

    @Message("Row")
    String row();

    @Message("Signer")
    String signer();

    @Message("What it is, and why")
    String why();

    @Message("What becomes of it")
    String decision();

    @Message("{#switch code}{#case 'signer_new'}a new one"
            + "{#case 'organization_known'}known to the directory, new under this letter: {about}"
            + "{#case 'signer_already_live'}stands under this letter already{#if !about.isEmpty}: {about}{/if}"
            + "{#case 'twice_otherwise'}named alike further up in this table, and not quite the same: {about}"
            + "{#case 'above_similar'}a name written nearly like the one in row {about}"
            + "{#case 'above_name'}the same name but for little words as in row {about}"
            + "{#case 'above_website'}the same website as in row {about}"
            + "{#case 'above_acronym'}the initials fit the name in row {about}"
            + "{#case 'twice'}stands further up in this table{#if !about.isEmpty}: {about}{/if}"
            + "{#case 'waits_already'}waits for the desk already: {about}"
            + "{#case 'withdrew_before'}withdrew from this letter: {about}"
            + "{#case 'namesake'}somebody of this name stands under the letter, or did: {about}"
            + "{#case 'alike_and_live'}looks like one that stands under this letter"
            + "{#case 'alike_name'}the same name but for little words{#case 'alike_website'}the same website"
            + "{#case 'alike_acronym'}the initials fit{#case 'alike_similar'}a name written nearly alike"
            + "{#case 'member_bioguide'}by the Bioguide id: {about}{#case 'member_name'}by the name: {about}"
            + "{#case 'member_name_and_seat'}by the name and the state: {about}"
            + "{#case 'member_last_name'}the only one of this last name: {about}"
            + "{#case 'member_last_name_and_seat'}by last name and state: {about}"
            + "{#case 'member_other_first_name'}not sure: the last name only"
            + "{#case 'member_several'}not sure: several may be meant"
            + "{#case 'member_other_seat'}not sure: the state is another"
            + "{#case 'member_spelled_alike'}not sure: spelled alike"
            + "{#case 'member_unknown'}nobody who may have sat on the day of the letter is called so: {about}"
            + "{#case 'seat_unknown'}which seat was held on the day of the letter is not known: {about}"
            + "{#case 'seat_unsure'}the list of members is of another day than the letter; check whether this was so then: {about}"
            + "{#case 'chamber_not_asked'}the letter does not ask for this chamber: {about}"
            + "{#case 'kind_not_asked'}the letter does not ask for signers of this kind"
            + "{#case 'no_name'}it names nobody{#case 'looks_like_a_total'}looks like a total: {about}"
            + "{#case 'stands_no_more'}it says of itself that it stands no more: “{about}”"
            + "{#case 'error_value'}an error of the spreadsheet: {about}"
            + "{#case 'too_long_for_field'}too long: {about}"
            + "{#case 'not_plain'}signs that cannot be shown: {about}"
            + "{#case 'unknown_kind'}neither organization, member nor individual: “{about}”"
            + "{#case 'unknown_state'}no state that sends anybody to the Congress: “{about}”"
            + "{#case 'unknown_level'}neither national, state, local nor other: “{about}”"
            + "{#case 'not_an_address'}no address of a website: “{about}”"
            + "{#case 'not_an_email'}no e-mail address: “{about}”"
            + "{#case 'not_a_date'}no date that can be told: “{about}”"
            + "{#case 'date_ahead'}a date in the future: {about}{#else}{code}{/switch}")
    String reason(String code, String about);

    @Message("choose …")
    String choose();

    @Message("record as a new one")
    String asNew();

    @Message("it is {name}")
    String isKnown(String name);

    @Message("stands under this letter")
    String standsAlready();

    @Message("leave out")
    String leaveOut();

    @Message("{#switch code}{#case 'new'}recorded as a new one{#case 'known'}it is one that is known"
            + "{#case 'skip'}left out{#case 'undecided'}not decided{/switch}")
    String decided(String code);

    @Message("Save these decisions")
    String saveDecisions();

    @Message("All possible duplicates that are not decided:")
    String allPossible();

    @Message("All new ones:")
    String allNew();

    @Message("record as new ones")
    String allAsNew();

    @Message("each is the likeliest")
    String allKnown();

    @Message("leave out")
    String allLeaveOut();

    @Message("take in")
    String allTakeIn();

    @Message("recorded")
    String recordedAs();

    @Message(
            "{#switch outcome}{#case 'left_out'}left out when it was imported{#case 'struck'}struck{#case 'declined'}declined"
                    + "{#case 'changed'}changed since, left{#case 'lost'}decided otherwise before the columns were corrected{/switch}")
    String struck(String outcome);
}
