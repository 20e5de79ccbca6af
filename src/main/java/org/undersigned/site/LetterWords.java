package org.undersigned.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of a letter and of a signer say, in English; Spanish stands in {@code messages/letters_es.properties}. */
@MessageBundle("letters")
public interface LetterWords {

    // A letter

    @Message("Letter of {date}")
    String letterOf(boolean isExact, String date);

    @Message("to {recipient}")
    String letterTo(String recipient);

    @Message("Sent")
    String sent();

    @Message("Announced")
    String announced();

    @Message("Answered")
    String answered();

    @Message("Follows")
    String follows();

    @Message("Followed by")
    String followedBy();

    @Message("The names")
    String theNames();

    @Message("Why they differ")
    String whyTheyDiffer();

    @Message(
            "{#switch kind}{#case 'member'}Members recorded{#case 'organization'}Organizations recorded{#else}Individuals recorded{/switch}")
    String kindRecorded(String kind);

    @Message(
            "{#switch kind}{#case 'member'}Members reported{#case 'organization'}Organizations reported{#else}Individuals reported{/switch}")
    String kindReported(String kind);

    @Message("Taking sign-ons")
    String signOnsTaken();

    @Message("until {moment}")
    String openUntil(String moment);

    @Message("without a closing date")
    String openWithoutEnd();

    @Message("since {moment}")
    String openSince(String moment);

    @Message("Time zone: {zone}")
    String inZone(String zone);

    @Message("What it asks, and what became of it")
    String asksAndOutcome();

    @Message("Each standing is today’s; dates and sources are on the campaign’s page.")
    String standingsAreTodays();

    @Message("The text is an excerpt.")
    String isExcerpt();

    @Message("Where it is from")
    String whereItIsFrom();

    @Message("Take a copy:")
    String takeACopy();

    @Message("The letter")
    String theLetter();

    @Message(
            "{#switch senders}{#case 'house'}Members of the House of Representatives{#case 'senate'}Members of the Senate{#case 'congress'}Members of Congress{#case 'organizations'}Organizations{#case 'individuals'}Individuals{#else}Organizations and individuals{/switch}{#if individuals} and individuals{/if}{#if organizations}, with endorsing organizations{/if}")
    String letterhead(String senders, boolean individuals, boolean organizations);

    @Message("led by")
    String ledByNames();

    @Message("Those who lead the letter")
    String leads();

    @Message("The words of this letter are not held.")
    String wordingNotHeld();

    @Message("Recorded against reported")
    String recordedAgainstReported();

    @Message("Names we can show, against numbers that sources give. The two are never added or mixed.")
    String neverMixed();

    @Message(
            "{#switch kind}{#case 'member'}{#if number == 1}member{#else}members{/if}{#case 'organization'}{#if number == 1}organization{#else}organizations{/if}{#else}{#if number == 1}individual{#else}individuals{/if}{/switch} recorded")
    String recordedOfKind(String kind, long number);

    @Message(
            "{#switch kind}{#case 'member'}{#if number == 1}member{#else}members{/if}{#case 'organization'}{#if number == 1}organization{#else}organizations{/if}{#else}{#if number == 1}individual{#else}individuals{/if}{/switch} reported")
    String reportedOfKind(String kind, int number);

    @Message(
            "{recorded} {#if recorded == 1}name{#else}names{/if} recorded of {#if goesOn}over {/if}{reported} reported")
    String tallyLabel(int recorded, int reported, boolean goesOn);

    @Message("One square for each reported signer; the filled ones have a name in this record.")
    String tallyNote();

    @Message(
            "{#switch kind}{#case 'member'}Reported counts of members who signed{#case 'organization'}Reported counts of organizations that endorsed{#else}Reported counts of individuals who signed{/switch}")
    String reportedCounts(String kind);

    @Message("As reported")
    String asReported();

    @Message("Source")
    String sourceColumn();

    @Message(
            "{#switch kind}{#case 'member'}No source in our record counts the members.{#case 'organization'}No source in our record counts the organizations.{#else}No source in our record counts the individuals.{/switch}")
    String noCountReported(String kind);

    @Message(
            "{#switch kind}{#case 'member'}Signatories{#case 'organization'}Endorsing organizations{#else}Individuals{/switch}")
    String kindTitle(String kind);

    @Message(
            "{#switch kind}{#case 'organization'}By name. An organization endorses; it does not sign.{#else}Each signs for themselves, with an affiliation where they gave one.{/switch}")
    String kindNote(String kind);

