package org.undersigned.desk;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.undersigned.access.Me;
import org.undersigned.base.Typed;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.ledger.LedgerEntry;

/**
 * What whoever is signed in just did, told on the page that they are sent on to: its address names the record by {@code ?about=}, and
 * by {@code after=} the ledger's entry before it, where there was one.
 */
@Named("done")
@ApplicationScoped
public class Done {

    private final CurrentVertxRequest request;
    private final Links links;
    private final Me me;

    Done(CurrentVertxRequest request, Links links, Me me) {
        this.request = request;
        this.links = links;
        this.me = me;
    }

    /**
     * What was done.
     *
     * @param verb {@code ""} where nothing was otherwise than before
     * @param record that it was done to where it has another page than this, else null
     */
    public record Told(String verb, Link record) {}

    /** @return the address, which tells of the newest that was done to a record */
    static String told(String address, UUID about) {
        return address + "?about=" + about;
    }

    /** @return null where they did nothing to it, or somebody else did something since */
    public Told getLast() {
        HttpServerRequest asked = request.getCurrent().request();
        String after = Typed.text(asked.getParam("after"));
        long before = after.matches("\\d{1,18}") ? Long.parseLong(after) : -1;
        return Typed.id(Typed.text(asked.getParam("about")))
                .map(about -> LedgerEntry.about(about))
                .filter(entries -> !entries.isEmpty())
                .map(entries -> entries.get(0))
                .map(newest -> newest.sequence.equals(before) ? new Told("", null) : told(newest, asked.path()))
                .orElse(null);
    }

    private Told told(LedgerEntry entry, String path) {
        if (!me.id().equals(entry.actorId)) {
            return null;
        }
        Link record = links.of(List.of(entry)).get(entry.subject);
        boolean elsewhere = record != null
                && !entry.verb.endsWith(".discarded")
                && !record.address().equals(path);
        return new Told(entry.verb, elsewhere ? record : null);
    }
}
