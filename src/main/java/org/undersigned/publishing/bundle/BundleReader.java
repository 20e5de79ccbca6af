package org.undersigned.publishing.bundle;

import java.time.Instant;
import java.util.Optional;
import org.undersigned.campaign.Letter;
import org.undersigned.publishing.yaml.Fields;
import org.undersigned.publishing.yaml.FileRefused;
import org.undersigned.publishing.yaml.Problems;
import org.undersigned.publishing.yaml.YamlFile;

/** Reads a bundle against the record, and changes nothing: all its mistakes are found before anything is entered. */
final class BundleReader {

    private final Reading reading;

    private BundleReader(Reading reading) {
        this.reading = reading;
    }

    /** @throws FileRefused with every mistake, by line */
    static Reading read(String file, byte[] yaml, Instant now) {
        Problems problems = new Problems(file);
        Fields in = YamlFile.read(yaml, problems);
        Reading reading = new Reading(problems, now);
        new BundleReader(reading).read(in);
        problems.refuseAny();
        return reading;
    }

    private void read(Fields in) {
        in.need("format")
                .named(text -> text.equals("1") ? Optional.of(text) : Optional.empty(), "1, the only format there is");
        in.need("campaign");
        in.part("campaign").ifPresent(campaign -> CampaignPart.read(campaign, reading));
        in.each("sources", source -> SourcePart.read(source, reading));
        in.each("organizations", organization -> OrganizationPart.read(organization, reading));
        in.need("demands");
        in.each("demands", demand -> CampaignPart.readDemand(demand, reading));
        in.each("letters", this::readLetter);
        in.each("steps", step -> StepPart.read(step, reading));
        in.each("measures", measure -> MeasurePart.read(measure, reading));
        in.close();
        reading.refuseTakenIds();
    }

    private Letter readLetter(Fields in) {
        Letter letter = reading.add("letter.published", LetterPart.read(in, reading));
        if (letter.slug != null && reading.letters.putIfAbsent(letter.slug, letter) != null) {
            in.wrong("slug", "a second letter with the slug " + letter.slug, "a slug of its own");
        }
        in.each("revisions", revision -> RevisionPart.read(revision, letter, reading));
        SignOnList signOns = new SignOnList(letter, reading);
        in.each("sign_ons", signOns::read);
        Integer left = in.may("withdrawn_individuals").number(1, 100_000_000);
        letter.withdrawnIndividuals = left == null ? 0 : left;
        in.each("reported_counts", count -> CountPart.read(count, letter, reading));
        in.each("statements", statement -> StatementPart.read(statement, letter, reading));
        return letter;
    }
}