    @Message(
            "{#switch kind}{#case 'member'}Members who signed, leads first{#case 'organization'}Organizations that endorsed, by name{#else}Individuals who signed, by name{/switch}")
    String kindCaption(String kind);

    @Message("Party, state and district as they were on the day of signing.")
    String asOfTheDay();

    @Message("The letter was open to Members of the House.")
    String openToHouse();

    @Message("The letter was open to Senators.")
    String openToSenate();

    @Message("The letter was open to both chambers.")
    String openToBoth();

    @Message(
            "{#switch kind}{#case 'member'}No member is recorded.{#case 'organization'}No organization is recorded.{#else}No individual is recorded.{/switch}")
    String noneRecorded(String kind);

    @Message("This list is incomplete.")
    String incomplete();

    @Message(
            "{#switch kind}{#case 'member'}It names {recorded} of a reported {reported} {#if reported is '1'}member{#else}members{/if}.{#case 'organization'}It names {recorded} of a reported {reported} {#if reported is '1'}organization{#else}organizations{/if}.{#else}It names {recorded} of a reported {reported} {#if reported is '1'}individual{#else}individuals{/if}.{/switch}")
    String holdsOf(String kind, String recorded, String reported);

    @Message("Absence from it says nothing about who did not sign.")
    String absenceSaysNothing();

    @Message("lead")
    String lead();

    @Message("Name")
    String name();

    @Message("On the day of signing")
    String onTheDay();

    @Message("On the day")
    String onTheDayShort();

    @Message("Known as")
    String knownAs();

    @Message("State")
    String state();

    @Message("Dated")
    String dated();

    @Message(
            "{#if code is 'signed'}{#if kind is 'organization'}endorsed{#else}signed{/if}{#else}named by the source{/if}")
    String dateBasis(String code, String kind);

    @Message("not known")
    String dateUnknown();

    @Message("Assurance")
    String assurance();

    @Message("heard by {name}")
    String attestedBy(String name);

    @Message("second hand")
    String secondHand();

    @Message("{#if number == 0}at large{#else}{place:ordinal(number)} district{/if}")
    String district(Integer number);

    @Message("The first {shown} of {all} are shown here.")
    String shownFirst(String shown, String all);

    @Message("All of them")
    String allOfThem();

    @Message("The full list, with filters and search")
    String fullList();

    @Message("By state")
    String byState();

    @Message("Members recorded, by state")
    String mapTitle();

    @Message("No other state has a name in this record.")
    String mapOthers();

    @Message("Recorded names only. A blank state has no name in this record; members there may have signed.")
    String mapNote();

    @Message("All others")
    String allOtherStates();

    @Message("Is mine in the record?")
    String isMineInTheRecord();

    @Message("The answer is for whoever held the seat on {date}.")
    String mineAsOf(String date);

    @Message("The letter has no date: the answer is for whoever holds the seat today.")
    String mineAsOfToday();

    @Message("ZIP code")
    String zip();

    @Message("Look up")
    String lookUp();

    @Message("By state and district instead")
    String byDistrict();

    @Message("Statements")
    String statements();

    @Message("What named people said about the letter, in their own language.")
    String statementsNote();

    @Message("Only the beginning of this statement is held.")
    String beginningOnly();

    @Message("A source quotes this person; the words are not held.")
    String wordsNotHeld();

    @Message("Downloads")
    String downloads();

    @Message("Free to use. The list is the same in each format.")
    String downloadsNote();

    @Message("everyone who signed or endorsed, one a line")
    String csvNote();

    @Message("the same, for programs, as a stream")
    String ndjsonNote();

    @Message("the letter with its counts and revisions")
    String jsonNote();

    @Message("the whole campaign, to load into another Undersigned")
    String yamlNote();

    @Message("The record")
    String theRecord();

    @Message("What each signer signed, and what has changed since.")
    String theRecordNote();

    @Message("{#if number > 1}Revisions{#else}Revision{/if}")
    String revisions(int number);

    @Message("Revision")
    String revision();

    @Message("an excerpt")
    String anExcerpt();

    @Message("the whole text")
    String theWholeText();

    @Message("{#if count == 1}1 sign-on names it{#else}{number} sign-ons name it{/if}")
    String signOnsNameIt(long count, String number);

    @Message("Note")
    String note();

    @Message("Wording from")
    String wordingFrom();

