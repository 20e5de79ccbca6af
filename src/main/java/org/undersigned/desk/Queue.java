package org.undersigned.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.signon.SignOn;

/** What waits for whoever is signed in. */
@Named("queue")
@RequestScoped
public class Queue {

    private static final int SHOWN = 200;

    private final Access access;
    private List<SignOn> waiting;

    Queue(Access access) {
        this.access = access;
    }

    public List<SignOn> waiting() {
        if (waiting == null) {
            waiting = SignOn.waiting(SHOWN).stream()
                    .filter(one -> access.may(Permission.RECORD, one.campaignId()))
                    .toList();
        }
        return waiting;
    }

    public int length() {
        return waiting().size();
    }
}
