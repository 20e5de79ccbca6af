package org.undersigned.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the site says, in English, page by page; Spanish stands in {@code messages/site_es.properties}. */
@MessageBundle("site")
public interface SiteWords {

    // The frame

    @Message("Campaigns")
    String campaigns();

    @Message("Changes")
    String changes();

    @Message("About")
    String about();

    @Message("Published by {publisher}. Not a government website.")
    String publishedBy(String publisher);

    @Message("Report an error")
    String reportError();

    @Message("Privacy")
    String privacy();

    @Message("Accessibility")
    String accessibility();

    @Message("Change log")
    String changeLog();

    @Message("This page as JSON")
    String asJson();

    @Message(
            "This site is run by {publisher}, which is not a government body, with the free software Undersigned. To have something corrected, write to")
    String runBy(String publisher);

    // Home

    @Message("Undersigned: what was asked, who signed, and what became of it")
    String pictured();

    @Message("Policy letters and what became of them")
    String homeTitle();

    @Message(
            "What each letter asks, who signed it, who endorsed it, and where each demand stands, with a source for each fact.")
    String homeLede();

    @Message("Policy letters published by {publisher}: what they ask, who signed them and what became of each demand.")
    String homeDescription(String publisher);

    @Message("No campaign is public yet.")
    String noCampaigns();

    @Message("{number} {#if number is 1}letter{#else}letters{/if}")
    String lettersCounted(int number);

    @Message("Last change of the record:")
    String lastChanged();

    // A campaign

    @Message("Campaign")
    String campaign();

    @Message("The demands and their standing")
    String standings();

    @Message("Demand {number}")
    String demandNumber(int number);

    @Message("since")
    String since(boolean isExact);

    @Message("No standing in our record.")
    String noStanding();

    @Message("{#if number is 1}The letter{#else}The letters{/if}")
    String letters(int number);

    @Message("In the order of their dates.")
    String lettersInOrder();

    @Message("“Recorded” counts the names in this record; “reported” is what a source says.")
    String lettersCaption();

    @Message("Letter")
    String letter();

    @Message("Without a date")
    String undated();

    @Message("Letter {number}")
    String letterNumber(int number);

    @Message("Led by")
    String ledBy();

    @Message("nobody named")
    String noLeads();

    @Message("Demands")
    String demands();

    @Message("none")
    String noDemands();

    @Message("Recorded")
    String recorded();

    @Message("Reported")
    String reported();

    @Message("Answer")
    String answer();

    @Message(
            "{#switch kind}{#case 'member'}{#if number is 1}member{#else}members{/if}{#case 'organization'}{#if number is 1}organization{#else}organizations{/if}{#else}{#if number is 1}individual{#else}individuals{/if}{/switch}")
    String signers(String kind, long number);

    @Message("no count reported")
    String noReport();

    @Message("none in our record")
    String noAnswer();

    @Message("Why recorded and reported differ: letter {number}")
    String whyCountsDiffer(int number);

    @Message("All counts reported of this letter")
    String allCounts();

    @Message("Steps")
    String steps();

    @Message("Demands and steps")
    String demandsAndSteps();

    @Message("A step is a dated event with its source. The newest step that sets a standing counts.")
    String stepsNote();

    @Message("date of the source")
    String stepDateOfSource();

    @Message("No step is recorded.")
    String noSteps();

    @Message("Steps that concern no single demand")
    String otherSteps();

    @Message("Timeline")
    String timeline();

    @Message("One track for each demand. A shape marks a new standing, a dot another step.")
    String timelineNote();

    @Message("All steps, oldest first")
    String timelineCaption();

    @Message("Shapes in the timeline")
    String shapes();

    @Message("Date")
    String date();

    @Message("Step")
    String step();

    @Message("Concerns {demand}")
    String concerns(String demand);

    @Message("Figures over time")
    String measures();

    @Message("As sources give them. Figures of different units are never joined by a line.")
    String measuresNote();

    @Message("About demand {number}: {demand}")
    String aboutDemand(int number, String demand);

    @Message("About the campaign as a whole")
    String aboutCampaign();

    @Message("A closer look at the figures from {date} on")
    String closerLook(String date);

    @Message("Marks in the chart")
    String marks();

    @Message("letters, by their number")
    String lettersInChart();

    @Message("Figures from {first} to {last}")
    String chartTitle(String first, String last);

    @Message("{unit}: {figure} ({date}).")
    String chartFigure(String unit, String figure, String date);

    @Message("{unit}: from {first} ({firstDate}) to {last} ({lastDate}).")
    String chartFigures(String unit, String first, String firstDate, String last, String lastDate);

    @Message("All figures stand in the table below.")
    String chartMore();