    @Message("SHA-256 of the excerpt")
    String checksumOfExcerpt();

    @Message("SHA-256 of the text")
    String checksumOfText();

    @Message("Frozen here")
    String frozen();

    @Message("Delivered")
    String delivered();

    @Message("No delivery is recorded; the document as delivered is not held.")
    String notDelivered();

    @Message("Corrections and withdrawals")
    String correctionsAndWithdrawals();

    @Message(
            "None recorded. A withdrawal or a correction is shown here with its date; the entry it concerns stays in the change log.")
    String noDepartures();

    @Message("All who left the list")
    String allDepartures();

    @Message("Something wrong or missing? Write with a source to")
    String somethingWrong();

    @Message("Withdrawn by the signer")
    String withdrawnCaption();

    @Message("Withdrawn")
    String withdrawn();

    @Message("recorded {date}")
    String recordedOn(String date);

    @Message("Struck")
    String struck();

    @Message("Struck: recorded here in error")
    String struckCaption();

    @Message(
            "{#if count == 1}1 individual has withdrawn.{#else}{number} individuals have withdrawn.{/if} Individuals who withdraw are counted, not named.")
    String individualsWithdrew(long count, String number);

    @Message("Corrected")
    String correctionsCaption();

    @Message("What was corrected")
    String corrected();

    // Its signatories

    @Message("Signatories and endorsers")
    String signatories();

    @Message("Signatories: {letter}")
    String signatoriesOf(String letter);

    @Message("Who signed and who endorsed, with the source of each name. {letter}.")
    String signatoriesDescription(String letter);

    @Message("The list")
    String theList();

    @Message("Filter the list")
    String filterTheList();

    @Message("Search by name")
    String searchByName();

    @Message("Kind")
    String kind();

    @Message("Chamber")
    String chamber();

    @Message("Party")
    String party();

    @Message("Sort by")
    String sortBy();

    @Message("Leads, then name")
    String sortName();

    @Message("State")
    String sortState();

    @Message("Date")
    String sortDate();

    @Message("All")
    String all();

    @Message("Apply")
    String apply();

    @Message("Clear all")
    String clearAll();

    @Message("{#switch kind}{#case 'member'}Members{#case 'organization'}Organizations{#else}Individuals{/switch}")
    String kinds(String kind);

    @Message("{#switch kind}{#case 'member'}Member{#case 'organization'}Organization{#else}Individual{/switch}")
    String kindOfOne(String kind);

    @Message("Name: {query}")
    String named(String query);

    @Message("Filters in use; choose one to remove it")
    String filtersInUse();

    @Message("{#if count == 1}1 sign-on{#else}{number} sign-ons{/if}")
    String signOnsFound(long count, String number);

    @Message("No sign-on matches")
    String noSignOnMatches();

    @Message("No sign-on in this record matches")
    String noSignOnMatchesHere();

    @Message("Show all")
    String showAll();

    @Message(
            "{#switch kind}{#case 'member'}The list of members is incomplete: a name that is missing here may be under the letter.{#case 'organization'}The list of organizations is incomplete: a name that is missing here may be under the letter.{#else}The list of individuals is incomplete: a name that is missing here may be under the letter.{/switch}")
    String missingMaySign(String kind);

    @Message("Names to copy or print")
    String asNames();

    @Message("The whole list:")
    String wholeList();

    @Message(
            "{#switch sort}{#case 'state'}By state, then leads and names.{#case 'date'}By date, oldest first; a month counts as its last day.{#else}Leads first, then members, organizations and individuals by name.{/switch} Party, state and district are as of the day of signing.")
    String listCaption(String sort);

    @Message("{from}–{till} of {total}")
    String fromTill(String from, String till, String total);

    @Message("Page {page} of {pages}")
    String pageOf(String page, String pages);

    @Message("First")
    String firstPage();

    @Message("Previous")
    String previousPage();

    @Message("Next")
    String nextPage();

    @Message("Last")
    String lastPage();

    @Message("Left the list")
    String leftTheList();

    @Message("Withdrawn by the signer, or struck because we recorded it in error.")
    String leftTheListNote();

    @Message(
            "No member or organization has withdrawn from this letter, and nothing was struck. A withdrawal is listed here with its date. Individuals who withdraw are counted, not named.")
    String nobodyLeft();

    @Message("Only the newest are named here; all stand in the")
    String newestOnly();

    @Message("Why we believe a sign-on.")
    String assuranceNote();

