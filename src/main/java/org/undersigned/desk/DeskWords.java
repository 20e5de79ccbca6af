package org.undersigned.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says, in English, page by page; Spanish stands in {@code messages/desk_es.properties}. */
@MessageBundle("desk")
public interface DeskWords {

    // The frame

    @Message("Desk")
    String desk();

    @Message("Public site")
    String publicSite();

    @Message("Queue ({waiting})")
    String queue(String waiting);

    @Message("Record")
    String record();

    @Message("Members")
    String members();

    @Message("Search everything")
    String find();

    @Message("Search")
    String search();

    @Message("Sign out")
    String signOut();

    @Message("Privacy")
    String privacy();

    @Message("Accessibility")
    String accessibility();

    @Message("Change log")
    String changeLog();

    @Message("Keys, and how to turn them off")
    String keysAndOff();

    // Vocabularies: one message each, by codes

    @Message("{#switch field}{#case 'name'}Name{#case 'title'}Title{#case 'affiliation'}Affiliation"
            + "{#case 'chamber'}Chamber{#case 'party'}Party{#case 'state'}State{#case 'district'}District"
            + "{#case 'revision'}Letter and revision{#case 'lead'}Place among the leads{#case 'date'}Date"
            + "{#case 'date_basis'}The date is that of{#case 'said_by'}Said by{#case 'position'}Position"
            + "{#case 'heard_by'}Heard by{#case 'heard_on'}Heard on{#case 'may_sign'}Said to be allowed to sign"
            + "{#case 'note'}Note for the desk{#case 'reason'}Reason{#case 'on'}Asked for on{#case 'signer'}Signer"
            + "{#case 'assurance'}Assurance{#case 'attested_by'}Attested by{#case 'source'}Source{#case 'source_title'}Title of the source"
            + "{#case 'source_publisher'}Publisher{#case 'source_date'}Date of the source"
            + "{#case 'source_address'}Address on the web{#case 'second_hand'}It only reports what another source says"
            + "{#case 'publish'}Publish at once; else it is left received{#case 'email'}E-mail address"
            + "{#case 'password'}Password{#case 'old'}Present password{#case 'language'}Language of the desk"
            + "{#case 'shortcuts'}Use the keys{#case 'full_name'}Name"
            + "{#case 'original_language'}Language of its texts"
            + "{#case 'summary'}Summary{#case 'short_title'}Short title{#case 'outcome'}What became of it, in short"
            + "{#case 'translations'}Translations{#case 'counts_note'}Why the numbers recorded and reported differ"
            + "{#case 'recipients'}Recipients{#case 'demands'}Demands{#case 'kinds'}Who may sign{#case 'chambers'}Members of which chambers"
            + "{#case 'sent_on'}Sent on{#case 'announced_on'}Announced on{#case 'zone'}Time zone{#case 'opens_at'}Takes sign-ons from{#case 'closes_at'}Takes sign-ons until"
            + "{#case 'follows'}The letter that it follows"
            + "{#case 'wording'}Wording{#case 'excerpt'}This is an excerpt: not all of the letter’s words are held"
            + "{#case 'text'}Text{#case 'step_date_basis'}The date is that of{#case 'standing'}Standing that it sets"
            + "{#case 'letter'}Letter{#case 'role'}What it is to the letter{#case 'sources'}Sources{#case 'revision_note'}What should be known of this wording"
            + "{#case 'file'}File"
            + "{#case 'lists'}It lists"
            + "{#case 'day'}Day"
            + "{#case 'bioguide'}Bioguide id"
            + "{#case 'first_name'}First name"
            + "{#case 'last_name'}Last name"
            + "{#case 'official_name'}Name"
            + "{#case 'nickname'}Goes by"
            + "{#case 'terms'}Terms"
            + "{#case 'aliases'}Other names{#case 'website'}Website{#case 'level'}Reach{#case 'place'}Place"
            + "{#case 'sign_ons'}Sign-ons{#case 'number'}Number{#case 'value'}Figure{#case 'qualifier'}How it is meant{#case 'unit'}Unit"
            + "{#case 'slug'}Address on this site"
            + "{#case 'public_note'}Note{#case 'demand'}Demand that it is about"
            + "{#case 'count_kind'}What is counted{#case 'count_words'}In the source’s words{#case 'person'}Who said it{#case 'person_title'}In which role"
            + "{#case 'organization'}For which organization{#case 'organization_new'}If nobody is known by this name{#case 'words_language'}Language of the words"
            + "{#case 'words'}Words{#case 'complete'}How much of it{#case 'publisher'}Publisher{#case 'table'}The table, pasted"
            + "{#case 'kind'}Who signs"
            + "{#case 'columns'}Columns"
            + "{#case 'heading'}Row with the headings"
            + "{#case 'sheet'}Sheet"
            + "{#case 'date_order'}3/4/2026 is"
            + "{#case 'names'}Names{#else}{field}{/switch}")
    String label(String field);

