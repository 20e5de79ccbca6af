package org.undersigned.desk;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.base.Errors;
import org.undersigned.base.Ids;
import org.undersigned.base.Plain;
import org.undersigned.base.Shape;
import org.undersigned.base.Typed;
import org.undersigned.ledger.EditService.Edit;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.ledger.Subject;

/**
 * The form by which a record is made or edited: each field as it was opened and as it was typed.
 *
 * @param id makes one record and no second
 * @param seen the newest entry of the ledger when it was opened
 * @param openedAt when that was, as the form carries it
 */
record EditForm(String id, List<Input> inputs, long seen, String openedAt, String reason) {

    private static final String OPENED = "opened_";

    /** One field of it. */
    record Input(String name, String code, Shape shape, String opened, String typed) {

        // What names something in the record is completed from there while somebody types.
        private static final Map<String, String> KNOWN =
                Map.of("sources", "/desk/suggestions/sources", "organization", "/desk/suggestions/organizations");

        /** Where what may be meant is found while somebody types, or null. */
        public String known() {
            return KNOWN.get(code);
        }

        /** The id of the list of what was typed there before, or null. */
        public String list() {
            return shape.offered().isEmpty() ? null : "edit-" + code + "-before";
        }

        public boolean has(String choice) {
            return List.of(typed.split(",")).contains(choice);
        }
    }

    /** Whether anything was typed into it that is not saved. */
    public boolean isTouched() {
        return inputs.stream().anyMatch(one -> !one.typed.equals(one.opened));
    }

    static <S> EditForm blank(List<Field<S>> fields) {
        return blank(fields, new MultivaluedHashMap<>());
    }

    /** @param known what is filled in already, by the fields' codes */
    static <S> EditForm blank(List<Field<S>> fields, MultivaluedMap<String, String> known) {
        return new EditForm(
                Ids.next().toString(),
                fields.stream()
                        .map(field -> input(field, "", typed(known.get(field.code()))))
                        .toList(),
                0,
                "",
                "");
    }

    static <S extends Subject> EditForm open(S subject, List<Field<S>> fields, Instant now) {
        Map<String, String> texts = Field.texts(fields, subject);
        return new EditForm(
                "",
                fields.stream()
                        .map(field -> input(field, texts.get(field.code()), texts.get(field.code())))
                        .toList(),
                LedgerEntry.newestAbout(subject.id),
                now.toString(),
                "");
    }

    /** Of one field, with something else typed into it than it says. */
    EditForm with(String typed, String reason) {
        return new EditForm(
                id,
                inputs.stream()
                        .map(one -> new Input(one.name, one.code, one.shape, one.opened, typed))
                        .toList(),
                seen,
                openedAt,
                reason);
    }

    /** Of a new record: what did not come is empty. */
    static <S> EditForm ofNew(MultivaluedMap<String, String> form, List<Field<S>> fields) {
        return taking(form, fields);
    }

    /** Of one that is edited: fields that did not come are not touched. */
    static <S> EditForm of(MultivaluedMap<String, String> form, List<Field<S>> fields) {
        return taking(
                form,
                fields.stream()
                        .filter(field -> form.containsKey(field.code()) && form.containsKey(OPENED + field.code()))
                        .toList());
    }

    private static <S> EditForm taking(MultivaluedMap<String, String> form, List<Field<S>> taken) {
        List<Input> inputs = taken.stream()
                .map(field -> input(field, ended(form.getFirst(OPENED + field.code())), typed(form.get(field.code()))))
                .toList();
        String seen = Typed.text(form.getFirst("seen"));
        return new EditForm(
                Typed.text(form.getFirst("form")),
                inputs,
                seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0,
                Typed.text(form.getFirst("opened_at")),
                Typed.text(form.getFirst("reason")));
    }

    // Of boxes that can be ticked each comes by itself, and an empty one always.
    private static String typed(List<String> values) {
        return values == null
                ? ""
                : values.stream()
                        .map(Typed::lines)
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.joining(","));
    }

    // As it was sent out, but for the ends of its lines.
    private static String ended(String opened) {
        return opened == null ? "" : opened.replace("\r\n", "\n");
    }

    private static Input input(Field<?> field, String opened, String typed) {
        return new Input(field.name(), field.code(), field.shape(), opened, typed);
    }

    /** The inputs, those of one field in several languages together. */
    public List<List<Input>> groups() {
        Map<String, List<Input>> groups = new LinkedHashMap<>();
        inOrder()
                .forEach(input -> groups.computeIfAbsent(input.name, none -> new ArrayList<>())
                        .add(input));
        return List.copyOf(groups.values());
    }

    // Whether something is new is written before what is new, and asked for behind it.
    private List<Input> inOrder() {
        List<String> names = inputs.stream().map(Input::name).toList();
        return inputs.stream()
                .sorted(Comparator.<Input>comparingInt(one -> names.indexOf(one.name.replaceFirst("_new$", "")))
                        .thenComparing(one -> one.name.endsWith("_new")))
                .toList();
    }

    /** Whether any of it is asked for in several languages. */
    public boolean isTranslated() {
        return groups().stream().anyMatch(group -> group.size() > 1);
    }

    /** Whether one says nothing although the same is said in another language. */
    public boolean isMissing(Input one) {
        return one.opened.isEmpty()
                && inputs.stream().anyMatch(other -> other.name.equals(one.name) && !other.opened.isEmpty());
    }

    /** How many texts are missing in a language. */
    public long missing() {
        return inputs.stream().filter(this::isMissing).count();
    }

    Errors check() {
        Errors errors = Errors.NONE;
        for (Input input : inputs) {
            String problem = input.shape.problem(input.typed);
            errors = errors.withIf(problem != null, input.code, problem);
        }
        return errors;
    }

    /** @param reasoned whether a reason is needed: what was never public may change without */
    Errors check(boolean reasoned) {
        return check().withIf(inputs.isEmpty(), "", "form_stale")
                .withIf(reasoned && reason.isEmpty(), "reason", "needed")
                .withIf(reason.length() > 1_000, "reason", "too_long 1000")
                .withIf(!reason.matches(Plain.LINE), "reason", "not_plain");
    }

    Edit edit() {
        return new Edit(texts(true), typed(), reason);
    }

    Map<String, String> typed() {
        return texts(false);
    }

    private Map<String, String> texts(boolean opened) {
        Map<String, String> texts = new LinkedHashMap<>();
        inputs.forEach(input -> texts.put(input.code, opened ? input.opened : input.typed));
        return texts;
    }
}
