package org.undersigned;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.undersigned.access.ResetPassword;

/** Serves the site, or does what a command asks and ends. */
@QuarkusMain
public class Undersigned {

    // Quarkus would refuse without a word what browsers send as it stands, such as "|"; the entrance encodes it.
    private static final String LEFT_TO_THE_ENTRANCE = "vertx.disableURIValidation";

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(ResetPassword.NAME)) {
            ResetPassword.main(arguments);
        } else {
            System.setProperty(LEFT_TO_THE_ENTRANCE, "true");
            Quarkus.run(arguments);
        }
    }
}