    @Message("{#switch code}{#case 'needed'}Fill in: {label}{#case 'too_long'}{label}: at most {limit} characters"
            + "{#case 'too_many'}{label}: at most {limit} of them"
            + "{#case 'not_plain'}{label}: leave out control signs and signs that could not be read"
            + "{#case 'not_an_email'}{label}: enter an address such as name@example.org"
            + "{#case 'not_a_date'}{label}: enter a date as 2026-04-23, 2026-04 or 2026"
            + "{#case 'date_ahead'}{label}: this lies in the future"
            + "{#case 'day_of_seats'}{label}: the letter has no day, so that the source’s says which seats were held"
            + "{#case 'not_a_number'}{label}: enter a whole number, at most {limit}"
            + "{#case 'lead_from_one'}{label}: the first place is 1"
            + "{#case 'not_an_address'}{label}: enter an address that begins with https:// or http://"
            + "{#case 'unknown_choice'}{label}: choose one of the list"
            + "{#case 'choose_organization'}Choose which organization is meant, or add a new one"
            + "{#case 'organization_known'}An organization of just this name is known: choose it, or write the name so that the two can be told apart"
            + "{#case 'choose_member'}Choose which member is meant"
            + "{#case 'member_unknown'}The roster holds nobody of that name"
            + "{#case 'seat_unknown'}The roster does not say which seat was held on the day of the letter: enter it"
            + "{#case 'seat_unsure'}The roster is of another day than the letter: check the seat and record again"
            + "{#case 'lead_taken'}Somebody else leads the letter at this place"
            + "{#case 'district_of_house_only'}A seat in the House has a district, one in the Senate has none"
            + "{#case 'kind_not_asked'}This letter does not ask for signers of this kind"
            + "{#case 'chamber_not_asked'}This letter does not ask for members of this chamber"
            + "{#case 'signer_already_live'}This signer already stands under the letter"
            + "{#case 'namesake'}Somebody of this name stands under the letter, waits or withdrew: see whether it is the same person"
            + "{#case 'sign_on_not_live'}It is not on the list any more, or not yet"
            + "{#case 'sign_on_not_waiting'}It does not wait any more{#case 'nothing_to_restore'}There is nothing to restore"
            + "{#case 'undo_overtaken'}It cannot be undone any more: something else was done since"
            + "{#case 'given_back'}Nothing of this was sent yet: change what you wrote, and send it"
            + "{#case 'only_of_new'}{label}: this organization is known; correct it on its own page"
            + "{#case 'form_stale'}This form is incomplete: open it anew"
            + "{#case 'sign_in_wrong'}E-mail address or password is wrong"
            + "{#case 'too_many_tries'}Too many tries. Nothing was checked"
            + "{#case 'too_busy'}Too many people are signing in at this moment: try again"
            + "{#case 'password_wrong'}The present password is wrong"
            + "{#case 'password_too_short'}Password: at least 12 characters"
            + "{#case 'password_too_long'}Password: at most 500 characters"
            + "{#case 'password_too_common'}Password: this one is among the first that anybody would try"
            + "{#case 'link_not_valid'}This link does not work any more"
            + "{#case 'email_taken'}Somebody has an account with this address already"
            + "{#case 'account_disabled'}This account is disabled{#case 'not_oneself'}Nobody can disable their own account"
            + "{#case 'last_administrator'}Nobody else could let others in: this account stays open"
            + "{#case 'already_public'}It is public already{#case 'is_struck'}It is struck, or what it belongs to: restore that first"
            + "{#case 'draft_gone'}The draft was frozen or thrown away meanwhile"
            + "{#case 'draft_begun'}Somebody has begun a new draft meanwhile: it stands below"
            + "{#case 'draft_changed'}The draft was changed meanwhile: look at it again before you freeze it"
            + "{#case 'wording_unchanged'}It is word for word the revision that stands"
            + "{#case 'words_left_out'}Words are left out: tick that this is an excerpt. If the letter itself leaves them out, freeze it once more as it is"
            + "{#case 'wording_empty'}There is nothing to freeze"
            + "{#case 'campaign_is_a_draft'}Make its campaign public first"
            + "{#case 'letter_without_wording'}Freeze a wording first: nobody can sign what has no words"
            + "{#case 'not_a_time'}{label}: enter a time as 2026-05-31 17:00"
            + "{#case 'no_such_time'}{label}: where clocks are put forward there is no such time"
            + "{#case 'closes_before_it_opens'}It would close before it opens"
            + "{#case 'follows_its_follower'}{label}: that one follows this letter, itself or through others"
            + "{#case 'standing_of_no_demand'}A standing is that of a demand: choose which, or no standing"
            + "{#case 'letter_and_role'}Choose both a letter and what the step is to it, or neither"
            + "{#case 'sources_wrong'}{label}: one a line, as title | publisher | date | https://address"
            + "{#case 'term_wrong'}{label}: write “{limit}” as IL-9, Democrat, 2021-01-03 – 2023-01-03, or as VT, Democrat, 2021-02-11"
            + "{#case 'term_of_no_seat'}{label}: “{limit}”: no state sends anybody to this seat. AK-0 is at large; the Senate has no number"
            + "{#case 'term_of_no_days'}{label}: “{limit}”: these are no days, or not in order; a single day cannot lie ahead"
            + "{#case 'recipients_wrong'}{label}: one a line, as name; title; way"
            + "{#case 'not_a_day'}{label}: enter a day as 2026-04-23"
            + "{#case 'not_utf8'}{label}: this is no text in UTF-8, as a list of members is"
            + "{#case 'file_empty'}{label}: there is nothing in it"
            + "{#case 'file_too_large'}{label}: at most {limit} MB; divide it into several"
            + "{#case 'table_too_large'}{label}: at most {limit} MB; divide the table into several, or save it as XLSX, which is smaller"
            + "{#case 'columns_missing'}{label}: neither a list in YAML nor a table with its columns; missing: {limit}"
            + "{#case 'not_csv'}{label}: it begins as a table and cannot be read as one"
            + "{#case 'not_yaml'}{label}: it cannot be read from line {limit} on"
            + "{#case 'entry_too_long'}{label}: the entry about line {limit} is longer than any member’s"
            + "{#case 'nobody_listed'}{label}: nobody in it could be read{#if !limit.isEmpty}; the first mistake is in line {limit}{/if}"
            + "{#case 'seat_held_twice'}{limit} has more holders than seats in this file: it lists former members, or is not of one day"
            + "{#case 'already_applied'}This file is read into the directory already"
            + "{#case 'names_not_seen'}Nobody has looked yet at all who are named now: do so, and record them then"
            + "{#case 'nobody_picked'}Nobody is picked who could be recorded"
            + "{#case 'nothing_new'}The directory says all of this already"
            + "{#case 'merged_with_itself'}Choose another organization: this is the same one"
            + "{#case 'merged_already'}One of the two was merged meanwhile: undo that first, or choose the one it was merged into"
            + "{#case 'not_merged'}It is not merged any more"
            + "{#case 'not_a_slug'}{label}: small letters, digits and single hyphens between them, as in bus-stops; at most 100"
            + "{#case 'slug_fixed'}It became public meanwhile: its address is fixed"
            + "{#case 'was_public'}It was public: it can be corrected or struck, but not thrown away"
            + "{#case 'signed_by_people'}Some who sent in their sign-on themselves stand here: decline those first, with a reason"
            + "{#case 'sign_ons_go_too'}Its sign-ons go with it: tick that you mean it"
            + "{#case 'letter_is_named'}A step or another letter names this letter: correct that first"
            + "{#case 'nothing_to_preview'}All of it is public as it is"
            + "{#case 'letter_without_words'}Write the wording first: there is nothing to show"
            + "{#case 'not_a_figure'}{label}: enter a number such as 1250 or 12.5, without signs between thousands"
            + "{#case 'figure_unsure'}{label}: this can be {limit}, and no other line tells which; write it as 1250 or 12.5"
            + "{#case 'date_unsure'}{label}: this can be {limit}, and no other line tells which; write it as 2026-04-23"
            + "{#case 'headings_missing'}{label}: its first line has to name the columns. Missing: {limit}"
            + "{#case 'cells_too_many'}This line has more cells than the {limit} columns: put quotes around what has a comma in it"
            + "{#case 'not_text'}{label}: this is no text; save the table as CSV"
            + "{#case 'already_struck'}It is struck already{#case 'never_public'}It was never public: nothing has to be struck"
            + "{#case 'demand_in_use'}Letters, steps or figures concern this demand, perhaps struck ones: correct them first"
            + "{#case 'complete_without_words'}Words that are not known cannot be all of them"
            + "{#case 'not_a_language'}{label}: enter a code such as en or es"
            + "{#case 'organization_unknown'}{label}: no organization is known by this name. Check it, or say below that it is new"
            + "{#case 'no_rows'}{label}: there are no rows in it"
            + "{#case 'is_pdf'}{label}: this is a PDF, whatever its name says; save the table as XLSX or CSV"
            + "{#case 'is_old_excel'}{label}: this is an Excel file of the old kind, or one with a password; save it as XLSX without one"
            + "{#case 'is_html'}{label}: this is a web page, whatever its name says; save the table as XLSX or CSV"
            + "{#case 'is_binary'}{label}: this is neither an XLSX file nor a text"
            + "{#case 'is_json'}{label}: this is no table but data of another kind (JSON or RTF); save the table as XLSX or CSV"
            + "{#case 'not_a_table'}{label}: a quotation mark in it is never closed, so that no table can be read"
            + "{#case 'other_zip'}{label}: this archive is no XLSX file; save the table as XLSX or CSV"
            + "{#case 'zip_bomb'}{label}: unpacked it would be far larger than any table of signers, and it was not read"
            + "{#case 'broken_zip'}{label}: the file is damaged and cannot be unpacked"
            + "{#case 'broken_workbook'}{label}: the XLSX file is damaged and cannot be read; open it in a spreadsheet and save it anew"
            + "{#case 'too_many_columns'}{label}: at most {limit} columns can be read"
            + "{#case 'cell_too_long'}{label}: a cell in row {limit} is longer than 4,000 characters"
            + "{#case 'row_too_long'}{label}: row {limit} holds more than 100,000 characters"
            + "{#case 'sheet_names_too_long'}{label}: the names of its sheets are too long; give them names of at most {limit} characters"
            + "{#case 'too_many_rows'}{label}: at most {limit} rows can be imported at once; divide the table"
            + "{#case 'column_missing'}Say which column holds the name of the organization, of the person or the Bioguide id; and where a column says of what kind each is, which one"
            + "{#case 'column_twice'}Two columns are said to hold the same: choose one of them"
            + "{#case 'formula_in_column'}A formula stands in cell {limit}, in a column that is to be imported: in the spreadsheet, copy the column and paste it as values, or do not import it"
            + "{#case 'import_applied'}This table is imported already"
            + "{#case 'import_recording'}A table is being recorded at this moment: wait until it is done"
            + "{#case 'import_taking_back'}A table is being taken back at this moment: wait until it is done"
            + "{#case 'import_stopped'}The recording was stopped: nothing of this table is recorded"
            + "{#case 'import_not_staged'}The table is still being read"
            + "{#case 'import_not_matched'}The rows are still being looked at"
            + "{#case 'import_undecided'}Decide about the possible duplicates first, one by one or all alike"
            + "{#case 'import_adds_nothing'}There is nothing to record: all rows are known, wrong or left out"
            + "{#case 'import_not_applied'}This table is not imported"
            + "{#case 'import_taken_back'}This import is taken back already"
            + "{#case 'slug_taken'}Something else has this address, or had it{#else}{label}: {code}{/switch}")
    String problem(String code, String label, String limit);