    @Message("The figures in a table")
    String inATable();

    @Message("Figures by date")
    String measuresCaption();

    @Message("Figure")
    String figure();

    @Message("Unit, note, source")
    String unit();

    @Message("Follow")
    String follow();

    @Message("New names, steps and corrections in this record.")
    String followNote();

    @Message("the changes of this campaign, for a feed reader")
    String followAtom();

    @Message("the same, as a page")
    String followChanges();

    @Message("this page, for programs")
    String followJson();

    @Message("the whole campaign as an open bundle")
    String followYaml();

    // The change log

    @Message("Changes to “{campaign}”")
    String changesTo(String campaign);

    @Message("Every public change of the record, newest first.")
    String changesDescription();

    @Message(
            "Every public change of this record, newest first. Nothing is ever taken out of this list; corrections and withdrawals are added to it.")
    String changesLede();

    @Message("No change is recorded yet.")
    String noChanges();

    @Message("Pages")
    String pages();

    @Message("Newest changes")
    String newestChanges();

    @Message("Older changes")
    String olderChanges();

    @Message("To follow the changes in a feed reader:")
    String changesNote();

    @Message("an individual")
    String anIndividual();

    @Message("Something changed that is no longer public")
    String changeOfGone();

    @Message(
            "{#switch type}{#case 'campaign'}A campaign{#case 'letter'}A letter{#case 'demand'}A demand{#case 'step'}A step{#case 'measure'}A figure{#case 'reported_count'}A reported count{#case 'statement'}A statement{#else}Something{/switch} had been recorded in error and was taken off")
    String changeOfStruck(String type);

    @Message(
            "{#switch what}{#case 'published'}{#if kind is 'organization'}{name} endorsed “{letter}”{#else}{name} signed “{letter}”{/if}{#case 'withdrawn'}{name} withdrew from “{letter}”{#case 'struck'}{name} had been recorded under “{letter}” in error and was taken off{#case 'restored'}{name} was put on the list of “{letter}”{#case 'superseded'}{name} stood twice under “{letter}”; one entry was set aside{#else}The entry of {name} under “{letter}” was corrected{/switch}")
    String signOnChange(String what, String kind, String name, String letter);

    @Message(
            "{#if what is 'published'}The campaign “{name}” was published{#else if what is 'struck'}The campaign “{name}” had been made public in error and was taken off{#else if what is 'restored'}The campaign “{name}” is public again{#else}The campaign “{name}” was changed{/if}")
    String campaignChange(String what, String name);

    @Message(
            "{#if what is 'added' || what is 'restored'}A demand was recorded: {name}{#else if what is 'moved'}A demand was given another place: {name}{#else}A demand was changed: {name}{/if}")
    String demandChange(String what, String name);

    @Message(
            "{#if what is 'added' || what is 'restored'}A step was recorded: {name}{#else if what is 'reordered'}A step names its demands in their new order: {name}{#else}A step was changed: {name}{/if}")
    String stepChange(String what, String name);

    @Message(
            "{#if what is 'added' || what is 'restored'}A figure was recorded: {figure}{#else}A figure was changed: {figure}{/if}")
    String measureChange(String what, String figure);

    @Message(
            "{#if what is 'published'}The letter “{name}” was published{#else if what is 'struck'}The letter “{name}” had been made public in error and was taken off{#else if what is 'restored'}The letter “{name}” is public again{#else if what is 'reordered'}The letter “{name}” names its demands in their new order{#else}The letter “{name}” was changed{/if}")
    String letterChange(String what, String name);

    @Message(
            "{#if what is 'frozen'}A wording of “{letter}” was recorded{#else}The note on a wording of “{letter}” was changed{/if}")
    String revisionChange(String what, String letter);

    @Message(
            "{#if what is 'added' || what is 'restored'}A count reported of “{letter}” was recorded: {count}{#else}A count reported of “{letter}” was changed: {count}{/if}")
    String reportedCountChange(String what, String count, String letter);

    @Message(
            "{#if what is 'added' || what is 'restored'}A statement by {person} on “{letter}” was recorded{#else}A statement by {person} on “{letter}” was changed{/if}")
    String statementChange(String what, String person, String letter);

    @Message(
            "{#switch what}{#case 'added'}An organization was added to the directory: {name}{#case 'published'}An organization was added to the directory: {name}{#case 'merged'}An organization of the directory was found to be one with another: {name}{#case 'separated'}An organization of the directory stands for itself again: {name}{#else}An organization’s entry in the directory was changed: {name}{/switch}")
    String organizationChange(String what, String name);

    @Message(
            "{#if what is 'added' || what is 'published'}A source was recorded: {title}{#else}A source was changed: {title}{/if}")
    String sourceChange(String what, String title);

