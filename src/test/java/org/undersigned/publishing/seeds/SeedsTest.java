package org.undersigned.publishing.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.World;
import org.undersigned.base.Installation;
import org.undersigned.base.Settings;
import org.undersigned.campaign.Campaign;
import org.undersigned.directory.Term;
import org.undersigned.directory.ZipDistrict;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.publishing.bundle.BundleService;
import org.undersigned.publishing.bundle.BundleWriter;
import org.undersigned.publishing.yaml.FileRefused;
import org.undersigned.publishing.yaml.Problem;

@QuarkusTest
class SeedsTest {

    private static final String CAMPAIGN = "287g-secure-communities-detainers";

    @Inject
    SeedService seeds;

    @Inject
    BundleService bundles;

    @Inject
    DirectoryLoader directory;

    @Test
    void a_new_database_has_the_directory_and_the_campaign() {
        World.written(() -> {
            assertEquals(538, Term.count("roster.title like 'The 538 people%'"));
            assertEquals(39_287, ZipDistrict.count("zip not like '0009_'"));
            assertEquals(
                    3, Campaign.publicAt(CAMPAIGN).orElseThrow().publicLetters().size());
            return null;
        });
    }

    @Test
    void a_second_start_loads_nothing() {
        assertEquals(List.of(), seeds.loadOnce());
        assertTrue(World.written(() -> Installation.knows("seeds")));
    }

    @Test
    void a_site_may_decline_the_seeds_and_that_is_noted() {
        asNew("none", declining -> {
            assertEquals(List.of(), declining.loadOnce());
            assertEquals("declined", Installation.<Installation>findById(SeedService.FACT).detail);
        });
    }

    @Test
    void a_site_may_start_with_a_folder_of_bundles_and_a_directory_of_its_own(@TempDir Path folder) throws Exception {
        try (InputStream whole = getClass().getResourceAsStream("/bundles/whole.yaml")) {
            Files.copy(whole, folder.resolve("whole.yaml"));
        }
        Files.createDirectory(folder.resolve("directory"));
        Path list = folder.resolve("directory/directory.yaml");
        Files.writeString(list, "format: 1\n");
        asNew(folder.toString(), starting -> {
            assertEquals(List.of("whole.yaml"), starting.loadOnce());
            assertTrue(Campaign.publicAt("made-campaign").isPresent());
        });
        Files.writeString(list, """
                format: 1
                files:
                  - file: nobody.csv
                    holds: members
                    title: Nobody
                    congress: 117
                    known_on: 2021-02-11
                    licence: CC0-1.0
                    source:
                      publisher: Nobody
                      address: https://example.org/nobody
                """);
        asNew(folder.toString(), starting -> {
            FileRefused refused = assertThrows(FileRefused.class, starting::loadOnce);
            assertEquals(
                    folder.resolve("directory/nobody.csv").toString(),
                    refused.problems.get(0).file());
        });
    }

    @Test
    void a_folder_that_is_none_or_holds_no_bundle_is_refused_by_its_name(@TempDir Path empty) {
        for (String folder :
                List.of(empty.toString(), empty.resolve("none-such").toString())) {
            asNew(folder, starting -> {
                FileRefused refused = assertThrows(FileRefused.class, starting::loadOnce);
                assertEquals(folder, refused.problems.get(0).file());
            });
        }
    }

    private void asNew(String setting, Consumer<SeedService> start) {
        Settings settings = (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class},
                (proxy, method, arguments) -> setting);
        QuarkusTransaction.begin();
        try {
            Installation.deleteById(SeedService.FACT);
            start.accept(new SeedService(bundles, directory, settings, Clock.systemUTC()));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void a_table_with_a_broken_quote_is_refused_with_its_file_and_line() {
        String table = "zcta,state,district\n00001,IL,1\n00002,IL,\"2\"nd\n00003,IL,3\n";
        FileRefused refused = assertThrows(
                FileRefused.class, () -> CsvFile.read("seeds/directory/broken.csv", table.getBytes(UTF_8)));
        Problem problem = refused.problems.get(0);
        assertEquals("seeds/directory/broken.csv, 3", problem.file() + ", " + problem.line());
    }

    @Test
    void the_bundle_that_comes_out_is_the_seed_that_went_in() {
        String out = new String(
                World.written(
                        () -> BundleWriter.write(Campaign.publicAt(CAMPAIGN).orElseThrow())),
                UTF_8);
        String in = new String(SeedFiles.read("seeds/" + CAMPAIGN + ".yaml"), UTF_8);
        assertEquals(bare(in), bare(out));
    }

    @Test
    void everything_loaded_has_its_entry_in_the_ledger() {
        World.written(() -> {
            Campaign campaign = Campaign.publicAt(CAMPAIGN).orElseThrow();
            assertEquals(
                    Optional.of("campaign.published"),
                    LedgerEntry.about(campaign.id).stream()
                            .map(entry -> entry.verb)
                            .findFirst());
            campaign.steps.forEach(step -> assertEquals(
                    1,
                    LedgerEntry.about(step.id).stream()
                            .filter(entry -> entry.verb.equals("step.added"))
                            .count()));
            return null;
        });
    }

    // A seed says neither when this site published it nor when it froze a wording.
    private static String bare(String bundle) {
        return bundle.lines()
                .filter(line -> !line.startsWith("#") && !line.matches(" *(published_at|frozen_at): .*"))
                .reduce("", (text, line) -> text + line + "\n");
    }
}