    @Message("{#switch code}{#case 'sign_on.published'}published{#case 'sign_on.received'}received"
            + "{#case 'sign_on.declined'}declined{#case 'sign_on.withdrawn'}withdrawn{#case 'sign_on.struck'}struck"
            + "{#case 'sign_on.restored'}restored{#case 'sign_on.corrected'}corrected"
            + "{#case 'contact.recorded'}contact recorded{#case 'contact.corrected'}contact corrected"
            + "{#case 'organization.added'}organization added{#case 'organization.published'}organization made public"
            + "{#case 'organization.corrected'}organization corrected"
            + "{#case 'organization.merged'}merged into another{#case 'organization.separated'}merger undone"
            + "{#case 'sign_on.superseded'}set aside{#case 'distinction.made'}two organizations told apart"
            + "{#case 'source.added'}source added{#case 'source.published'}source made public{#case 'letter.published'}letter published"
            + "{#case 'campaign.added'}campaign begun{#case 'campaign.corrected'}campaign corrected{#case 'demand.corrected'}demand corrected{#case 'step.corrected'}step corrected"
            + "{#case 'draft.added'}draft begun{#case 'draft.corrected'}draft changed{#case 'letter.added'}letter begun{#case 'letter.corrected'}letter corrected"
            + "{#case 'campaign.published'}campaign published{#case 'demand.added'}demand added{#case 'step.added'}step added"
            + "{#case 'letter.reordered'}its demands stand in their new order{#case 'step.reordered'}its demands stand in their new order"
            + "{#case 'demand.moved'}demand given another place{#case 'demand.struck'}demand struck{#case 'demand.restored'}demand restored"
            + "{#case 'campaign.struck'}campaign struck{#case 'campaign.restored'}campaign restored"
            + "{#case 'letter.struck'}letter struck{#case 'letter.restored'}letter restored"
            + "{#case 'step.struck'}step struck{#case 'step.restored'}step restored"
            + "{#case 'measure.corrected'}figure corrected{#case 'measure.struck'}figure struck{#case 'measure.restored'}figure restored"
            + "{#case 'reported_count.corrected'}reported count corrected{#case 'reported_count.struck'}reported count struck{#case 'reported_count.restored'}reported count restored"
            + "{#case 'statement.corrected'}statement corrected{#case 'statement.struck'}statement struck{#case 'statement.restored'}statement restored"
            + "{#case 'source.corrected'}source corrected"
            + "{#case 'measure.added'}figure added{#case 'revision.corrected'}note or source of a revision corrected{#case 'revision.frozen'}revision frozen"
            + "{#case 'reported_count.added'}reported count added{#case 'statement.added'}statement added"
            + "{#case 'roster.loaded'}roster loaded{#case 'roster.added'}list of members read in{#case 'roster.written'}told the public that a member was corrected"
            + "{#case 'member.added'}added{#case 'member.changed'}changed by a list{#case 'member.corrected'}member corrected{#case 'staff_member.added'}account made"
            + "{#case 'staff_member.password_changed'}password changed"
            + "{#case 'staff_member.preferences_changed'}preferences changed{#case 'staff_member.disabled'}account disabled"
            + "{#case 'staff_member.enabled'}account enabled{#case 'staff_member.link_issued'}one-time link made"
            + "{#case 'staff_member.joined'}came in by the link"
            + "{#case 'campaign.discarded'}campaign thrown away{#case 'letter.discarded'}letter thrown away"
            + "{#case 'draft.discarded'}draft thrown away{#case 'demand.discarded'}demand thrown away"
            + "{#case 'step.discarded'}step thrown away{#case 'measure.discarded'}figure thrown away"
            + "{#case 'reported_count.discarded'}reported count thrown away{#case 'statement.discarded'}statement thrown away"
            + "{#case 'revision.discarded'}frozen wording thrown away{#case 'sign_on.discarded'}sign-on thrown away"
            + "{#case 'contact.discarded'}contact thrown away{#case 'preview.discarded'}preview link thrown away"
            + "{#case 'grant.discarded'}role thrown away"
            + "{#case 'preview.made'}preview link made{#case 'preview.ended'}preview link ended"
            + "{#case 'export.made'}list taken out as a file"
            + "{#case 'import.applied'}table imported{#case 'import.taken_back'}import taken back"
            + "{#case 'import.discarded'}import discarded{#case 'import.forgotten'}import forgotten after 30 days"
            + "{#case 'grant.given'}role given{#else}{code}{/switch}")
    String verb(String code);

