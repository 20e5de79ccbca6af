package org.undersigned.desk.lists;

import org.undersigned.signon.SignOn;

/** Where a sign-on stands on its way, as a list is narrowed by it and shows it. */
enum Stage {
    RECEIVED("it.publishedAt is null and it.declinedAt is null and it.confirmedAt is null"),
    CONFIRMED("it.publishedAt is null and it.declinedAt is null and it.confirmedAt is not null"),
    PUBLISHED("it.place is not null"),
    DECLINED("it.declinedAt is not null"),
    WITHDRAWN("it.withdrawnAt is not null"),
    STRUCK("it.struckAt is not null"),
    SUPERSEDED("it.supersededAt is not null");

    final String condition;

    Stage(String condition) {
        this.condition = condition;
    }

    static Stage of(SignOn signOn) {
        if (signOn.isLive()) {
            return PUBLISHED;
        }
        if (signOn.isWaiting()) {
            return signOn.confirmedAt == null ? RECEIVED : CONFIRMED;
        }
        if (signOn.declinedAt != null) {
            return DECLINED;
        }
        if (signOn.withdrawnAt != null) {
            return WITHDRAWN;
        }
        return signOn.struckAt != null ? STRUCK : SUPERSEDED;
    }
}
