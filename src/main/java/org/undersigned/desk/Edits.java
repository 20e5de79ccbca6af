package org.undersigned.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.undersigned.base.Errors;
import org.undersigned.base.Refusal;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.base.UsedForm;
import org.undersigned.ledger.Clash;
import org.undersigned.ledger.EditService;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.ledger.Subject;
import org.undersigned.signon.Phase;

/** How the desk answers the forms by which any record is made or edited. */
@ApplicationScoped
class Edits {

    private final EditService service;
    private final Values values;
    private final Details.Reader details;
    private final History history;
    private final PutBack putBack;
    private final Clock clock;

    Edits(EditService service, Values values, Details.Reader details, History history, PutBack putBack, Clock clock) {
        this.service = service;
        this.values = values;
        this.details = details;
        this.history = history;
        this.putBack = putBack;
        this.clock = clock;
    }

    /**
     * What every record's page shows of its editing.
     *
     * @param conflict two people's versions, or null
     * @param reasoned whether a change needs a reason
     * @param now what the one field says that is to be put back, or null
     */
    record Sheet(
            EditForm form,
            Errors errors,
            Conflict conflict,
            Details details,
            List<History.Line> history,
            boolean reasoned,
            String now) {

        /** Of a sign-on, which may stand elsewhere than when its form was opened. */
        Sheet at(Phase phase, Phase opened) {
            return new Sheet(
                    form,
                    errors,
                    conflict == null ? null : conflict.at(phase, opened),
                    details,
                    history,
                    reasoned,
                    now);
        }
    }

    <S extends Subject> Sheet sheet(S subject, List<Field<S>> fields) {
        return putBack.of(subject.id, fields, Field.texts(fields, subject))
                .map(asked -> puttingBack(subject, fields, asked))
                .orElseGet(() -> sheet(subject, fields, EditForm.open(subject, fields, clock.instant()), Errors.NONE));
    }

    private <S extends Subject> Sheet puttingBack(S subject, List<Field<S>> fields, PutBack.Asked asked) {
        List<Field<S>> one = fields.stream()
                .filter(field -> field.code().equals(asked.code()))
                .toList();
        EditForm open = EditForm.open(subject, one, clock.instant());
        return sheet(
                subject,
                fields,
                open.with(asked.text(), asked.reason()),
                Errors.NONE,
                null,
                values.show(asked.field().name(), open.inputs().get(0).opened()));
    }

    <S extends Subject> Sheet sheet(S subject, List<Field<S>> fields, EditForm form, Errors errors) {
        return sheet(subject, fields, form, errors, null, null);
    }

    private <S extends Subject> Sheet sheet(
            S subject, List<Field<S>> fields, EditForm form, Errors errors, Conflict conflict, String now) {
        return new Sheet(
                form,
                errors,
                conflict,
                details.of(subject, fields),
                history.of(subject.id, fields, Field.texts(fields, subject)),
                subject.wantsReason(),
                now);
    }

    /** @param make is given the form's id and what was typed, and gives the address of what it made */
    <S> Response make(
            MultivaluedMap<String, String> typed,
            List<Field<S>> fields,
            BiFunction<UUID, Map<String, String>, UUID> make,
            Function<UUID, String> address,
            BiFunction<EditForm, Errors, TemplateInstance> again) {
        EditForm form = EditForm.ofNew(typed, fields);
        return new Submission(form.check())
                .then(
                        () -> {
                            UUID id = Typed.id(form.id()).orElseThrow(() -> new Refusal("form_stale"));
                            return address.apply(UsedForm.made(id).orElseGet(() -> make.apply(id, form.typed())));
                        },
                        errors -> again.apply(form, errors));
    }

    /**
     * @param address of the record at the desk
     * @param show the record's page, read anew
     */
    <S extends Subject> Response edit(
            Class<S> type,
            S subject,
            List<Field<S>> fields,
            MultivaluedMap<String, String> typed,
            String address,
            Function<Sheet, TemplateInstance> show) {
        return edit(subject, fields, typed, address, edit -> service.edit(type, subject.id, fields, edit), show);
    }

    /** @param useCase corrects the record, and what goes with it */
    <S extends Subject> Response edit(
            S subject,
            List<Field<S>> fields,
            MultivaluedMap<String, String> typed,
            String address,
            Consumer<EditService.Edit> useCase,
            Function<Sheet, TemplateInstance> show) {
        EditForm form = EditForm.of(typed, fields);
        long before = LedgerEntry.newestAbout(subject.id);
        try {
            return new Submission(form.check(subject.wantsReason()))
                    .then(
                            () -> {
                                useCase.accept(form.edit());
                                return Done.told(address, subject.id) + "&after=" + before;
                            },
                            errors -> show.apply(sheet(subject, fields, form, errors)));
        } catch (Clash clash) {
            Conflict conflict = Conflict.of(address, subject.id, form, clash.merge, values, clock.instant());
            EditForm opened = EditForm.open(subject, fields, clock.instant());
            return Submission.show(409, show.apply(sheet(subject, fields, opened, Errors.NONE, conflict, null)));
        }
    }
}