    @Message("{#switch code}{#case 'waiting'}Waiting{#case 'declined'}Declined{#case 'live'}Published"
            + "{#case 'withdrawn'}Withdrawn{#case 'struck'}Struck{#case 'superseded'}Superseded{/switch}")
    String phase(String code);

    @Message("{#switch code}{#case 'telephone'}Telephone{#case 'email'}E-mail{#case 'in_person'}In person"
            + "{#case 'public_source'}A public source{/switch}")
    String way(String code);

    @Message("{#switch code}{#case 'signed'}signing{#case 'named_by_source'}a source that names the signer{/switch}")
    String dateBasis(String code);

    @Message("{#switch code}{#case 'staff'}Staff{#case 'partner'}A partner{#case 'signer'}The signer"
            + "{#case 'system'}The system{/switch}")
    String actor(String code);

    @Message("{#switch kind}{#case 'organization'}endorses{#case 'member'}signs{#case 'individual'}signs{/switch}")
    String signs(String kind);

    @Message("{#if truth is 'true'}yes{#else}no{/if}")
    String yesOrNo(String truth);

    @Message("revision {number}")
    String revision(int number);

    @Message("none")
    String none();

    // Forms

    @Message("(optional)")
    String optional();

    @Message("missing")
    String missing();

    @Message("{#if number is 1}One text is{#else}{number} texts are{/if} missing in another language")
    String missingTexts(long number);

