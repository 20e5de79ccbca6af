package org.undersigned.desk.lists;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of its lists and of the files made of them, in English; Spanish stands in {@code messages/lists_es.properties}. */
@MessageBundle("lists")
public interface ListWords {

    // Codes of columns and filters

    @Message(
            "{#switch code}{#case 'q'}Name{#case 'sort'}Sort{#case 'signer'}Signer{#case 'kind'}Kind{#case 'letter'}Letter{#case 'stage'}State of the sign-on"
                    + "{#case 'assurance'}Assurance{#case 'signed'}Date{#case 'received'}Received{#case 'recorder'}Recorded by"
                    + "{#case 'published'}Published{#case 'date_basis'}The date is that of{#case 'title'}Title"
                    + "{#case 'affiliation'}Affiliation{#case 'chamber'}Chamber{#case 'party'}Party{#case 'state'}State"
                    + "{#case 'district'}District{#case 'lead'}Place among the leads{#case 'bioguide'}Bioguide id"
                    + "{#case 'organization'}Organization{#case 'campaign'}Campaign{#case 'revision'}Revision"
                    + "{#case 'attested_by'}Attested by{#case 'withdrawn'}Withdrawn{#case 'reason'}Reason{#case 'said_by'}Said by"
                    + "{#case 'position'}Position{#case 'contact_email'}Contact e-mail{#case 'heard_by'}Heard by"
                    + "{#case 'heard_on'}Heard on{#case 'note'}Note{#case 'id'}Id{#case 'received_from'}Received from"
                    + "{#case 'received_until'}Received until{#case 'published_from'}Published from{#case 'published_until'}Published until"
                    + "{#case 'name'}Name{#case 'aliases'}Other names{#case 'website'}Website{#case 'level'}Reach{#case 'place'}Place"
                    + "{#case 'public'}Public{#case 'added'}Added{#case 'announced'}State of the letter{#case 'slug'}Address"
                    + "{#case 'seat'}Seat on that day, or the last one known{#case 'day'}Sat on the day{#case 'first_name'}First name"
                    + "{#case 'last_name'}Last name{#case 'nickname'}Goes by{#case 'begun'}Begun{#case 'language'}Language"
                    + "{#case 'demands'}Demands{#case 'letters'}Letters{#case 'dated'}Date of the letter{#case 'kinds'}Who may sign"
                    + "{#case 'members'}Members on the list{#case 'organizations'}Organizations on the list{#case 'individuals'}Individuals on the list"
                    + "{#case 'waiting'}Waiting{#case 'opens'}Opens{#case 'closes'}Closes{#case 'email'}E-mail address{#case 'since'}Since"
                    + "{#case 'last_here'}Last here{#case 'account'}State of the account{#case 'at'}When{#case 'who'}Who{#case 'verb'}What was done"
                    + "{#case 'subject'}To what{#case 'subject_type'}To what kind of record{#case 'done_from'}From{#case 'done_until'}Until"
                    + "{#case 'publisher'}Publisher{#case 'source_date'}Date of the source{#case 'cited'}Cited how many times{#case 'line'}As a line to cite it"
                    + "{#case 'file'}File{#case 'progress'}How far it is{#case 'rows'}Rows{#case 'brought_by'}Brought by{#case 'brought'}Brought"
                    + "{#case 'imported'}Imported{#case 'imported_by'}Imported by{#case 'taken_back'}Taken back{#case 'taken_back_by'}Taken back by"
                    + "{#case 'brought_from'}Brought from{#case 'brought_until'}Brought until{#case 'row'}Row{#case 'rest'}What else it says"
                    + "{#case 'standing'}Standing that it sets{#case 'struck'}Struck{#case 'text'}Text{#case 'lines'}Sources, one a line{#case 'sourced'}Has a source"
                    + "{#case 'unit'}Unit{#case 'value'}Number{#case 'qualifier'}Over or about{#case 'demand'}Demand{#case 'remark'}Note{#case 'date'}Date"
                    + "{#case 'verdict'}What it is{#case 'why'}Why{#case 'decision'}What becomes of it{#case 'outcome'}What came of it"
                    + "{#case 'sign_on'}Sign-on{#case 'other'}May be the same as{#case 'likeness'}Why alike"
                    + "{#case 'other_website'}Website of the other{#case 'other_place'}Place of the other{#case 'other_id'}Id of the other"
                    + "{#case 'member'}Member{#case 'source'}Source cited{#case 'count_words'}In the source’s words{#case 'person'}Who said it{#case 'words'}The words{#case 'worded'}Words known"
                    + "{#case 'complete'}All of the words{#case 'number'}Number in its campaign{#case 'stands'}Where it stands{#case 'short_title'}Short title{#case 'became'}What became of it{#case 'frozen'}Frozen"
                    + "{#case 'excerpt'}Only an excerpt{#case 'sha256'}SHA-256{#case 'holds_on'}Of the day{#case 'source_address'}Address of the source{#case 'whom'}Whom it lists{#case 'read_in'}Read in{#case 'is_read_in'}Read in"
                    + "{#case 'change'}What becomes of it{#case 'file_line'}Line of the file{#case 'changes'}What changes{#case 'browser'}Browser, as it began{#case 'last_used'}Last used{#case 'here'}This browser{#else}{code}{/switch}")
    String label(String code);

