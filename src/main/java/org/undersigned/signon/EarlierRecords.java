package org.undersigned.signon;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.function.Consumer;
import org.undersigned.base.Installation;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.LedgerEntry;

/** Once, before the site opens: records from before the search read rows of words, or of places, are given theirs. */
@ApplicationScoped
public class EarlierRecords {

    private static final int BEFORE_THE_SEEDS = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final WordsService words;

    EarlierRecords(WordsService words) {
        this.words = words;
    }

    void begin(@Observes @Priority(BEFORE_THE_SEEDS) StartupEvent starting) {
        once("words", this::settleAll);
        once("places", () -> all(Organization.class, Organization::settle));
    }

    private void once(String fact, Runnable settle) {
        if (!QuarkusTransaction.requiringNew().call(() -> Installation.knows(fact))) {
            settle.run();
            words.noteDone(fact);
        }
    }

    // Stopped half way it begins again, which changes nothing of what was settled.
    void settleAll() {
        all(Organization.class, Organization::settle);
        all(SignOn.class, SignOn::settle);
        all(Contact.class, Contact::settle);
        all(LedgerEntry.class, entry -> entry.giveReason(entry.reason));
    }

    private <T> void all(Class<T> kind, Consumer<T> settle) {
        UUID after = FIRST;
        while (after != null) {
            after = words.settleSome(kind, after, settle);
        }
    }
}
