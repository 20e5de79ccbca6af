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

    @Message("This site is run by {publisher}, which is not a government body, with the free software Undersigned. To have something corrected, write to")
    String runBy(String publisher);

    // Home

    @Message("Policy letters and what became of them")
    String homeTitle();

    @Message("What each letter asks, who signed it, who endorsed it, and where each demand stands, with a source for each fact.")
    String homeLede();

    @Message("Policy letters published by {publisher}: what they ask, who signed them and what became of each demand.")
    String homeDescription(String publisher);

    @Message("No campaign is public yet.")
    String noCampaigns();

    @Message("{number} {#if number is 1}letter{#else}letters{/if}")
    String lettersCounted(int number);

    @Message("{number} {#if number is 1}demand{#else}demands{/if}")
    String demandsCounted(int number);

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

    @Message("{#switch kind}{#case 'member'}{#if number is 1}member{#else}members{/if}{#case 'organization'}{#if number is 1}organization{#else}organizations{/if}{#else}{#if number is 1}individual{#else}individuals{/if}{/switch}")
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

    @Message("Every public change of this record, newest first. Nothing is ever taken out of this list; corrections and withdrawals are added to it.")
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

    @Message("An individual")
    String anIndividual();

    @Message("Something changed that is no longer public")
    String changeOfGone();

    @Message("{#switch what}{#case 'published'}{#if kind is 'organization'}{name} endorsed “{letter}”{#else}{name} signed “{letter}”{/if}{#case 'withdrawn'}{name} withdrew from “{letter}”{#case 'struck'}{name} had been recorded under “{letter}” in error and was taken off{#case 'restored'}{name} stands under “{letter}” again{#case 'superseded'}{name} stood twice under “{letter}”; one entry was set aside{#else}The entry of {name} under “{letter}” was corrected{/switch}")
    String signOnChange(String what, String kind, String name, String letter);

    @Message("{#if what is 'published'}The campaign “{name}” was published{#else}The campaign “{name}” was changed{/if}")
    String campaignChange(String what, String name);

    @Message("{#if what is 'added'}A demand was recorded: {name}{#else}A demand was changed: {name}{/if}")
    String demandChange(String what, String name);

    @Message("{#if what is 'added'}A step was recorded: {name}{#else}A step was changed: {name}{/if}")
    String stepChange(String what, String name);

    @Message("{#if what is 'added'}A figure was recorded: {figure}{#else}A figure was changed: {figure}{/if}")
    String measureChange(String what, String figure);

    @Message("{#if what is 'published'}The letter “{name}” was published{#else}The letter “{name}” was changed{/if}")
    String letterChange(String what, String name);

    @Message("{#if what is 'frozen'}A wording of “{letter}” was recorded{#else}The note on a wording of “{letter}” was changed{/if}")
    String revisionChange(String what, String letter);

    @Message("{#if what is 'added'}A count reported of “{letter}” was recorded: {count}{#else}A count reported of “{letter}” was changed: {count}{/if}")
    String reportedCountChange(String what, String count, String letter);

    @Message("{#if what is 'added'}A statement by {person} on “{letter}” was recorded{#else}A statement by {person} on “{letter}” was changed{/if}")
    String statementChange(String what, String person, String letter);

    @Message("{#if what is 'added'}An organization was added to the directory: {name}{#else}An organization’s entry in the directory was changed: {name}{/if}")
    String organizationChange(String what, String name);

    @Message("{#if what is 'added'}A source was recorded: {title}{#else}A source was changed: {title}{/if}")
    String sourceChange(String what, String title);

    @Message("{#if what is 'added'}A roster was loaded: {title}{#else}A roster was changed: {title}{/if}")
    String rosterChange(String what, String title);

    @Message("{#switch code}{#case 'name'}name{#case 'title'}title{#case 'affiliation'}affiliation{#case 'organization'}organization{#case 'party'}party{#case 'state'}state{#case 'district'}district{#case 'chamber'}chamber{#case 'lead'}lead{#case 'date'}date{#case 'date_basis'}what the date is based on{#case 'assurance'}assurance{#case 'attested_by'}who attests it{#case 'sources'}sources{#case 'revision'}wording{#case 'standing'}standing{#case 'text'}text{#case 'summary'}summary{#case 'outcome'}outcome{#case 'note'}note{#case 'value'}figure{#case 'qualifier'}qualifier{#case 'unit'}unit{#case 'demands'}demands{#case 'aliases'}other names{#case 'website'}website{#case 'slug'}address{#case 'translations'}translations{#else}{code.replace('_', ' ')}{/switch}")
    String field(String code);
}