    @Message(
            "{#switch code}{#case 'received'}Received{#case 'confirmed'}Confirmed{#case 'published'}Published{#case 'declined'}Declined"
                    + "{#case 'withdrawn'}Withdrawn{#case 'struck'}Struck{#case 'superseded'}Superseded{/switch}")
    String stage(String code);

    @Message(
            "{#switch code}{#case 'draft'}Draft{#case 'collecting'}Collecting{#case 'public'}Public{#case 'struck'}Struck{/switch}")
    String announced(String code);

    @Message(
            "{#switch code}{#case 'sign_on'}sign-on{#case 'contact'}contact{#case 'organization'}organization{#case 'distinction'}two organizations"
                    + "{#case 'campaign'}campaign{#case 'demand'}demand{#case 'step'}step{#case 'measure'}figure{#case 'letter'}letter"
                    + "{#case 'draft'}draft of a wording{#case 'revision'}revision{#case 'reported_count'}reported count{#case 'statement'}statement"
                    + "{#case 'source'}source{#case 'roster'}list of members{#case 'member'}member{#case 'staff_member'}account{#case 'grant'}role"
                    + "{#case 'export'}file{#case 'import'}imported table{#else}{code}{/switch}")
    String subjectType(String code);

    // The lists

    @Message(
            "{#switch code}{#case 'sign-ons'}Sign-ons{#case 'queue'}Queue{#case 'organizations'}Organizations{#case 'members'}Members of the Congress"
                    + "{#case 'campaigns'}Campaigns{#case 'letters'}Letters of all campaigns{#case 'colleagues'}Colleagues"
                    + "{#case 'sources'}Sources{#case 'actions'}What was done{#case 'imports'}Imported tables{#case 'import-rows'}Rows of an imported table{#case 'duplicates'}Possible duplicates{#case 'steps'}Steps of all campaigns{#case 'measures'}Figures of all campaigns"
                    + "{#case 'demands'}Demands of all campaigns{#case 'reported-counts'}Reported counts of all letters{#case 'statements'}Statements about all letters{#case 'revisions'}Frozen wordings of all letters{#case 'rosters'}Lists of members brought before{#case 'roster-rows'}What a list of members changes"
                    + "{#case 'sessions'}Where you are signed in{/switch}")
    String title(String code);

    @Message("As a list or a file")
    String asList();

    @Message("Letters of all campaigns")
    String allLetters();

    @Message("All that was done")
    String allActions();

    // Narrowing and sorting

    @Message("Narrow this list")
    String narrow();

    @Message("{#switch code}{#case 'organizations'}Name, other name or website{#case 'members'}Name or Bioguide id"
            + "{#case 'campaigns'}Title{#case 'letters'}Title{#case 'steps'}Title{#case 'measures'}Unit{#case 'sources'}Title, publisher or address{#case 'colleagues'}Name or e-mail address"
            + "{#case 'actions'}Who, what was done, or words of the reason{#case 'imports'}Name of the file{#case 'import-rows'}What stands in the row"
            + "{#case 'demands'}Title{#case 'reported-counts'}The source’s words{#case 'statements'}Who said it, or its words{#case 'revisions'}Title of the letter{#case 'rosters'}File, title or publisher{#case 'roster-rows'}Name, Bioguide id or what changes"
            + "{#case 'sessions'}Browser{#else}Name{/switch}")
    String find(String code);

