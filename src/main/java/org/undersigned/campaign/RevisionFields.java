package org.undersigned.campaign;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Shape;
import org.undersigned.ledger.Field;
import org.undersigned.source.CitationService;
import org.undersigned.source.SourceFields;

/** What the desk edits of a revision: what stands beside its wording, which is frozen. */
public final class RevisionFields {

    public static List<Field<Revision>> of(Campaign campaign, CitationService citations) {
        List<Field<Revision>> fields = new ArrayList<>(
                new TextFields<>(campaign.language, (Revision one) -> one.translations, RevisionText::new)
                        .with(
                                "public_note",
                                Shape.text(4_000),
                                one -> one.note,
                                (one, text) -> one.note = text,
                                text -> text.note,
                                (text, note) -> text.note = note)
                        .all());
        fields.add(SourceFields.cited(citations, one -> one.citations));
        return fields;
    }

    private RevisionFields() {}
}