    @Message("{#if what is 'added'}A roster was loaded: {title}{#else}A roster was changed: {title}{/if}")
    String rosterChange(String what, String title);

    @Message("What is known of a member of Congress was corrected: {name}")
    String memberCorrected(String name);

    @Message(
            "{#switch code}{#case 'name'}name{#case 'title'}title{#case 'affiliation'}affiliation{#case 'organization'}organization{#case 'party'}party{#case 'state'}state{#case 'district'}district{#case 'chamber'}chamber{#case 'lead'}lead{#case 'date'}date{#case 'date_basis'}what the date is based on{#case 'assurance'}assurance{#case 'attested_by'}who attests it{#case 'sources'}sources{#case 'revision'}wording{#case 'standing'}standing{#case 'text'}text{#case 'summary'}summary{#case 'outcome'}outcome{#case 'note'}note{#case 'value'}figure{#case 'qualifier'}qualifier{#case 'unit'}unit{#case 'demands'}demands{#case 'aliases'}other names{#case 'website'}website{#case 'slug'}address{#case 'translations'}translations{#case 'words'}words{#case 'kind'}what is counted{#case 'person'}who said it{#case 'language'}language{#case 'complete'}whether the words are all{#case 'publisher'}publisher{#case 'address'}address{#case 'demand'}demand{#case 'number'}number{#case 'letter'}letter{#case 'role'}what it is to the letter{#case 'announced_on'}when it was announced{#case 'campaign'}campaign{#case 'chambers'}members of which chambers may sign{#case 'closes_at'}until when it takes sign-ons{#case 'counts_note'}why the counts differ{#case 'excerpt'}whether it is an excerpt{#case 'follows'}the letter that it follows{#case 'holds_on'}the day of which it is true{#case 'kinds'}who may sign{#case 'level'}reach{#case 'licence'}licence{#case 'member'}member{#case 'merged_into'}what it is one with{#case 'opens_at'}since when it takes sign-ons{#case 'place'}place{#case 'recipients'}recipients{#case 'sent_on'}when it was sent{#case 'short_title'}short title{#case 'withdrawn_on'}when it was withdrawn{#case 'zone'}time zone{#case 'original_language'}language{#else}{code.replace('_', ' ')}{/switch}")
    String field(String code);

    // About

    @Message("About this site")
    String aboutTitle();

    @Message(
            "A record of policy letters: what they ask, who signed them, who endorsed them and what became of each demand. It states what a source says, and says what is missing.")
    String aboutLede();

    @Message("Who runs it")
    String aboutWho();

    @Message("{publisher} publishes this site and answers for what it says. To have something corrected, write to")
    String aboutPublisher(String publisher);

    @Message("It is not a government website, and nobody it names has to do with running it because they are named.")
    String aboutNoGovernment();

    @Message("Whose names it holds")
    String aboutNames();

    @Message(
            "Members of Congress sign; organizations endorse; individuals sign for themselves. “Recorded” is the number of names that stand in this record. “Reported” is the number that a source gives. The two are shown side by side and never added up.")
    String aboutRecorded();

    @Message(
            "Where a list is incomplete, the page says so. A name that is missing was not found; that it is missing does not say that somebody did not sign.")
    String aboutIncomplete();

    @Message("Title, party, state and district are kept as they were on the day of signing.")
    String aboutThatDay();

    @Message("How sure it is")
    String aboutAssurance();

    @Message("Each name says why it is believed:")
    String aboutAssuranceNote();

    @Message("Where a demand stands")
    String aboutStanding();

    @Message(
            "A demand’s standing is set by a dated step with its source; the newest counts. It is drawn as a shape and always written as a word.")
    String aboutStandingNote();

    @Message("Sources")
    String aboutSources();

    @Message(
            "Under each fact stands where it was read. “Source” is a document that says so itself; “reported by” is one that passes on what another said. A fact without a source is shown as one. A date known only to the month or the year is given so.")
    String aboutSourcesNote();

    @Message("Corrections and withdrawals")
    String aboutCorrections();

    @Message("Every public change is dated and stays listed in the")
    String aboutCorrectionsNote();

    @Message(
            "An organization or a member that withdraws leaves the list, and the page says who withdrew and when. An individual who withdraws is counted and no longer named. A name recorded in error is taken off and said to have been an error.")
    String aboutWithdrawals();

    @Message("Using this record")
    String aboutReuse();

    @Message("All that these pages show can be read by programs too, without a key.")
    String aboutReuseNote();

    @Message("campaigns, letters, signers and changes, for programs")
    String aboutApi();

    @Message("the change log, for a feed reader")
    String aboutAtom();

