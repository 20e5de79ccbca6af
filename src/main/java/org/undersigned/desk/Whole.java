package org.undersigned.desk;

import java.util.UUID;
import org.undersigned.base.Worded;

/** What a record belongs to: a campaign or a letter. */
record Whole(String kind, UUID id, Worded title) {

    public String address() {
        return "/desk/" + kind + "s/" + id;
    }
}
