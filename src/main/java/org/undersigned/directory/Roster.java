package org.undersigned.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.undersigned.base.PartialDate;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/** A published list of who sat in the Congress, or what the desk says of one member; known to hold on one day. */
@Entity
public class Roster extends Subject {

    public String title;
    public PartialDate holdsOn;
    public String publisher;
    public String address;
    public String licence;

    /** Whether it names everybody who sat on its day. */
    public boolean complete = true;

    public Instant loadedAt;

    /** The member of whom it is the desk's own word, or null where it is a list. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Member corrects;

    /** What the desk says of a member, known to hold on a day. */
    static Roster correcting(Member member, PartialDate holdsOn, String publisher, Instant now) {
        Roster roster = new Roster();
        roster.title = "Corrected by the site";
        roster.holdsOn = holdsOn;
        roster.publisher = publisher;
        roster.complete = false;
        roster.loadedAt = now;
        roster.corrects = member;
        return roster;
    }

    /** Whether a list does not know better: it is of an older day, or of the same as the desk's own word. */
    boolean outweighs(Roster list) {
        int later = holdsOn.compareTo(list.holdsOn);
        return later > 0 || later == 0 && corrects != null;
    }

    /** Whether a roster tells who sat on that very day; one who is on none of them did not. */
    public static boolean existsOf(LocalDate day) {
        return count("holdsOn = ?1 and complete = true", PartialDate.of(day)) > 0;
    }

    @Override
    public String subjectType() {
        return "roster";
    }

    @Override
    public UUID campaignId() {
        return null;
    }

    @Override
    public boolean isPublic() {
        return true;
    }

    @Override
    public Form form() {
        return new Form()
                .open("title", title)
                .open("holds_on", holdsOn)
                .open("publisher", publisher)
                .open("address", address)
                .open("licence", licence)
                .closed("complete", complete)
                .closed("corrects", corrects);
    }
}