    @Message("Not saved")
    String notSaved();

    @Message("2026-04-23, 2026-04 or 2026")
    String dateHint();

    @Message("Kept in the ledger, never public")
    String reasonHint();

    @Message("Never public")
    String neverPublic();

    @Message("Save")
    String save();

    @Message("Ctrl Enter")
    String ctrlEnter();

    // Signing in

    @Message("Sign in")
    String signIn();

    @Message("Lost your password? A colleague or whoever runs this site can make you a link for a new one.")
    String lostPassword();

    @Message("Try again in {minutes} min.")
    String tryAgainIn(long minutes);

    @Message("The first account")
    String firstAccount();

    @Message("It may do everything, and give others their roles.")
    String firstAccountMay();

    @Message("Make the account")
    String makeAccount();

    @Message("At least 12 characters")
    String passwordHint();

    @Message("This link does not work")
    String linkNotValid();

    @Message(
            "It was used already, or is older than 24 hours, or is not one of ours, or a newer one took its place. Ask whoever gave it to you for a new one; while nobody has an account, each start of the site prints one.")
    String linkNotValidWhy();

    @Message("A new password")
    String newPassword();

    @Message("Save the password")
    String savePassword();

    @Message("You are not signed in any more")
    String ended();

    @Message("You may not do this")
    String forbidden();

