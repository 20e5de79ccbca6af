package org.undersigned.publishing.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Organization;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;
import org.undersigned.signon.SignOns;
import org.undersigned.signon.Statement;
import org.undersigned.source.Citation;
import org.undersigned.source.Source;

/** Writes what is public of a campaign as a bundle: the same bytes for the same record. */
public final class BundleWriter {

    private static final Comparator<Letter> BY_DATE = Comparator.comparing(
                    (Letter letter) -> letter.dated, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(letter -> letter.id.toString());

    private static final Comparator<SignOn> AS_LISTED = Comparator.comparing(
                    (SignOn signOn) -> signOn.listKey, Arrays::compareUnsigned)
            .thenComparing(signOn -> signOn.id.toString());

    private final Campaign campaign;
    private final List<LetterContent> letters = new ArrayList<>();
    private final SourceKeys keys;

    private record LetterContent(
            Letter letter,
            List<SignOn> signOns,
            long withdrawnIndividuals,
            List<ReportedCount> counts,
            List<Statement> statements) {}

    private BundleWriter(Campaign campaign) {
        this.campaign = campaign;
        List<Letter> inOrder =
                Order.of(campaign.publicLetters().stream().sorted(BY_DATE).toList(), letter -> letter.follows);
        inOrder.forEach(letter -> letters.add(content(letter)));
        keys = new SourceKeys(sources());
    }

    /** To be called where the campaign's records can be read. */
    public static byte[] write(Campaign campaign) {
        return new BundleWriter(campaign).bundle().bytes();
    }

    private static LetterContent content(Letter letter) {
        List<SignOn> signOns =
                SignOn.<SignOn>list("letter = ?1 and publishedAt is not null and leftUnseen = false", letter).stream()
                        .filter(one -> one.isLive() || one.kind != SignOnKind.INDIVIDUAL)
                        .sorted(AS_LISTED)
                        .toList();
        return new LetterContent(
                letter,
                Order.of(signOns, one -> one.supersededBy),
                SignOns.withdrawnIndividuals(letter),
                ReportedCount.of(letter),
                Statement.of(letter));
    }

    private Set<Source> sources() {
        Stream<List<Citation>> ofLetters = letters.stream()
                .flatMap(content -> Stream.of(
                                content.letter.revisions.stream().map(one -> one.citations),
                                content.signOns.stream().map(one -> one.citations),
                                content.counts.stream().map(one -> one.citations),
                                content.statements.stream().map(one -> one.citations))
                        .flatMap(one -> one));
        Stream<List<Citation>> ofCampaign = Stream.concat(
                campaign.steps.stream().map(one -> one.citations),
                campaign.measures.stream().map(one -> one.citations));
        Set<Source> sources = new LinkedHashSet<>();
        Stream.concat(ofLetters, ofCampaign).forEach(citations -> citations.forEach(one -> sources.add(one.source)));
        return sources;
    }

    private Set<Organization> organizations() {
        Set<Organization> organizations =
                new TreeSet<>(Comparator.comparing((Organization organization) -> organization.slug));
        for (LetterContent content : letters) {
            content.signOns.stream()
                    .filter(one -> one.organization != null)
                    .forEach(one -> organizations.add(one.organization.root()));
            content.statements.stream()
                    .filter(one -> one.organization != null)
                    .forEach(one -> organizations.add(one.organization.root()));
        }
        return organizations;
    }

    private Block bundle() {
        return new Block()
                .plain("format", 1)
                .part("campaign", CampaignPart.write(campaign))
                .each("sources", keys.all(), keys::write)
                .each("organizations", organizations(), OrganizationPart::write)
                .each("demands", campaign.demands, CampaignPart::writeDemand)
                .each("letters", letters, this::letter)
                .each("steps", campaign.steps, step -> StepPart.write(step, keys))
                .each("measures", campaign.measures, measure -> MeasurePart.write(measure, keys));
    }

    private Block letter(LetterContent content) {
        return LetterPart.write(content.letter)
                .each("revisions", content.letter.revisions, revision -> RevisionPart.write(revision, keys))
                .each("sign_ons", content.signOns, signOn -> SignOnPart.write(signOn, keys))
                .plain("withdrawn_individuals", content.withdrawnIndividuals == 0 ? null : content.withdrawnIndividuals)
                .each("reported_counts", content.counts, count -> CountPart.write(count, keys))
                .each("statements", content.statements, statement -> StatementPart.write(statement, keys));
    }
}
