package org.undersigned.intake;

import java.util.List;
import org.undersigned.directory.Member;

/**
 * Who may be meant by a name of a list, and why.
 *
 * @param candidates the one who is meant where it is sure, else those who may be
 */
public record Match(Pasted pasted, Reason reason, List<Member> candidates) {

    /** Why somebody is taken to be meant, or why it is not sure. */
    public enum Reason {
        BIOGUIDE(true, 0),
        NAME(true, 0),
        NAME_AND_SEAT(true, 0),
        LAST_NAME(true, 2),
        LAST_NAME_AND_SEAT(true, 6),
        OTHER_FIRST_NAME(false, 6),
        SEVERAL(false, 2),
        OTHER_SEAT(false, 6),
        SPELLED_ALIKE(false, Wrapped.NOBODY),
        NOBODY(false, Wrapped.NOBODY);

        final boolean sure;
        /** How unlikely it is that a list has such a name, against the others. */
        final int doubt;

        Reason(boolean sure, int doubt) {
            this.sure = sure;
            this.doubt = doubt;
        }
    }

    public boolean isSure() {
        return reason.sure;
    }
}