    @Message("The site runs on Undersigned, free software under the Apache License 2.0.")
    String aboutSoftware();

    // Privacy

    @Message(
            "Reading this site leaves no trace with it. What it publishes about signers is what they or a public source made public.")
    String privacyLede();

    @Message("If you read")
    String privacyReaders();

    @Message(
            "The public pages set no cookie and read none. Nothing counts or follows you, nothing is loaded from another site, and no script is needed.")
    String privacyCookies();

    @Message(
            "A ZIP code or district that you enter to find your representatives stands in the address of the page that answers. The site does not keep it; your browser’s history may.")
    String privacyZip();

    @Message(
            "This software keeps no log of visits. Whoever runs the machines in front of it may keep one, for faults and attacks.")
    String privacyLogs();

    @Message("If you signed")
    String privacySigners();

    @Message(
            "Public are: the name, and where given the title, affiliation, party, state and district as they were on the day; the date; the wording that was signed; how the name is known; and the sources.")
    String privacyPublic();

    @Message(
            "An individual who withdraws is no longer named anywhere on this site, only counted; the change log speaks of “an individual” from then on. Organizations and members of Congress are public bodies and persons: that they withdrew, and when, stays public.")
    String privacyLeft();

    @Message(
            "Never public are: who told us, by which way and when, e-mail addresses, reasons given, and notes. The publisher’s staff can read them, to check that an endorsement is right. Where names came in as a table, its rows are forgotten 30 days after they were taken in.")
    String privacyDesk();

    @Message("What the ledger holds")
    String privacyLedger();

    @Message(
            "Every change is entered in a ledger that is only ever added to. Its public part says what kind of change was made, to which entry, when, which fields it touched and what kind of user made it; each part is chained to the one before, so that anyone can verify that nothing was altered.")
    String privacyLedgerHolds();

    @Message(
            "That chain holds no names, no reasons and no other personal data, only a checksum made with a random key. When an entry is erased the key goes with it, and the checksum means nothing any more.")
    String privacyLedgerLacks();

    @Message("If you work here")
    String privacyStaff();

    @Message(
            "Only the staff’s desk sets cookies, to keep you signed in. It knows your name and e-mail address, and keeps what you change in the record with your name, for the desk alone. Of each sign-in it keeps when it began, when it was last used and the kind of browser, such as “Firefox, Linux”, until it ends; and of each browser, by a random mark in a cookie, when you last signed in with it. It stores no network address.")
    String privacyStaffNote();

    @Message("To see, correct or erase")
    String privacyAsk();

    @Message("To learn what {publisher} holds about you, or to have it corrected or erased, write to")
    String privacyAskNote(String publisher);

    // Accessibility

    @Message(
            "This site is built to be read by everyone, and to meet the Web Content Accessibility Guidelines 2.2 at level AA.")
    String accessibilityLede();

    @Message("What is done for it")
    String accessibilityDone();

    @Message("Every page works without scripts, and from a width of 320 pixels on, so that it can be enlarged.")
    String accessibilityScripts();

    @Message("Everything can be reached by keyboard, with a visible focus; a link at the top skips to the content.")
    String accessibilityKeyboard();

    @Message("Standing and assurance are told by a shape and a word, never by colour alone.")
    String accessibilityShape();

    @Message("Each chart is described, and its figures stand in a table beside it.")
    String accessibilityCharts();

    @Message(
            "Light, dark and high-contrast settings of your device are followed, and animations are left out where you ask for it.")
    String accessibilityDark();

    @Message("The site speaks English and Spanish; texts in another language than their page are marked as such.")
    String accessibilityLanguage();

    @Message("Pages print without their navigation, with the addresses of their sources.")
    String accessibilityPrint();

    @Message("How it is tested")
    String accessibilityTested();

    @Message(
            "Before each release every page is opened in a real browser and checked with axe-core, in light and dark. Such a check finds many barriers and not all.")
    String accessibilityTests();

    @Message("Known limits")
    String accessibilityLimits();

    @Message(
            "Letters, statements and titles of sources are quoted as they are, in their own language. Documents on other people’s sites, to which sources link, may not be accessible.")
    String accessibilityOthers();

    @Message("If something does not work for you")
    String accessibilityAsk();

    @Message("Please tell us what you tried and with what; we also send the same information in another form. Write to")
    String accessibilityAskNote();

    // A preview

    @Message("Preview, not public")
    String preview();

    @Message("This is how the page will look. Files, feeds and JSON come with its publication.")
    String previewMeans();

    @Message("Whoever has this address can see it until")
    String previewUntil();

    // Failures

    @Message("All campaigns")
    String failureCampaigns();
}
