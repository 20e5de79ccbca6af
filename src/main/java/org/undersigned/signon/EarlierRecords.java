package org.undersigned.signon;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.undersigned.base.Installation;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.LedgerEntry;

/**
 * Once, before the site opens: records from before the search read rows of words, or of places, or the pages of shared sites
 * were told apart, are given theirs.
 */
@ApplicationScoped
public class EarlierRecords {

    private static final Logger LOG = Logger.getLogger(EarlierRecords.class);
    private static final int BEFORE_THE_SEEDS = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final WordsService words;

    EarlierRecords(WordsService words) {
        this.words = words;
    }

    void begin(@Observes @Priority(BEFORE_THE_SEEDS) StartupEvent starting) {
        if (once("words", this::settleAll)) {
            words.noteDone("places");
            words.noteDone("websites");
        }
        once("places", () -> all("Organization where place is not null", Organization.class, Organization::settle));
        once(
                "websites",
                () -> all("Organization where website is not null", Organization.class, Organization::settleAtShared));
    }

    private boolean once(String fact, Runnable settle) {
        boolean isNew = !QuarkusTransaction.requiringNew().call(() -> Installation.knows(fact));
        if (isNew) {
            settle.run();
            words.noteDone(fact);
        }
        return isNew;
    }

    // Stopped half way it begins again, which changes nothing of what was settled.
    void settleAll() {
        all("Organization where 1 = 1", Organization.class, Organization::settle);
        all("SignOn where 1 = 1", SignOn.class, SignOn::settle);
        all("Contact where 1 = 1", Contact.class, Contact::settle);
        all("LedgerEntry where 1 = 1", LedgerEntry.class, entry -> entry.giveReason(entry.reason));
    }

    private <T> void all(String which, Class<T> kind, Consumer<T> settle) {
        UUID after = FIRST;
        while (after != null) {
            boolean first = after.equals(FIRST);
            after = words.settleSome(which, kind, after, settle);
            if (first && after != null) {
                LOG.infof("Once: what earlier records are found by is written (%s); many take minutes", which);
            }
        }
    }
}
