package org.undersigned.publishing.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
        Settings declining = (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class},
                (settings, method, arguments) -> Settings.Seeds.NONE);
        QuarkusTransaction.begin();
        try {
            Installation.deleteById(SeedService.FACT);
            assertEquals(List.of(), new SeedService(bundles, directory, declining, Clock.systemUTC()).loadOnce());
            assertEquals("declined", Installation.<Installation>findById(SeedService.FACT).detail);
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
