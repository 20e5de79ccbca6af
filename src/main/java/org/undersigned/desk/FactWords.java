package org.undersigned.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about what became of it: figures, reported counts, statements, and the sources of them all. */
@MessageBundle("facts")
public interface FactWords {

    @Message(
            "{#switch kind}{#case 'demand'}Add a demand{#case 'step'}Add a step{#case 'measure'}Add a figure{#case 'reported_count'}Add a reported count{#case 'statement'}Add a statement{/switch}")
    String add(String kind);

    @Message(
            "{#switch kind}{#case 'demand'}Demand{#case 'step'}Step{#case 'measure'}Figure{#case 'reported_count'}Reported count{#case 'statement'}Statement{#case 'revision'}Wording{#case 'sign_on'}Sign-on{#case 'organization'}Organization{/switch}")
    String part(String kind);

    @Message("What became of it")
    String became();

    @Message("at the desk")
    String sourceHere();

    @Message("{#switch code}{#case 'over'}over{#case 'about'}about{/switch}")
    String qualifier(String code);

    @Message(
            "{#if field is 'organization_new'}Add it to the directory as a new organization{#else if value is 'true'}yes{#else if value is 'false'}no{#else}These are all the words{/if}")
    String ticked(String field, String value);

    @Message("Struck, recorded in error:")
    String isStruck();

    @Message("Not public, since its campaign is struck.")
    String struckWithCampaign();

    @Message("Struck")
    String struckOnes();

    @Message("Recorded in error: not on any public page, not in the data, not in the bundle.")
    String struckNote();

    @Message(
            "{#switch code}{#case 'striking'}It leaves the public pages, the data and the bundle{#if isWhole}, with all that belongs to it; organizations and sources that it named stay known{/if}. The change log says that something of its kind had been recorded in error, and not what. It can be restored.{#case 'restoration'}It stands on the public pages again{#if isWhole}, with all that belongs to it, as that is now{/if}.{/switch}")
    String actMeans(String code, boolean isWhole);

    @Message("Move up: {name}")
    String rise(String name);

    @Message("Move down: {name}")
    String fall(String name);

    @Message("Figures")
    String measures();

    @Message("Dated figures; those of one unit are drawn as one series.")
    String measuresNote();

    @Message("Add many, from a table")
    String manyMeasures();

    @Message("Reported counts")
    String counts();

    @Message("How many signed, as sources say it. The first of a kind is the one that pages lead with.")
    String countsNote();

    @Message("Statements")
    String statements();

    @Message("What was said about the letter, with or without the words.")
    String statementsNote();

    @Message("words not known")
    String wordsUnknown();

    @Message("What has no source yet")
    String unsourced();

    @Message("The site says so beside each of these.")
    String unsourcedNote();

    @Message("Sources")
    String sources();

    @Message("{#if number == 1}Cited once{#else if number == 0}Cited by nothing{#else}Cited {number} times{/if}")
    String citedBy(long number);

    @Message("What cites it")
    String cites();

    @Message("A correction shows beside each of these.")
    String citesNote();

    @Message("{#if number == 1}And one more.{#else}And {number} more.{/if}")
    String others(long number);

    @Message("Its line, to copy")
    String line();

    @Message("Put into the field “Sources” of a fact, it cites this source.")
    String lineNote();

    @Message("the desk’s only")
    String onlyDesk();

    @Message("Figures from a table")
    String tableTitle();

    @Message(
            "A table as a spreadsheet saves or copies it: the first line names the columns, in any order. Needed are date, value and unit; others are qualifier (over, about), note, demand (its number), source, publisher, source date and source address. A column such as “unit es” holds the unit in another language.")
    String tableLede();

    @Message("Pasted here, or as a file below")
    String tableHint();

    @Message("CSV as you have it, at most 1 MB, whatever its encoding and whatever stands between the columns")
    String fileHint();

    @Message("Look at it first")
    String look();

    @Message("Nothing is recorded yet.")
    String nothingYet();

    @Message(
            "{fresh} new, {known} known already, {repeated} twice in the table, {wrong} wrong{#if unsure > 0}, {unsure} not sure{/if}.")
    String rowsCounted(int fresh, int known, int repeated, int wrong, int unsure);

    @Message(
            "Lines that are wrong or not sure are left out. Correct them above and look again, or bring the same table later: what is known is not added twice.")
    String wrongLeftOut();

    @Message("Line by line")
    String rowsCaption();

    @Message("These columns are not read:")
    String ignored();

    @Message("Line")
    String rowLine();

    @Message("It is")
    String rowFound();

    @Message(
            "{#switch state}{#case 'fresh'}new{#case 'known'}known already{#case 'repeated'}stands above already{#case 'wrong'}wrong{#case 'unsure'}not sure{/switch}")
    String rowState(String state);

    @Message("{#if number == 1}Record the new one{#else}Record all {number} that are new{/if}")
    String recordAll(int number);

    @Message(
            "{#if number == 0}All of it was recorded already: nothing was added.{#else if number == 1}1 figure recorded.{#else}{number} figures recorded.{/if}")
    String recorded(int number);
}
