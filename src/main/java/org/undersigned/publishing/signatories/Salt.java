package org.undersigned.publishing.signatories;

import java.util.HexFormat;
import org.undersigned.ledger.Subject;

/** What it takes to recompute the ledger's digest of a public subject; see {@code docs/ledger.md}. */
public final class Salt {

    public static String of(Subject subject) {
        return HexFormat.of().formatHex(subject.salt);
    }

    private Salt() {}
}
