package org.undersigned.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.undersigned.base.Parts;
import org.undersigned.base.Refusal;

/**
 * Records what an import came to: some rows at a time are prepared unseen, and then one short transaction shows all of them, or none.
 * Where others changed meanwhile what they rest on, or a run was broken off, they are prepared anew.
 */
@ApplicationScoped
public class SheetRecordingService {

    private static final Logger LOG = Logger.getLogger(SheetRecordingService.class);

    /** The most sign-ons for which whoever asks waits until they stand. */
    private static final int SOON = 1_000;

    // Others wait so long; of fewer the same pages of the embedded database would be written more often.
    private static final int PREPARED_AT_ONCE = 1_000;

    private static final String STOPPED = "import_stopped";

    // The next run sees who has the place.
    private static final String TAKEN_MEANWHILE = "signer_already_live";

    private final PreparingService preparing;
    private final Event<ImportService.ToDo> toDo;

    SheetRecordingService(PreparingService preparing, Event<ImportService.ToDo> toDo) {
        this.preparing = preparing;
        this.toDo = toDo;
    }

    /**
     * Has an import recorded: a small one at once, a larger one by the program itself, which goes on with it after a stop. What has come to
     * stand under the letter since the rows were judged, and what its rules refuse since then, is left out and told. The search learns of
     * what was recorded afterwards, which takes longer than this.
     *
     * @throws Refusal {@code import_applied}, {@code import_recording}, {@code import_not_matched}, {@code import_undecided}, or, of a small
     *     one, why nothing was recorded; of a larger one its page tells
     */
    public void apply(UUID id, String by) {
        if (preparing.begin(id, by) <= SOON) {
            goOn(id, () -> true);
            preparing.refuseIfRefused(id);
        }
        toDo.fire(new ImportService.ToDo());
    }

    /** Continues one that was begun, unless another run has it; if it is refused, nothing of it is left. */
    void goOn(UUID id, BooleanSupplier further) {
        preparing
                .claim(id)
                .ifPresent(run -> unlessOvertaken(id, () -> {
                    try {
                        if (!record(id, run, further)) {
                            preparing.release(id, run);
                        }
                    } catch (Refusal refused) {
                        LOG.warnf("Import %s was refused: %s", id, refused.code);
                        if (refused.code.equals(TAKEN_MEANWHILE)) {
                            preparing.release(id, run);
                        } else {
                            giveUp(id, run, refused.code);
                        }
                    }
                }));
    }

    /**
     * Breaks off the recording of one: nothing of it is left, also where the program is stopped meanwhile.
     *
     * @throws Refusal {@code import_applied} where it stands already
     */
    public void stop(UUID id) {
        preparing.seize(id, STOPPED).ifPresent(run -> unlessOvertaken(id, () -> giveUp(id, run, STOPPED)));
    }

    private static void unlessOvertaken(UUID id, Runnable work) {
        try {
            work.run();
        } catch (PreparingService.NotMine overtaken) {
            LOG.infof("Import %s is somebody else's by now", id);
        }
    }

    private void giveUp(UUID id, UUID run, String why) {
        discard(id, run, () -> true);
        preparing.giveUp(id, run, why);
    }

    /** @return false where the program stops before its end */
    private boolean record(UUID id, UUID run, BooleanSupplier further) {
        do {
            if (!discard(id, run, further)) {
                return false;
            }
            preparing.beginAnew(id, run);
            for (List<String> keys : Parts.of(preparing.keys(id), PREPARED_AT_ONCE)) {
                if (!further.getAsBoolean()) {
                    return false;
                }
                preparing.prepare(id, run, keys);
            }
        } while (!show(id, run));
        return true;
    }

    private boolean discard(UUID id, UUID run, BooleanSupplier further) {
        int after = 0;
        while (after >= 0 && further.getAsBoolean()) {
            after = preparing.discard(id, run, after);
        }
        return after < 0;
    }

    private boolean show(UUID id, UUID run) {
        long begun = System.nanoTime();
        boolean shown = preparing.show(id, run);
        LOG.infof(
                "Import %s was %s in one transaction of %d ms",
                id, shown ? "shown" : "found to rest on what was changed", (System.nanoTime() - begun) / 1_000_000);
        return shown;
    }
}
