package org.undersigned.base;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Ends a request with a problem, and nothing was changed; unlike a {@link Refusal} it is about the request, not the record. */
public final class Failure extends RuntimeException {

    /** Under which a request carries it that is refused before any resource was asked. */
    static final String KEY = Failure.class.getName();

    public final transient Problem problem;

    public Failure(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public static Failure notFound() {
        return new Failure(Problem.of(404));
    }

    /** For what was public once and is not any more. */
    public static Failure gone() {
        return new Failure(Problem.of(410));
    }

    /** @throws Failure 410 of one that is shown no more */
    public static <T> UnaryOperator<T> goneIf(Predicate<T> takenOff) {
        return one -> {
            if (takenOff.test(one)) {
                throw gone();
            }
            return one;
        };
    }

    public static Failure malformedAddress() {
        return new Failure(new Problem(
                400,
                "malformed_address",
                "Malformed address",
                "The address must be percent-encoded UTF-8 without the character U+0000."));
    }

    static Failure malformedForm() {
        return new Failure(Problem.of(400));
    }

    /** For what may be asked again in a moment. */
    public static Failure busy() {
        return new Failure(Problem.of(503));
    }

    static Failure tooLarge(long mostBytes) {
        return new Failure(Problem.tooLarge(mostBytes));
    }

    static Failure foreignOrigin() {
        return new Failure(new Problem(
                403,
                "foreign_origin",
                "Sent from elsewhere",
                "Forms are taken only from this site's own pages, which say so in the Origin header."));
    }
}
