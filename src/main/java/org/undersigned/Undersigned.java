package org.undersigned;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.undersigned.access.ResetPassword;

/** Serves the site, or does what a command asks and ends. */
@QuarkusMain
public class Undersigned {

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(ResetPassword.NAME)) {
            ResetPassword.main(arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
