package org.undersigned.api;

import java.util.Optional;
import org.undersigned.base.Codes;
import org.undersigned.base.Failure;
import org.undersigned.base.Problem;
import org.undersigned.directory.State;

/** Query parameters as they were given: read as what they ought to be, or refused by name; a blank one counts as none. */
final class Given {

    static int number(String name, String given, int least, int most, int otherwise) {
        return (int) number(name, given, (long) least, most, otherwise);
    }

    static long number(String name, String given, long least, long most, long otherwise) {
        if (isBlank(given)) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // told below
        }
        throw wrong(name, "a whole number from " + least + (most == Long.MAX_VALUE ? "" : " to " + most));
    }

    static <E extends Enum<E>> E oneOf(Class<E> type, String name, String given) {
        if (isBlank(given)) {
            return null;
        }
        return Codes.find(type, given).orElseThrow(() -> wrong(name, "one of " + Codes.all(type)));
    }

    static String state(String name, String given) {
        if (isBlank(given)) {
            return null;
        }
        return State.find(given)
                .map(State::name)
                .orElseThrow(() -> wrong(name, "a state's postal code in capitals, such as IL"));
    }

    static Optional<String> text(String name, String given, int longest) {
        if (isBlank(given)) {
            return Optional.empty();
        }
        if (given.length() > longest) {
            throw wrong(name, "at most " + longest + " characters");
        }
        return Optional.of(given);
    }

    /** Refuses what does not go with another parameter. */
    static void refuse(String name, String given, String expected) {
        if (!isBlank(given)) {
            throw wrong(name, expected);
        }
    }

    static boolean isBlank(String given) {
        return given == null || given.isBlank();
    }

    static Failure wrong(String name, String expected) {
        return new Failure(new Problem(
                "Wrong value of a parameter",
                400,
                "wrong_parameter",
                "The parameter " + name + " must be " + expected + ".",
                name));
    }

    private Given() {}
}
