package org.undersigned.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about keeping campaigns and what belongs to them. */
@MessageBundle("keep")
public interface KeepWords {

    @Message("Campaigns")
    String campaigns();

    @Message("Begin a campaign")
    String beginCampaign();

    @Message("It stays a draft, which only the desk sees, until you make it public.")
    String staysDraft();

    @Message("Begin")
    String begin();

    @Message("{#if isPublic}Public{#else if isTakenOff}Struck{#else}Draft{/if}")
    String state(boolean isPublic, boolean isTakenOff);

    @Message("Demands")
    String demands();

    @Message("What is asked for, in its order. A step can set where each stands.")
    String demandsNote();

    @Message("None yet.")
    String none();

    @Message("Steps")
    String steps();

    @Message("What happened, newest first. The newest that sets a standing counts.")
    String stepsNote();

    @Message("without a source")
    String withoutSource();

    @Message("Add")
    String add();

    @Message("{#switch code}{#case 'sent'}its sending{#case 'answer'}an answer to it{/switch}")
    String role(String code);

    @Message("{#switch code}{#case 'happened'}the event{#case 'named_by_source'}the source that tells of it{/switch}")
    String stepDate(String code);

    @Message("Letters")
    String letters();

    @Message("A text that is missing in a language is shown in the campaign’s own.")
    String textsNote();

    @Message("Save")
    String save();

    @Message("History")
    String history();

    @Message("Make it public")
    String publish();

    @Message(
            "Anyone will see the campaign with its demands, steps and figures; its letters stay as they are. What anyone may have seen is never deleted: later it can be corrected, or struck with a trace.")
    String publishMeans();

    @Message("The public page")
    String publicPage();

    @Message("All campaigns")
    String allCampaigns();

    @Message("Begin a letter")
    String beginLetter();

    @Message(
            "Anyone will see the letter with its signers and what sources report of it. What anyone may have seen is never deleted: later it can be corrected, or struck with a trace.")
    String publishLetterMeans();

    @Message("Wordings")
    String wordings();

    @Message("Revision {number}, frozen {when}")
    String frozen(int number, String when);

    @Message("Record a sign-on")
    String recordSignOn();

    @Message("Wording")
    String wording();

    @Message("Write the wording")
    String writeWording();

    @Message("This letter has no wording yet.")
    String noWording();

    @Message("Revision {number} stands. It is never edited: a new one is begun from it.")
    String wordingStands(int number);

    @Message("Begin a new wording")
    String beginWording();

    @Message("Write")
    String write();

    @Message(
            "An empty line parts paragraphs. - begins a list, > a quotation, *stressed*, **strong**, ==the ask==, […] alone on a line where words are left out, Re: the subject.")
    String markdownHint();

    @Message("Show as the letter")
    String view();

    @Message("As the letter")
    String asLetter();

    @Message("What is otherwise than in revision {number}")
    String diff(int number);

    @Message("Freeze it")
    String freeze();

    @Message(
            "What stands in the boxes is saved and becomes the next revision, with its checksum; it is never edited again.")
    String freezeMeans();

    @Message(
            "This letter is public: the new wording stands on its page at once, for everyone to read. Whoever signed stays with the revision that they signed.")
    String freezeShowsNow();

    @Message(
            "{#if what is 'restored'}Nobody outside the desk sees it before the letter, and its campaign, are restored.{#else}Nobody outside the desk sees it before the letter is made public.{/if}")
    String freezeShowsWith(String what);

    @Message("Freeze it and make it public")
    String freezeAndShow();

    @Message("It is kept here and nowhere else: copy from it what is to stay.")
    String lostHint();

    @Message("Begin a new wording with it")
    String beginWithIt();

    @Message("Throw this draft away")
    String discard();

    @Message(
            "{#switch field}{#case 'date'}2026-04-23, 2026-04 or 2026{#case 'sent_on'}2026-04-23, 2026-04 or 2026"
                    + "{#case 'announced_on'}2026-04-23, 2026-04 or 2026{#case 'opens_at'}2026-05-31 17:00, in the zone above"
                    + "{#case 'closes_at'}2026-05-31 17:00, in the zone above{#case 'recipients'}One a line: name; title; way"
                    + "{#case 'sources'}One a line: title | publisher | date | address. Begin a line with ~ where it only reports what another source says"
                    + "{#case 'aliases'}One on each line: acronyms, former names, names in other languages{#case 'website'}As example.org or https://example.org{#case 'place'}A city or a state, as people write it"
                    + "{#case 'official_name'}As pages show it{#case 'nickname'}A first name that they go by, where it is another"
                    + "{#case 'terms'}One a line: IL-9, Democrat, 2021-01-03 – 2023-01-03. AK-0 is at large; the Senate has no number: VT. Where only one day is known, that day: IL-9, Democrat, 2021-02-11"
                    + "{#case 'name'}The name that was signed and the one of an organization are corrected apart"
                    + "{#case 'note'}Never public{#case 'email'}Never public{#case 'said_by'}Never public{#case 'position'}Never public{#case 'heard_on'}2026-04-23, 2026-04 or 2026; never public{#case 'withdrawn_on'}2026-04-23, 2026-04 or 2026{#case 'source_date'}2026-04-23, 2026-04 or 2026"
                    + "{#case 'short_title'}For tables and the timeline; where it is left empty and the title is short, the title{#case 'outcome'}Two sentences"
                    + "{#case 'value'}1250 or 12.5{#case 'unit'}What is counted: people a day, dollars. Written the same, figures are one series"
                    + "{#case 'count_words'}As the source has it: over 100 organizations{#case 'organization'}A name or another name of it"
                    + "{#case 'words'}In their own language; empty where the words are not known"
                    + "{#case 'slug'}As in bus-stops. Left empty, it is made of the name. Once it is public it never changes{/switch}")
    String hint(String field);
}