    @Message("Your role does not cover this. Nothing was changed.")
    String forbiddenWhy();

    // The account

    @Message("Your account")
    String account();

    @Message("{#switch what}{#case 'preferences'}Saved."
            + "{#case 'password'}Your password is changed, and you are signed out everywhere else."
            + "{#case 'session'}Signed out there.{#case 'sessions'}You are signed out everywhere else.{/switch}")
    String accountDone(String what);

    @Message("Language and keys")
    String preferences();

    @Message("Keys")
    String keys();

    @Message("next, previous")
    String keyNext();

    @Message("record")
    String keyRecord();

    @Message("search")
    String keySearch();

    @Message("all keys")
    String keyAll();

    @Message("send the form")
    String keySend();

    @Message("Change the password")
    String changePassword();

    @Message("It signs you out everywhere else.")
    String endsOtherSessions();

    @Message("Where you are signed in")
    String sessions();

    @Message("A browser that we do not know")
    String unknownBrowser();

    @Message("this one")
    String thisBrowser();

    @Message("End")
    String end();

    @Message("Sign out everywhere else")
    String signOutElsewhere();

    // The start

    @Message("Queue")
    String queueTitle();

    @Message("Waiting")
    String waiting();

    @Message("waiting")
    String waitingNow();

    @Message("oldest")
    String oldest();

