package org.undersigned.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.undersigned.desk.lists.QueueList;

/** How much waits for whoever is signed in. */
@Named("queue")
@RequestScoped
public class Queue {

    private static final int COUNTED = 999;

    private final QueueList waiting;
    private String length;

    Queue(QueueList waiting) {
        this.waiting = waiting;
    }

    /** What waits, counted; of very much only that it is more. */
    public String length() {
        if (length == null) {
            long count = waiting.count(COUNTED);
            length = count > COUNTED ? COUNTED + "+" : String.valueOf(count);
        }
        return length;
    }
}
