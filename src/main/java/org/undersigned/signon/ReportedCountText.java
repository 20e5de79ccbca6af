package org.undersigned.signon;

import jakarta.persistence.Embeddable;

/** What of a reported count is translated. */
@Embeddable
public class ReportedCountText {

    public String note;
}
