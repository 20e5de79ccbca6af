package org.undersigned.desk;

import org.undersigned.base.Errors;

/**
 * Which of a page's forms came back, as it was typed, and what was wrong with it.
 *
 * @param name such as {@code withdrawal}, or {@code ""} where none did
 */
record Act(String name, ActForm form, Errors errors) {

    static final Act NONE = new Act("", ActForm.EMPTY, Errors.NONE);

    public boolean came(String which) {
        return name.equals(which);
    }

    public ActForm formOf(String which) {
        return came(which) ? form : ActForm.EMPTY;
    }

    public Errors errorsOf(String which) {
        return came(which) ? errors : Errors.NONE;
    }
}
