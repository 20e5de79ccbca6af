package org.undersigned.publishing.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.OwnDatabase;
import org.undersigned.World;
import org.undersigned.campaign.Campaign;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.publishing.yaml.FileRefused;

/** What is wrong with a bundle is told by file and line, with what was expected, and nothing of it is loaded. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class MistakesTest {

    private static final String WHOLE = BundleTest.resource("/bundles/whole.yaml");

    @Inject
    BundleService bundles;

    @Inject
    EmptyRecord record;

    @BeforeEach
    void begin_with_nothing_but_the_directory() {
        record.make();
    }

    static Arguments[] mistakes() {
        return new Arguments[] {
            mistake("format: 1", "format: 2", "'format' is \"2\"; expected 1, the only format there is"),
            mistake("campaign:", "kampaign:", "'campaign' is missing"),
            mistake(
                    "slug: made-campaign",
                    "slug: Made Campaign",
                    "'slug' is \"Made Campaign\"; expected words of a-z and 0-9"),
            mistake("pt-BR:", "Português:", "a translation into 'Português'; expected languages such as es"),
            mistake(
                    "    es:\n      title: Campaña",
                    "    en:\n      title: Campaña",
                    "a translation into 'en'; expected languages such as es, but not the original's"),
            mistake("title: First", "titel: First", "unknown key 'titel'; expected one of key, id, title"),
            mistake("title: First", "publisher: First", "'publisher' stands here twice; expected each key once"),
            mistake(
                    "date: 2026-01-17",
                    "date: 2026-02-30",
                    "'date' is \"2026-02-30\"; expected a date: YYYY, YYYY-MM or YYYY-MM-DD"),
            mistake(
                    "published_at: 2026-01-17T06:00:00Z",
                    "published_at: 2026-01-17",
                    "'published_at' is \"2026-01-17\"; expected an instant in UTC"),
            mistake(
                    "sources: [made-press-2026-01, source]",
                    "sources: [press]",
                    "an entry of 'sources' is \"press\"; expected the key of a source in this file"),
            mistake(
                    "sources: [made-press-2026-01, source]",
                    "sources: [source, source]",
                    "an entry of 'sources' is \"source\"; expected each source of a fact once"),
            mistake(
                    "key: source",
                    "key: made-press-2026-01",
                    "a second source with the key 'made-press-2026-01'; expected a key of its own"),
            mistake(
                    "slug: made-wheels",
                    "slug: made-riders",
                    "a second organization with the slug made-riders; expected a slug of its own"),
            mistake(
                    "member: S001145",
                    "member: S999999",
                    "'member' is \"S999999\"; expected the Bioguide id of a member in the directory"),
            mistake(
                    "organization: made-wheels",
                    "organization: nobody",
                    "'organization' is \"nobody\"; expected the slug of an organization in this file"),
            mistake(
                    "        district: 9\n",
                    "",
                    "a district does not go with the chamber; expected one in the house (0 at large), none in the senate"),
            mistake("state: VT", "state: ZZ", "'state' is \"ZZ\"; expected a state's postal code"),
            mistake(
                    "demands: [1, 2]",
                    "demands: [1, 3]",
                    "an entry of 'demands' is \"3\"; expected a whole number from 1 to 2"),
            mistake(
                    "demands: [1, 2]",
                    "demands: []",
                    "'demands' is a list; expected a list with at least one entry, or nothing at all"),
            mistake(
                    "follows: made-first-letter",
                    "follows: made-second-letter",
                    "'follows' is \"made-second-letter\"; expected the slug of a letter that stands before it"),
            mistake("short_title: First", "short_title: [First]", "'short_title' is a list; expected a single value"),
            mistake(
                    "title: A first thing",
                    "title: 12",
                    "'title' is \"12\"; expected text, in quotes where it looks like a number"),
            mistake(
                    "title: A first thing",
                    "title: \"A \\u0000 first thing\"",
                    "expected text without control characters or U+FFFD"),
            mistake(
                    "title: A first thing",
                    "title: A \uFFFD first thing",
                    "expected text without control characters or U+FFFD"),
            mistake(
                    "title: A first thing",
                    "title: A \u0007 first thing",
                    "character U+0007; expected characters that can be printed"),
            mistake("title: A first thing", "title: \"two\\nlines\"", "expected text on one line"),
            mistake("title: A first thing", "title: \"\"", "'title' has 0 characters; expected 1 to 300"),
            mistake(
                    "title: A first thing",
                    "title: " + "x".repeat(301),
                    "'title' has 301 characters; expected 1 to 300"),
            mistake("title: A first thing", "title: &a {b: c}", "'title' is a mapping; expected a single value"),
            mistake("excerpt: true", "excerpt: perhaps", "'excerpt' is \"perhaps\"; expected true or false"),
            mistake(
                    "revision: 2",
                    "revision: 3",
                    "'revision' is \"3\"; expected the number of a revision that stands before it"),
            mistake("number: 2", "number: 3", "'number' is \"3\"; expected 2, its place in the list"),
            mistake("==We ask you again.==", "==We ask you more.==", "sha256 is not that of 'text'; expected "),
            mistake(
                    "    zone: America/Chicago\n",
                    "",
                    "times without their zone; expected 'zone' beside opens_at and closes_at"),
            mistake("zone: America/Chicago", "zone: Mars/Dome", "'zone' is \"Mars/Dome\"; expected a time zone"),
            mistake("closes_at: 2026", "closes_at: 2025", "closes_at is not after opens_at; expected a later instant"),
            mistake("value: 12.5", "value: many", "'value' is \"many\"; expected a number"),
            mistake(
                    "standing: partly_met",
                    "standing: won",
                    "'standing' is \"won\"; expected one of asked, acknowledged"),
            mistake("    role: answer\n", "", "a step with only one of 'letter' and 'role'; expected both or neither"),
            mistake("id: 01a20fb9-0002", "id: 71a20fb9-000z", "expected a UUID of version 7, in lower case"),
            mistake(
                    "01a20fb9-0002-7a10-8000-746573747000",
                    "01a20fb9-0001-7a10-8000-746573747000",
                    "stands in this file twice; expected an id of its own"),
            mistake(
                    "at: 2026-01-22T06:00:00Z",
                    "at: 2026-01-02T06:00:00Z",
                    "a sign-on that left the list before it was published; expected an earlier published_at"),
            mistake(
                    "kinds: [individual]",
                    "kinds: [individual, individual]",
                    "an entry of 'kinds' is \"individual\"; expected each of kinds once"),
            mistake(
                    "        affiliation: Made Transit\n",
                    "        withdrawn: {at: 2026-02-01T00:00:00Z}\n",
                    "unknown key 'withdrawn'"),
        };
    }

    private static Arguments mistake(String right, String wrong, String told) {
        return Arguments.of(right, wrong, told);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void each_mistake_is_told_with_what_was_expected_and_nothing_is_loaded(String right, String wrong, String told) {
        int at = WHOLE.indexOf(right);
        assertTrue(at >= 0, right);
        String refused = refused(WHOLE.substring(0, at) + wrong + WHOLE.substring(at + right.length()));
        assertTrue(refused.contains(told), refused);
        assertEquals(0L, World.written(() -> Campaign.count() + LedgerEntry.count()));
    }

    @Test
    void all_mistakes_are_told_at_once_in_the_order_of_their_lines() {
        String refused = refused(
                "format: 1\ncampaign:\n  id: x\n  slug: a\n  language: en\n  summary: s\nmade: up\ndemands:\n  - id: y\n");
        assertEquals("""
                test.yaml:3: 'id' is "x"; expected a UUID of version 7, in lower case
                test.yaml:3: 'title' is missing; expected it here
                test.yaml:7: unknown key 'made'; expected one of format, campaign, sources, organizations, demands, letters, steps, measures
                test.yaml:9: 'id' is "y"; expected a UUID of version 7, in lower case
                test.yaml:9: 'title' is missing; expected it here
                test.yaml:9: 'short_title' is missing; expected it here""", refused);
    }

    @Test
    void what_is_no_yaml_is_told_by_its_line() {
        assertTrue(
                refused("format: 1\ncampaign: {\n").startsWith("test.yaml:3: not YAML: "),
                refused("format: 1\ncampaign: {\n"));
        assertEquals("test.yaml:1: the file is empty; expected a mapping", refused(""));
        assertEquals("test.yaml:1: \"text\"; expected a mapping with at least one field", refused("text"));
        assertTrue(refused("a: &x [1]\nb: *x\n").contains("without aliases"));
    }

    @Test
    void no_more_than_fifty_mistakes_are_told() {
        assertEquals(
                50,
                refused("format: 1\n" + "demands:\n" + "  - title: 1\n".repeat(200))
                        .lines()
                        .count());
    }

    private String refused(String bundle) {
        return assertThrows(FileRefused.class, () -> bundles.load("test.yaml", bundle.getBytes(UTF_8)))
                .getMessage();
    }
}
