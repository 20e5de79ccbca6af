package org.undersigned.publishing.seeds;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.base.Installation;
import org.undersigned.base.Settings;
import org.undersigned.base.Writes;
import org.undersigned.ledger.LedgerHead;
import org.undersigned.publishing.bundle.BundleService;

/** Gives a new database what it starts with, once, all of it or nothing. */
@ApplicationScoped
class SeedService {

    static final String FACT = "seeds";
    private static final String FOLDER = "seeds";

    private final BundleService bundles;
    private final DirectoryLoader directory;
    private final Settings settings;
    private final Clock clock;

    SeedService(BundleService bundles, DirectoryLoader directory, Settings settings, Clock clock) {
        this.bundles = bundles;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return what was loaded; empty where nothing was: declined, or there already */
    @Writes
    List<String> loadOnce() {
        // A second node that starts on the same new database waits here, and then finds it done.
        LedgerHead.locked();
        if (Installation.knows(FACT)) {
            return List.of();
        }
        List<String> loaded = load(settings.seeds());
        Installation.note(FACT, loaded.isEmpty() ? "declined" : "loaded " + loaded.size(), clock.instant());
        return loaded;
    }

    private List<String> load(String which) {
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "none" -> List.of();
            case "load" -> loadPacked();
            default -> loadAll(new SeedFolder(Path.of(which)));
        };
    }

    private List<String> loadAll(SeedFolder folder) {
        List<String> names = folder.bundles();
        if (folder.directory() == null) {
            directory.load(FOLDER + "/directory", SeedFiles::read);
        } else {
            directory.load(folder.directory(), folder::read);
        }
        names.forEach(name -> bundles.load(name, folder.read(name)));
        return names;
    }

    private List<String> loadPacked() {
        directory.load(FOLDER + "/directory", SeedFiles::read);
        List<String> names = new ArrayList<>(SeedFiles.bundlesIn(FOLDER));
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            names.addAll(SeedFiles.bundlesIn(FOLDER + "/dev"));
        }
        names.forEach(name -> bundles.load(name, SeedFiles.read(name)));
        return names;
    }
}