    @Message("any")
    String any();

    @Message("More filters")
    String more();

    @Message("Show")
    String show();

    @Message("Clear")
    String clear();

    @Message("Sort by")
    String sortBy();

    @Message("2026-04-23")
    String dayHint();

    @Message("This address cannot be listed")
    String notListed();

    @Message("{#if more}More than {shown}{#else}{shown}{/if} {#if number == 1}line{#else}lines{/if}")
    String found(boolean more, long number, String shown);

    @Message("{#if narrowed}Nothing matches this.{#else}There is nothing yet.{/if}")
    String nothing(boolean narrowed);

    // Pages

    @Message("Pages")
    String pages();

    @Message("First page")
    String first();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    // Files

    @Message("This list as a file:")
    String asFile();

    @Message("This list as a file, with columns that only the desk may see:")
    String asFileOfTheDesk();

    @Message("{label} (desk only)")
    String deskOnly(String label);

    @Message("What is marked (desk only) and filled is not public: it is for the desk and must not be passed on.")
    String deskOnlyNote();

    @Message(
            "{#switch code}{#case 'sign-ons'}Sign-ons{#case 'queue'}Queue{#case 'organizations'}Organizations{#case 'members'}Members"
                    + "{#case 'campaigns'}Campaigns{#case 'letters'}Letters{#case 'colleagues'}Colleagues{#case 'sources'}Sources{#case 'actions'}Actions{#case 'imports'}Imports{#case 'import-rows'}Rows{#case 'duplicates'}Possible duplicates{#case 'steps'}Steps{#case 'measures'}Figures"
                    + "{#case 'demands'}Demands{#case 'reported-counts'}Reported counts{#case 'statements'}Statements{#case 'revisions'}Wordings{#case 'rosters'}Lists{#case 'roster-rows'}Changes"
                    + "{#case 'sessions'}Sessions{/switch}")
    String sheet(String code);

    @Message("About this file")
    String aboutSheet();

    @Message("List")
    String aboutList();

    @Message("From")
    String aboutFrom();

    @Message("Made")
    String aboutWhen();

    @Message("Filters")
    String aboutFilters();

    @Message("none: all that whoever made it may see")
    String aboutAll();

    @Message("Lines")
    String aboutLines();

    @Message("(cut: a sheet holds no more)")
    String aboutCut();

    @Message("Who may see it")
    String aboutWho();

    @Message("Anyone: all of it is public.")
    String aboutPublic();

    // The signature block: in the letter's language

    @Message(
            "{#switch code}{#case 'senate'}Senate{#case 'house'}House of Representatives{#case 'national'}National organizations"
                    + "{#case 'state'}State organizations{#case 'local'}Local organizations{#case 'other'}Other organizations"
                    + "{#case 'organizations'}Organizations{#case 'individuals'}Individuals{/switch}")
    String group(String code);

    @Message("{#if chamber is 'senate'}United States Senator{#else}Member of Congress{/if} ({seat})")
    String memberOf(String chamber, String seat);

    @Message("{name} (in a personal capacity)")
    String personally(String name);

    // Its page

    @Message("Signature block")
    String signatures();

    @Message(
            "Leads, then senators and representatives by last name, then organizations by reach and name, then individuals. In the language of the letter, with titles, states and districts as of the day of signing.")
    String signaturesNote();

    @Message(
            "{#if number == 0}Nobody stands under this letter yet.{#else if number == 1}One name{#else}{shown} names{/if}")
    String names(int number, String shown);

    @Message(
            "{#if number == 1}One more waits for the desk and is not in it.{#else}{number} more wait for the desk and are not in it.{/if}")
    String notInIt(long number);

    @Message("and {shown} more in the files")
    String moreInFiles(String shown);

    @Message("Plain text")
    String plainText();

    @Message("Document (DOCX)")
    String document();

    @Message("As it will stand")
    String preview();
}