    @Message("published today")
    String publishedToday();

    @Message("{#switch unit}{#case 'days'}{#if number == 1}1 day{#else}{number} days{/if}"
            + "{#case 'hours'}{#if number == 1}1 hour{#else}{number} hours{/if}"
            + "{#else}{#if number == 1}1 minute{#else}{number} minutes{/if}{/switch}")
    String age(String unit, long number);

    @Message("Nothing waits.")
    String nothingWaits();

    @Message("Publish")
    String publish();

    @Message("Decline")
    String decline();

    @Message("What happened last")
    String latest();

    // Searching

    @Message("Search")
    String searchTitle();

    @Message("Record an endorsement")
    String recordFor();

    // Recording

    @Message("Record a sign-on")
    String recordTitle();

    @Message("Kind of signer")
    String kindOfSigner();

    @Message("current")
    String current();

    @Message("A name or another name of it; one not yet known is added")
    String organizationHint();

    @Message("A name or a Bioguide id; the seat is that of the letter’s day")
    String memberHint();

    @Message("More about an organization that is new")
    String moreOfNew();

    @Message("Who is meant?")
    String whoIsMeant();

    @Message("Add “{name}” as a new organization")
    String addNew(String name);

    @Message("Nobody found")
    String nobodyFound();

    @Message("under this letter already")
    String underThisLetter();

    @Message("waits in the queue")
    String waitsAlready();

    @Message("The seat, where the roster does not know it")
    String seatOtherwise();

    @Message("Left empty, it is the one that the roster has for the letter’s day.")
    String seatFromRoster();

    @Message("As of {day}: check whether it was so on the letter’s day too.")
    String seatOfRoster(String day);

    @Message("as the roster says")
    String fromRoster();

    @Message("A number; 0 where a state has only one")
    String districtHint();

    @Message("1 stands first; empty for who does not lead")
    String leadHint();

    @Message("We heard it from the signer")
    String heardIt();

    @Message("A public source names it")
    String sourceNamesIt();

    @Message("Heard")
    String heard();

    @Message(
            "{#if who.isEmpty}heard{#else}heard by {who}{/if}{#switch way}{#case 'telephone'}, by telephone"
                    + "{#case 'email'}, by e-mail{#case 'in_person'}, in person{#case 'public_source'}, from a public source{/switch}")
    String heardBy(String who, String way);

    @Message("Where we know the address, that source is used again")
    String knownAddressHint();

    @Message("Record")
    String recordIt();

    @Message("See {name}, as recorded")
    String seeExisting(String name);

    @Message("It is another {name}")
    String anotherOfTheName(String name);

    // A sign-on

    @Message("Back to the queue")
    String backToQueue();

    @Message("The letter’s public page")
    String letterPage();

