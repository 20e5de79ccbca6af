package org.undersigned.publishing.bundle;

import org.undersigned.base.Codes;
import org.undersigned.campaign.Standing;
import org.undersigned.campaign.Step;
import org.undersigned.campaign.StepText;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.publishing.yaml.Fields;

/** What happened to one or more demands. */
final class StepPart {

    static Step read(Fields in, Reading reading) {
        Step step = reading.add("step.added", new Step());
        step.id = reading.id(in);
        step.campaign = reading.campaign;
        step.ordinal = in.position();
        step.happenedOn = in.need("date").date();
        Step.DateBasis basis = in.may("date_basis").oneOf(Step.DateBasis.class);
        step.dateBasis = basis == null ? Step.DateBasis.HAPPENED : basis;
        step.demands.addAll(reading.demands(in));
        step.standing = in.may("standing").oneOf(Standing.class);
        step.letter = reading.letter(in.may("letter"));
        step.letterRole = in.may("role").oneOf(Step.LetterRole.class);
        if ((step.letter == null) != (step.letterRole == null)) {
            in.wrong("letter", "a step with only one of 'letter' and 'role'", "both or neither");
        }
        step.title = in.need("title").line(300);
        step.details = in.may("text").text(4_000);
        step.citations.addAll(reading.citationsAndReports(in));
        Translated.read(in, reading.campaign.language, step.translations, StepPart::text);
        return step;
    }

    static Block write(Step step, SourceKeys keys) {
        boolean letterIsPublic = step.letter != null && step.letter.isPublic();
        Block out = new Block()
                .plain("id", step.id)
                .plain("date", step.happenedOn)
                .plain("date_basis", step.dateBasis == Step.DateBasis.HAPPENED ? null : Codes.of(step.dateBasis))
                .words(
                        "demands",
                        step.demands.stream()
                                .map(demand -> demand.ordinal)
                                .sorted()
                                .toList())
                .plain("standing", Codes.of(step.standing))
                .text("letter", letterIsPublic ? step.letter.slug : null)
                .plain("role", letterIsPublic ? Codes.of(step.letterRole) : null)
                .text("title", step.title)
                .text("text", step.details);
        keys.cite(out, step.citations);
        Translated.write(
                out,
                step.translations,
                text -> new Block().text("title", text.title).text("text", text.details));
        return out;
    }

    private static StepText text(Fields in) {
        StepText text = new StepText();
        text.title = in.may("title").line(300);
        text.details = in.may("text").text(4_000);
        return text;
    }

    private StepPart() {}
}
