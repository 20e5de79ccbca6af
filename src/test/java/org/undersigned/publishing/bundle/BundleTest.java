package org.undersigned.publishing.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.OwnDatabase;
import org.undersigned.World;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.DemandService;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Step;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.LedgerCheck;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.publishing.yaml.FileRefused;
import org.undersigned.publishing.yaml.Texts;
import org.undersigned.signon.ReportService;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnService;
import org.undersigned.signon.SignOns;
import org.undersigned.source.Source;
import org.undersigned.source.StrikingService;

/** Out, and into an empty database with the same directory, and out again: the same bytes. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class BundleTest {

    private static final String WHOLE = resource("/bundles/whole.yaml");

    @Inject
    BundleService bundles;

    @Inject
    SignOnService signOns;

    @Inject
    CampaignService campaigns;

    @Inject
    ReportService reports;

    @Inject
    StrikingService strikings;

    @Inject
    DemandService demands;

    @Inject
    EmptyRecord record;

    @Inject
    LedgerCheck ledger;

    @BeforeEach
    void begin_with_nothing_but_the_directory() {
        record.make();
    }

    @Test
    void out_and_in_and_out_again_is_the_same_bytes() {
        String first = write(load(WHOLE));
        record.make();
        assertEquals(first, write(load(first)));
    }

    @Test
    void nothing_of_a_bundle_is_lost_on_the_way() {
        String out = write(load(WHOLE));
        assertEquals(bare(WHOLE), bare(out));
    }

    @Test
    void the_example_can_be_loaded_and_says_that_it_is_one() {
        String example = resource("/seeds/dev/example.yaml");
        String out = write(load(example));
        assertTrue(out.contains("title: 'Example: A timetable at every stop'"), out);
        record.make();
        assertEquals(out, write(load(out)));
    }

    @Test
    void what_is_loaded_stands_as_it_did_and_has_one_ledger_entry_each() {
        load(WHOLE);
        World.written(() -> {
            Letter letter = Letter.publicAt("made-first-letter").orElseThrow();
            assertEquals(5, SignOn.count("letter = ?1 and place is not null", letter));
            assertEquals(1, left(letter, "withdrawnAt").size());
            assertEquals(1, left(letter, "struckAt").size());
            assertEquals(2, SignOns.withdrawnIndividuals(letter));
            assertEquals(
                    List.of("sign_on.withdrawn"),
                    LedgerEntry.about(left(letter, "withdrawnAt").get(0).id).stream()
                            .map(one -> one.verb)
                            .toList());
            assertTrue(Organization.publicAt("made-riders").isPresent());
            return null;
        });
        assertEquals(Optional.empty(), ledger.breach());
    }

    private static List<SignOn> left(Letter letter, String when) {
        return SignOn.list("letter = ?1 and " + when + " is not null", letter);
    }

    @Test
    void an_individual_who_withdrew_is_a_count_without_a_name() {
        UUID campaign = load(WHOLE);
        signOns.withdraw(individual("Alex Example"), "moved away", null);
        String out = write(campaign);
        assertFalse(out.contains("Alex Example"));
        assertTrue(out.contains("withdrawn_individuals: 3"), out);
        record.make();
        assertEquals(out, write(load(out)));
    }

    @Test
    void what_was_recorded_at_the_desk_is_carried_and_what_was_struck_is_not() {
        UUID campaign = load(WHOLE);
        UUID letter = World.written(() -> Letter.publicAt("made-first-letter").orElseThrow().id);
        String source =
                "A paper | Dummy Press | 2026-03 | https://press.example.org/paper\n~ Another | Dummy Press | 2026-03";
        campaigns.addMeasure(
                Ids.next(),
                campaign,
                Map.of("date", "2026-03", "value", "12.50", "qualifier", "about", "unit", "stops", "sources", source));
        UUID struck = campaigns.addStep(
                Ids.next(),
                campaign,
                Map.of(
                        "title",
                        "A step in error",
                        "date",
                        "2026",
                        "step_date_basis",
                        "happened",
                        "sources",
                        "Only here"));
        reports.addCount(
                Ids.next(),
                letter,
                Map.of("count_kind", "member", "count_words", "some 90", "value", "90", "public_note", "a note"));
        reports.addStatement(
                Ids.next(),
                letter,
                Map.of(
                        "person",
                        "Sam Sample",
                        "words_language",
                        "es",
                        "words",
                        "Sí.",
                        "organization",
                        "Made Newcomers",
                        "organization_new",
                        "organization_new"));
        strikings.strike(Step.class, struck, "a mistake");
        demands.rise(World.written(
                () -> Campaign.<Campaign>findById(campaign).demands.get(1).id));
        String out = write(campaign);
        for (String carried : List.of("value: 12.5", "some 90", "Sí.", "made-newcomers", "Another")) {
            assertTrue(out.contains(carried), carried);
        }
        assertFalse(out.contains("A step in error") || out.contains("Only here"), out);
        assertEquals(Optional.empty(), ledger.breach());
        record.make();
        assertEquals(out, write(load(out)));
    }

    @Test
    void an_organization_and_a_source_that_are_known_are_used_as_they_stand() {
        load(WHOLE);
        load(another(WHOLE));
        assertEquals(3L, World.written(() -> Organization.count()));
        assertEquals(3L, World.written(() -> Source.count()));
    }

    @Test
    void where_a_known_organization_or_source_differs_the_bundle_is_refused_and_nothing_is_changed() {
        load(WHOLE);
        String differing = another(WHOLE)
                .replace("slug: made-walkers\n    name: Made Walkers", "slug: made-walkers\n    name: Other Walkers")
                .replace("title: Second", "title: Other");
        FileRefused refused = assertThrows(FileRefused.class, () -> load(differing));
        assertEquals(2, refused.problems.size(), refused.getMessage());
        assertTrue(refused.problems.get(0).wrong().startsWith("source "), refused.getMessage());
        assertTrue(refused.problems.get(1).wrong().startsWith("organization "), refused.getMessage());
        assertEquals(1L, World.written(() -> Campaign.count()));
    }

    @Test
    void a_bundle_does_not_go_in_twice() {
        load(WHOLE);
        FileRefused refused = assertThrows(FileRefused.class, () -> load(WHOLE));
        assertTrue(
                refused.getMessage()
                        .contains(
                                "test.yaml:5: the slug made-campaign is taken; expected one that nothing has, or had"),
                refused.getMessage());
        assertTrue(refused.getMessage().contains("is in the record already"), refused.getMessage());
    }

    @Test
    void names_with_anything_in_them_come_back_as_they_were() {
        Random random = new Random(287);
        for (int round = 0; round < 10; round++) {
            record.make();
            String name = Texts.hostile(random, 1 + random.nextInt(200));
            UUID campaign = load(WHOLE);
            World.written(() -> {
                Campaign.<Campaign>findById(campaign).title = name;
                return null;
            });
            String out = write(campaign);
            record.make();
            UUID again = load(out);
            assertEquals(name, World.written(() -> Campaign.<Campaign>findById(again).title));
            assertEquals(out, write(again));
        }
    }

    private UUID load(String bundle) {
        return bundles.load("test.yaml", bundle.getBytes(UTF_8));
    }

    private static String write(UUID campaign) {
        return new String(World.written(() -> BundleWriter.write(Campaign.findById(campaign))), UTF_8);
    }

    private static UUID individual(String name) {
        return World.written(() -> SignOn.<SignOn>find("name", name).singleResult().id);
    }

    /** The same with other ids and addresses, but of the same organizations and sources. */
    private static String another(String bundle) {
        String shared = bundle.substring(bundle.indexOf("sources:"), bundle.indexOf("demands:"));
        return bundle.replace("01a20fb9-", "01a20fba-")
                .replace("made-campaign", "other-campaign")
                .replace("-letter\n", "-other-letter\n")
                .replace(shared.replace("01a20fb9-", "01a20fba-"), shared);
    }

    private static String bare(String bundle) {
        return bundle.lines()
                .filter(line -> !line.startsWith("#") && !line.matches(" *(published_at|frozen_at): .*"))
                .reduce("", (text, line) -> text + line + "\n");
    }

    static String resource(String name) {
        try (InputStream file = BundleTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
