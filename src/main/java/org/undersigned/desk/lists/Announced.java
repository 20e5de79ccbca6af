package org.undersigned.desk.lists;

import org.undersigned.campaign.Letter;

/** Who may see a letter: as lists show it and are narrowed by it. */
enum Announced {
    DRAFT("it.publishedAt is null and it.collectingAt is null"),
    COLLECTING("it.publishedAt is null and it.collectingAt is not null"),
    PUBLIC(Letter.isPublic("it")),
    STRUCK("it.publishedAt is not null and (it.struckAt is not null or it.campaign.struckAt is not null)");

    final String condition;

    Announced(String condition) {
        this.condition = condition;
    }

    static Announced of(Letter letter) {
        if (letter.publishedAt != null) {
            return letter.isPublic() ? PUBLIC : STRUCK;
        }
        return letter.collectingAt == null ? DRAFT : COLLECTING;
    }
}
