package org.undersigned.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.hibernate.orm.panache.Panache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.undersigned.World;
import org.undersigned.directory.Organization;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.SignOn;

/** What a table that somebody brings could leave behind in the record; on the disk it could leave its file. */
record Traces(long imports, long rows, long parts, long entries, long signOns, long organizations) {

    private static final List<String> TOLD_OF = List.of("import", "sign_on", "organization");

    static void noneAreLeftBy(Runnable refused) {
        Instant begun = Instant.now();
        Traces before = since(begun);
        Set<String> others = files();
        refused.run();
        assertEquals(before, since(begun));
        Set<String> left = leftBeside(others);
        // An uploaded file goes once its answer is sent.
        for (int tries = 0; tries < 100 && !left.isEmpty(); tries++) {
            World.pause();
            left = leftBeside(others);
        }
        assertEquals(Set.of(), left);
    }

    // The program goes on with what was brought earlier by itself.
    private static Traces since(Instant begun) {
        return World.written(() -> new Traces(
                SheetImport.count(),
                broughtSince(begun, "ImportRow"),
                broughtSince(begun, "KeptPart"),
                LedgerEntry.count("subjectType in ?1", TOLD_OF),
                SignOn.count(),
                Organization.count()));
    }

    private static long broughtSince(Instant begun, String what) {
        return Panache.getEntityManager()
                .createQuery(
                        "select count(*) from " + what + " it where it.importId not in"
                                + " (select one.id from SheetImport one where one.broughtAt < ?1)",
                        Long.class)
                .setParameter(1, begun)
                .getSingleResult();
    }

    private static Set<String> leftBeside(Set<String> others) {
        Set<String> left = new HashSet<>(files());
        left.removeAll(others);
        return left;
    }

    private static Set<String> files() {
        String uploads = ConfigProvider.getConfig().getValue("quarkus.http.body.uploads-directory", String.class);
        return Stream.concat(
                        named(Path.of(uploads), ""),
                        named(Path.of(System.getProperty("java.io.tmpdir")), "undersigned-workbook"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> named(Path folder, String beginning) {
        if (!Files.exists(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(beginning))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
