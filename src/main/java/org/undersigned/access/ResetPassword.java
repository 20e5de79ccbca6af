package org.undersigned.access;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import org.undersigned.base.Ids;
import org.undersigned.base.Writes;

/**
 * The command {@code reset-password <e-mail>}, for whoever keeps the site: prints a link by which a new password can be
 * chosen. It serves no page; an embedded database is locked while the site runs, so the site is stopped first.
 */
@ApplicationScoped
@Unremovable
public class ResetPassword implements QuarkusApplication {

    public static final String NAME = "reset-password";
    private static final String LOCKED = "90020";
    private static final String ABSENT = "90146";

    private final ColleagueService colleagues;

    ResetPassword(ColleagueService colleagues) {
        this.colleagues = colleagues;
    }

    public static void main(String... arguments) {
        if (arguments.length != 2) {
            System.err.println("Usage: " + NAME + " mail@example.org");
            System.exit(2);
        }
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.log.level", "OFF");
        System.setProperty("database.h2.options", ";IFEXISTS=TRUE");
        Quarkus.run(ResetPassword.class, ResetPassword::end, arguments[1]);
    }

    @Override
    public int run(String... arguments) {
        String address = issue(arguments[0]);
        if (address == null) {
            System.err.println("Nobody has an open account with the address " + arguments[0] + ".");
            return 1;
        }
        System.out.printf(
                "Start the site; then, once, within %d hours, a new password can be chosen here:%n%s%n",
                OneTimeLink.LASTS.toHours(), address);
        return 0;
    }

    @Writes
    String issue(String email) {
        return StaffMember.withEmail(email)
                .filter(StaffMember::mayEnter)
                .map(one -> colleagues.link(Ids.next(), one.id).address())
                .orElse(null);
    }

    private static void end(int code, Throwable failure) {
        if (failure != null) {
            System.err.println(inPlainWords(failure));
        }
        System.exit(code);
    }

    private static String inPlainWords(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (said.contains(LOCKED)) {
                return "The site is running and holds its database: stop it, then try again.";
            }
            if (said.contains(ABSENT)) {
                return "There is no database yet: start the site first.";
            }
        }
        return "It did not work: " + failure.getMessage();
    }
}
