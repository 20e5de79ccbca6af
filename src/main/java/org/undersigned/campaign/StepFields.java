package org.undersigned.campaign;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Shape;
import org.undersigned.ledger.Field;
import org.undersigned.source.CitationService;
import org.undersigned.source.SourceFields;

/** What the desk edits of a step. */
public final class StepFields {

    public static List<Field<Step>> of(Campaign campaign, CitationService citations) {
        List<Field<Step>> fields = new ArrayList<>(texts(campaign));
        fields.add(ChoiceFields.date(
                "date", Shape.date().needed(), one -> one.happenedOn, (one, date) -> one.happenedOn = date));
        fields.add(ChoiceFields.constant(
                "step_date_basis",
                Step.DateBasis.class,
                true,
                one -> one.dateBasis,
                (one, basis) -> one.dateBasis = basis));
        fields.add(ChoiceFields.demands(campaign, one -> one.demands));
        fields.add(ChoiceFields.constant(
                "standing", Standing.class, false, one -> one.standing, (one, standing) -> one.standing = standing));
        fields.add(ChoiceFields.letter(
                "letter", campaign.letters, one -> one.letter, (one, letter) -> one.letter = letter));
        fields.add(ChoiceFields.constant(
                "role", Step.LetterRole.class, false, one -> one.letterRole, (one, role) -> one.letterRole = role));
        fields.add(SourceFields.cited(citations));
        return fields;
    }

    private static List<Field<Step>> texts(Campaign campaign) {
        return new TextFields<>(campaign.language, (Step one) -> one.translations, StepText::new)
                .with(
                        "title",
                        Shape.line(300).needed(),
                        one -> one.title,
                        (one, text) -> one.title = text,
                        text -> text.title,
                        (text, title) -> text.title = title)
                .with(
                        "text",
                        Shape.text(4_000),
                        one -> one.details,
                        (one, text) -> one.details = text,
                        text -> text.details,
                        (text, details) -> text.details = details)
                .all();
    }

    private StepFields() {}
}
