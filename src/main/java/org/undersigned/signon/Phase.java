package org.undersigned.signon;

import io.quarkus.qute.TemplateExtension;

/** Where a sign-on stands, derived from its dated facts. */
public enum Phase {
    WAITING,
    DECLINED,
    LIVE,
    WITHDRAWN,
    STRUCK,
    SUPERSEDED;

    @TemplateExtension(matchName = "phase")
    public static Phase of(SignOn signOn) {
        if (signOn.withdrawnAt != null) {
            return WITHDRAWN;
        }
        if (signOn.struckAt != null) {
            return STRUCK;
        }
        if (signOn.supersededAt != null) {
            return SUPERSEDED;
        }
        if (signOn.declinedAt != null) {
            return DECLINED;
        }
        return signOn.publishedAt == null ? WAITING : LIVE;
    }
}