    @Message("The letter is not public")
    String letterNotPublic();

    @Message("Details")
    String details();

    @Message("Not filled in")
    String notFilledIn();

    @Message("History, from the ledger")
    String history();

    @Message("It waits for the desk")
    String waits();

    @Message("also known as")
    String alsoKnownAs();

    @Message("Seat")
    String seat();

    @Message("Standing")
    String standing();

    @Message("received")
    String receivedOn();

    @Message("published")
    String publishedOn();

    @Message("declined")
    String declinedOn();

    @Message("withdrawn")
    String withdrawnOn();

    @Message("struck")
    String struckOn();

    @Message("set aside for")
    String setAsideFor();

    @Message("asked for")
    String askedFor();

    @Message("For the desk only")
    String deskOnly();

    @Message("said to be allowed to sign")
    String saidToBeAllowed();

    @Message("Newest first. Entries with a number are in the public change log.")
    String historyCaption();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("Public no.")
    String publicNumber();

    @Message("in a moment")
    String soon();

    @Message("desk only")
    String deskOnlyShort();

    @Message("undone")
    String undone();

    @Message(
            "{#switch code}{#case 'correction'}Correct{#case 'withdrawal'}Withdraw, at the signer’s wish"
                    + "{#case 'striking'}Strike, recorded in error by us{#case 'refusal'}Decline{#case 'restoration'}Restore{/switch}")
    String act(String code);

    @Message("{#switch code}{#case 'withdrawal'}Leaves the list; the withdrawal is listed with its date."
            + "{#case 'striking'}Leaves the list; the page says that it was our error."
            + "{#case 'refusal'}It is not published. It can be restored."
            + "{#case 'restoration'}It stands again as it did before.{/switch}")
    String actMeans(String code);

    @Message("{#switch code}{#case 'correction'}Save the correction{#case 'withdrawal'}Withdraw{#case 'striking'}Strike"
            + "{#case 'refusal'}Decline{#case 'restoration'}Restore{/switch}")
    String actNow(String code);

    @Message("{#switch verb}{#case 'sign_on.published'}Published: public within a second, if the letter is."
            + "{#case 'sign_on.received'}Recorded and left received.{#case 'sign_on.declined'}Declined."
            + "{#case 'sign_on.withdrawn'}Withdrawn.{#case 'sign_on.struck'}Struck.{#case 'sign_on.restored'}Restored."
            + "{#case 'sign_on.corrected'}Corrected.{#case 'contact.corrected'}Corrected.{#else}{/switch}")
    String done(String verb);

    @Message("Done: {what}.")
    String saidDone(String what);

    @Message("Nothing was otherwise than before: nothing was saved.")
    String nothingChanged();

    @Message("Taken back.")
    String takenBack();

    @Message("Undoing strikes it: the list drops it, and the public history keeps that it stood there.")
    String undoingStrikes();

    @Message("Undo")
    String undo();

    // Two at once

    @Message("{#if name.isEmpty}Not saved: this was changed while you were typing"
            + "{#else}Not saved: {name} changed this while you were typing{/if}")
    String notSavedChanged(String name);

    @Message("Saved")
    String savedAt();

    @Message("you opened it")
    String openedAt();

    @Message("Choose what each field should say")
    String chooseEach();

    @Message("Meanwhile: {before} → {after}. What you save corrects it as it stands now.")
    String phaseMeanwhile(String before, String after);

    @Message("Fields that differ")
    String fieldsThatDiffer();

    @Message("Field")
    String fieldName();

    @Message("When you opened it")
    String whenOpened();

    @Message("{#if name.isEmpty}Saved meanwhile{#else}{name} saved{/if}")
    String theySaved(String name);

    @Message("Saved")
    String saved();

    @Message("You typed")
    String youTyped();

    @Message("not changed")
    String notChanged();

    @Message("will be saved")
    String willBeSaved();

    @Message("not changed: what was saved stays")
    String notChangedStays();

    @Message("Save these")
    String saveThese();

    @Message("Discard what I typed")
    String discard();
}
