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
        BIOGUIDE(true),
        NAME(true),
        NAME_AND_SEAT(true),
        LAST_NAME(true),
        LAST_NAME_AND_SEAT(true),
        OTHER_FIRST_NAME(false),
        SEVERAL(false),
        OTHER_SEAT(false),
        SPELLED_ALIKE(false),
        NOBODY(false);

        final boolean sure;

        Reason(boolean sure) {
            this.sure = sure;
        }
    }

    public boolean isSure() {
        return reason.sure;
    }
}
