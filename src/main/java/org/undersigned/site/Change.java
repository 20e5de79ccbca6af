package org.undersigned.site;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the public ledger as people read it.
 *
 * @param path where the site shows what changed, without the language; null where it shows it nowhere
 */
public record Change(UUID id, long position, Instant at, String verb, String sentence, String path) {

    /** Where it can be read, if only in the change log. */
    public String pathOrLog() {
        return path == null ? "/changes?before=" + (position + 1) : path;
    }
}
