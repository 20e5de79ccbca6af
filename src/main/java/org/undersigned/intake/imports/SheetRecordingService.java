package org.undersigned.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.undersigned.base.Parts;
import org.undersigned.base.Refusal;

/**
 * Records what an import came to: some rows at a time are prepared unseen, and then one short transaction shows all of them, or none.
 * Where others changed meanwhile what they rest on, they are prepared anew.
 */
@ApplicationScoped
public class SheetRecordingService {

    private static final Logger LOG = Logger.getLogger(SheetRecordingService.class);

    /** The most sign-ons for which whoever asks waits until they stand. */
    private static final int SOON = 1_000;

    // Others wait so long; of fewer the same pages of the embedded database would be written more often.
    private static final int PREPARED_AT_ONCE = 1_000;

    private final PreparingService preparing;
    private final Event<ImportService.ToDo> toDo;
    private final Set<UUID> underway = ConcurrentHashMap.newKeySet();

    SheetRecordingService(PreparingService preparing, Event<ImportService.ToDo> toDo) {
        this.preparing = preparing;
        this.toDo = toDo;
    }

    /**
     * Has an import recorded: a small one at once, a larger one by the program itself, which goes on with it after a stop. What has come to
     * stand under the letter since the rows were judged, and what its rules refuse since then, is left out and told. The search learns of
     * what was recorded afterwards, which takes longer than this.
     *
     * @throws Refusal {@code import_applied}, {@code import_recording}, {@code import_not_matched}, {@code import_undecided}, or
     *     {@code import_adds_nothing}
     */
    public void apply(UUID id, String by) {
        if (preparing.begin(id, by) <= SOON) {
            goOn(id, () -> true);
            preparing.refuseIfNothing(id);
        }
        toDo.fire(new ImportService.ToDo());
    }

    /** Goes on with one that was begun, unless this node does so already; nothing of it is left where it is refused. */
    void goOn(UUID id, BooleanSupplier further) {
        if (!underway.add(id)) {
            return;
        }
        try {
            while (prepare(id, further) && !show(id)) {
                if (discard(id, further)) {
                    preparing.beginAnew(id);
                }
            }
        } catch (Refusal refused) {
            discard(id, () -> true);
            preparing.giveUp(id);
            throw refused;
        } finally {
            underway.remove(id);
        }
    }

    private boolean prepare(UUID id, BooleanSupplier further) {
        for (List<String> keys : Parts.of(RowsToRecord.keys(id), PREPARED_AT_ONCE)) {
            if (further.getAsBoolean()) {
                preparing.prepare(id, keys);
            }
        }
        return further.getAsBoolean();
    }

    private boolean show(UUID id) {
        long begun = System.nanoTime();
        boolean shown = preparing.show(id);
        LOG.infof(
                "Import %s was %s in one transaction of %d ms",
                id, shown ? "shown" : "found to rest on what was changed", (System.nanoTime() - begun) / 1_000_000);
        return shown;
    }

    private boolean discard(UUID id, BooleanSupplier further) {
        int after = 0;
        while (after >= 0 && further.getAsBoolean()) {
            after = preparing.discard(id, after);
        }
        return after < 0;
    }
}