    @Message(
            "{#switch code}{#case 'reported'}A public source names the signer.{#case 'attested'}Our staff, or a partner named beside it, heard it from the signer.{#case 'mailbox_confirmed'}The representative answered from their mailbox.{#else}That mailbox is at the organization’s own domain.{/switch}")
    String assuranceMeans(String code);

    @Message("Names: {letter}")
    String namesOf(String letter);

    @Message("Names only")
    String namesOnly();

    @Message("As a table")
    String asTable();

    @Message("Copy the names")
    String copyNames();

    @Message("Copied")
    String namesCopied();

    // Is mine in the record?

    @Message("Is my representative in the record?")
    String mineTitle();

    @Message(
            "Look up by ZIP code or district who sat in Congress on the day of the letter, and whether this record names them. {letter}.")
    String mineDescription(String letter);

    @Message("This letter was not open to members of Congress.")
    String notOpenToMembers();

    @Message("The letter was not open to the House of Representatives.")
    String notOpenToHouse();

    @Message("The letter was not open to the Senate.")
    String notOpenToSenate();

    @Message("ZIP code {zip}")
    String zipIs(String zip);

    @Message("It lies in {number} districts; all are shown.")
    String severalDistricts(int number);

    @Message("The district may be another.")
    String redrawn();

    @Message(
            "The table of ZIP codes has lines that this state had changed by {day}. Ask by state and district instead, where you know it.")
    String redrawnNote(String day);

    @Message("in our record")
    String inTheRecord();

    @Message("signed, and withdrew")
    String signedAndWithdrew();

    @Message("not in our record")
    String notInTheRecord();

    @Message("The list is incomplete: they may have signed.")
    String mayHaveSigned();

    @Message("The seat was vacant on {day}.")
    String vacantOn(String day);

    @Message("Our rosters do not say who held this seat on {day}.")
    String nobodyKnown(String day);

    @Message("The state’s other seat was vacant on {day}.")
    String oneVacantOn(String day);

    @Message("Who held the state’s other seat is not known.")
    String oneNotKnown();

    @Message("Our record says who held this seat on {known}, and not who did on {day}.")
    String knownOn(String known, String day);

    @Message("All members in the record")
    String allMembers();

    @Message("Look up another place")
    String lookUpAnother();

    @Message(
            "The table of ZIP codes has the district lines of the 116th Congress (2019 to 2021). They are wrong for North Carolina from 2021 on, and for nearly every state after 2022.")
    String zipTableNote();

    @Message("Five digits, such as 60201.")
    String zipHint();

    @Message("Choose a state")
    String chooseState();

    @Message("District")
    String districtNumber();

    @Message("A number; 0 or nothing where the state has only one.")
    String districtHint();

    @Message(
            "{#switch code}{#case 'bad_zip'}Enter a ZIP code of five digits, such as 60201.{#case 'unknown_zip'}Our table does not have this ZIP code. Some are post office boxes only: ask by state and district instead.{#case 'unknown_state'}Choose a state from the list.{#case 'bad_district'}Enter the district as a number, such as 9.{#else}The state has no such district in our tables.{/switch}")
    String mineError(String code);

    // A signer

    @Message("What {name} has {#if kind is 'organization'}endorsed{#else}signed{/if}, as this record holds it.")
    String signedBy(String kind, String name);

    @Message("Sign-ons in this record")
    String signOnsInRecord(String kind);

    @Message("Website")
    String website();

    @Message("Reach")
    String reach();

    @Message("Also recorded as")
    String mergedInto();

    @Message("Bioguide id")
    String bioguide();

    @Message("From {from} to {till}")
    String termFromTill(String from, String till);

    @Message("On {day}")
    String termOn(String day);

    @Message("{#if kind is 'organization'}Letters endorsed{#else}Letters signed{/if}")
    String lettersSigned(String kind);

    @Message(
            "{#if kind is 'organization'}In public letters of this site, each with the name of that day.{#else}In public letters of this site, each with the day’s own name and seat.{/if}")
    String lettersSignedNote(String kind);

    @Message(
            "This record holds no sign-on. That says nothing about what was {#if kind is 'organization'}endorsed{#else}signed{/if} elsewhere.")
    String nothingSigned(String kind);

    @Message("The newest letter first")
    String newestFirst();

    @Message("{#if kind is 'organization'}Endorsed as{#else}Signed as{/if}")
    String signedAs(String kind);

    @Message("withdrew")
    String withdrewOn();
}
