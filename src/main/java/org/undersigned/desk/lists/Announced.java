package org.undersigned.desk.lists;

import org.undersigned.campaign.Letter;

/** Who may see a letter: as lists show it and are narrowed by it. */
enum Announced {
    DRAFT("it.publishedAt is null and it.collectingAt is null"),
    COLLECTING("it.publishedAt is null and it.collectingAt is not null"),
    PUBLIC("it.publishedAt is not null");

    final String condition;

    Announced(String condition) {
        this.condition = condition;
    }

    static Announced of(Letter letter) {
        if (letter.publishedAt != null) {
            return PUBLIC;
        }
        return letter.collectingAt == null ? DRAFT : COLLECTING;
    }
}
