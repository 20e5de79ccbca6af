package org.undersigned.site;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.undersigned.base.Codes;
import org.undersigned.base.Dates;
import org.undersigned.base.Figures;
import org.undersigned.base.Words;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.Revision;
import org.undersigned.campaign.Step;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Roster;
import org.undersigned.ledger.Subject;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;
import org.undersigned.signon.Statement;
import org.undersigned.source.Source;

/**
 * How the change log tells of one kind of subject.
 *
 * @param finder finds those with certain ids
 * @param sentence says what befell one, as it is called now
 * @param path where the site shows it; null where it shows it nowhere
 */
record Telling<S extends Subject>(
        Function<Collection<UUID>, List<S>> finder, Sentence<S> sentence, Function<S, String> path) {

    interface Sentence<S> {
        String of(String what, S subject, SiteWords words, String language);
    }

    private static final String AMONG = "id in ?1";

    /** By the subjects' types, as the ledger calls them. */
    static final Map<String, Telling<?>> BY_TYPE = Map.ofEntries(
            Map.entry(
                    "campaign",
                    new Telling<Campaign>(
                            ids -> Campaign.list(AMONG, ids),
                            (what, campaign, words, language) -> words.campaignChange(
                                    what, campaign.title(language).text()),
                            Links::path)),
            Map.entry(
                    "demand",
                    new Telling<Demand>(
                            ids -> Demand.list(AMONG, ids),
                            (what, demand, words, language) -> words.demandChange(
                                    what, demand.title(language).text()),
                            demand -> Links.path(demand.campaign) + "#demand-" + demand.ordinal)),
            Map.entry(
                    "step",
                    new Telling<Step>(
                            ids -> Step.list(AMONG, ids),
                            (what, step, words, language) ->
                                    words.stepChange(what, step.title(language).text()),
                            step -> Links.path(step.campaign) + "#step-" + step.ordinal)),
            Map.entry(
                    "measure",
                    new Telling<Measure>(
                            ids -> Measure.list(AMONG, ids),
                            (what, measure, words, language) -> words.measureChange(what, figure(measure, language)),
                            measure -> Links.path(measure.campaign) + "#measures")),
            Map.entry(
                    "letter",
                    new Telling<Letter>(
                            ids -> Letter.list(AMONG, ids),
                            (what, letter, words, language) -> words.letterChange(what, title(letter, language)),
                            Links::path)),
            Map.entry(
                    "revision",
                    new Telling<Revision>(
                            ids -> Revision.list(AMONG, ids),
                            (what, revision, words, language) ->
                                    words.revisionChange(what, title(revision.letter, language)),
                            revision -> Links.path(revision.letter))),
            Map.entry(
                    "sign_on",
                    new Telling<SignOn>(
                            ids -> SignOn.list(AMONG, ids),
                            Telling::signOnChange,
                            signOn -> Links.path(signOn.letter))),
            Map.entry(
                    "reported_count",
                    new Telling<ReportedCount>(
                            ids -> ReportedCount.list(AMONG, ids),
                            (what, count, words, language) ->
                                    words.reportedCountChange(what, count.words, title(count.letter, language)),
                            count -> Links.path(count.letter))),
            Map.entry(
                    "statement",
                    new Telling<Statement>(
                            ids -> Statement.list(AMONG, ids),
                            (what, statement, words, language) ->
                                    words.statementChange(what, statement.person, title(statement.letter, language)),
                            statement -> Links.path(statement.letter))),
            Map.entry(
                    "organization",
                    new Telling<Organization>(
                            ids -> Organization.list(AMONG, ids),
                            (what, organization, words, language) -> words.organizationChange(what, organization.name),
                            Links::path)),
            Map.entry(
                    "source",
                    new Telling<Source>(
                            ids -> Source.list(AMONG, ids),
                            (what, source, words, language) -> words.sourceChange(what, source.title),
                            source -> null)),
            Map.entry(
                    "roster",
                    new Telling<Roster>(
                            ids -> Roster.list(AMONG, ids),
                            (what, roster, words, language) -> roster.corrects == null
                                    ? words.rosterChange(what, roster.title)
                                    : words.memberCorrected(roster.corrects.officialName),
                            roster -> roster.corrects == null ? null : Links.path(roster.corrects))));

    // An individual who left is counted and not named.
    private static String signOnChange(String what, SignOn signOn, SiteWords words, String language) {
        boolean named = signOn.kind != SignOnKind.INDIVIDUAL || signOn.isLive();
        String sentence = words.signOnChange(
                what,
                Codes.of(signOn.kind),
                named ? signOn.name : words.anIndividual(),
                title(signOn.letter, language));
        return named ? sentence : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String title(Letter letter, String language) {
        return letter.title(language).text();
    }

    private static String figure(Measure measure, String language) {
        String number = Figures.show(measure.figure, language);
        String qualified = measure.qualifier == null
                ? number
                : MessageBundles.get(Words.class, Localized.Literal.of(language))
                        .figure(Codes.of(measure.qualifier), number);
        return qualified + " " + measure.unit(language) + ", "
                + Dates.in(language).show(measure.measuredOn);
    }
}
