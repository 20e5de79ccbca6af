package org.undersigned.base;

import java.util.Locale;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

/**
 * A rule of the record said no, and nothing was changed.
 *
 * <p>{@code code} never changes once published: the API sends it, and the messages hold its words in each language.
 */
public final class Refusal extends RuntimeException {

    // Constraints of the schema whose breach is a rule's no, not a defect.
    private static final Map<String, String> FIELDS_BY_CONSTRAINT =
            Map.of("signer_already_live", "", "form_already_used", "", "email_taken", "email", "lead_taken", "lead");

    public final String code;

    /** The field of a form that it is about, or {@code ""} for the whole. */
    public final String field;

    /** What in it is meant, or {@code ""}. */
    public final String detail;

    public Refusal(String code) {
        this(code, "");
    }

    public Refusal(String code, String field) {
        this(code, field, "");
    }

    /** @param detail what in the field is meant, such as a line */
    public Refusal(String code, String field, String detail) {
        super(code, null, false, false);
        this.code = code;
        this.field = field;
        this.detail = detail;
    }

    /** The refusal that a broken constraint stands for, or the failure itself where it stands for none. */
    static RuntimeException of(ConstraintViolationException broken) {
        String name = String.valueOf(broken.getConstraintName()).toLowerCase(Locale.ROOT);
        return FIELDS_BY_CONSTRAINT.entrySet().stream()
                .filter(one -> name.contains(one.getKey()))
                .findFirst()
                .<RuntimeException>map(one -> new Refusal(one.getKey(), one.getValue()))
                .orElse(broken);
    }
}
