package org.undersigned.ledger;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.NoResultException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.UsedForm;
import org.undersigned.base.Writes;

/** Makes records of fields that were typed, and edits them, also when two people do it at once. */
@ApplicationScoped
public class EditService {

    private final Ledger ledger;
    private final Clock clock;

    EditService(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What somebody saw of each field, by its code, and what they made of it. */
    public record Edit(Map<String, String> opened, Map<String, String> typed, String reason) {}

    /**
     * @param form the id of the form that it comes from, which makes one record and no second
     * @throws Refusal {@code form_already_used}
     */
    @Writes
    public <S extends Subject> UUID make(UUID form, S made, List<Field<S>> fields, Map<String, String> typed) {
        UsedForm.use(form, made.id, clock.instant());
        make(made, fields, typed);
        return made.id;
    }

    /** Makes many that come together. @param made each with what was typed of it */
    @Writes
    public <S extends Subject> void makeAll(Map<S, Map<String, String>> made, List<Field<S>> fields) {
        made.forEach((one, typed) -> make(one, fields, typed));
    }

    private <S extends Subject> void make(S made, List<Field<S>> fields, Map<String, String> typed) {
        fields.forEach(field -> field.write(made, typed.getOrDefault(field.code(), "")));
        made.refuseUnlessWhole();
        ledger.made(made.subjectType() + ".added", made);
    }

    /** @throws Clash if somebody else changed the same field otherwise */
    @Writes
    public <S extends Subject> void edit(Class<S> type, UUID id, List<Field<S>> fields, Edit edit) {
        S subject = Panache.getEntityManager().find(type, id);
        if (subject == null) {
            throw new NoResultException();
        }
        Merge merge = Merge.of(edit.opened(), Field.texts(fields, subject), edit.typed());
        if (merge.hasClash(subject.fieldsReadTogether())) {
            throw new Clash(merge);
        }
        Map<String, String> changes = merge.changes();
        ledger.changed(
                subject.subjectType() + ".corrected", subject, edit.reason().isEmpty() ? null : edit.reason(), () -> {
                    Field.write(fields, subject, changes);
                    subject.refuseUnlessWhole();
                });
    }
}
