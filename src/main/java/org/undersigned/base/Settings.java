package org.undersigned.base;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** What the keeper of a site sets without a rebuild; the defaults stand in {@code application.properties}. */
@ConfigMapping(prefix = "undersigned")
public interface Settings {

    /** Where the site is reached from outside, such as {@code https://letters.example.org}; absolute addresses begin with it. */
    Optional<String> url();

    /** Who runs this site; every page names it. */
    String publisher();

    /** The mailbox for corrections. */
    String contact();

    /** Whose midnight ends a day, and in whose time pages show it. */
    ZoneId zone();

    /** The folder of the embedded database. */
    Path data();

    /** What a new database starts with: {@code load} for what the program carries, {@code none}, or a folder of bundles. */
    String seeds();

    /** How long somebody stays signed in at the desk. */
    Session session();

    interface Session {

        /** Without doing anything. */
        Duration idle();

        /** Whatever they do. */
        Duration limit();
    }
}
