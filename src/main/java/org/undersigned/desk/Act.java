package org.undersigned.desk;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.base.Errors;
import org.undersigned.signon.Phase;

/**
 * Which of a page's forms came back, as it was typed, and what was wrong with it.
 *
 * @param name such as {@code withdrawal}, or {@code ""} where none did
 */
record Act(String name, ActForm form, Errors errors) {

    static final Act NONE = new Act("", ActForm.EMPTY, Errors.NONE);

    /** What is offered, and this where somebody else was quicker: what was typed is not lost. */
    List<String> offeredWith(Phase phase) {
        List<String> offered = offeredAt(phase);
        return form.equals(ActForm.EMPTY) || offered.contains(name)
                ? offered
                : Stream.concat(Stream.of(name), offered.stream()).toList();
    }

    // What can be done with a sign-on besides publishing and correcting it.
    private static List<String> offeredAt(Phase phase) {
        return switch (phase) {
            case WAITING -> List.of("refusal");
            case LIVE -> List.of("withdrawal", "striking");
            case WITHDRAWN, STRUCK, DECLINED -> List.of("restoration");
            case SUPERSEDED -> List.of();
        };
    }

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
