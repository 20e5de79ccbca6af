package org.undersigned.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;
import org.undersigned.signon.SignOnFilter.Sort;

@QuarkusTest
class SignOnListTest {

    private static final String LETTER = "a-letter-with-a-list";

    @Inject
    SignOnService service;

    @BeforeAll
    static void sixIndividuals() {
        if (World.<Long>written(() -> SignOn.count("letter.slug", LETTER)) == 0) {
            individual("Éva Example", "TX", "2026-03", null);
            individual("Adam Example", "IL", "2026-03-31", null);
            individual("Zoë Placeholder", null, null, 2);
            individual("Yan Placeholder", "AK", "2025", 1);
            individual("Adam Example", "IL", "2026-02-01", null);
            individual("𐐀dam of Sample", "GA", "2026-04-01", null);
        }
    }

    @Test
    void the_lists_own_order_is_leads_then_names_without_their_marks() {
        assertEquals(
                List.of(
                        "Yan Placeholder",
                        "Zoë Placeholder",
                        "Adam Example",
                        "Adam Example",
                        "Éva Example",
                        "𐐀dam of Sample"),
                names(SignOnFilter.ALL));
    }

    @Test
    void by_state_those_without_one_come_last() {
        assertEquals(
                List.of("AK", "GA", "IL", "IL", "TX", "none"),
                inOrder(sorted(Sort.STATE), one -> one.state == null ? "none" : one.state));
    }

    @Test
    void by_date_a_month_counts_as_its_last_day_and_a_missing_date_comes_last() {
        assertEquals(
                List.of("2025", "2026-02-01", "2026-03-31", "2026-03", "2026-04-01", "none"),
                inOrder(sorted(Sort.DATE), one -> one.signedOn == null ? "none" : one.signedOn.text()));
    }

    @Test
    void following_cursors_meets_everyone_once_in_every_order() {
        for (Sort sort : Sort.values()) {
            assertEquals(inOrder(sorted(sort), one -> one.id), followed(sorted(sort)), sort.name());
        }
    }

    @Test
    void a_cursor_still_holds_when_its_sign_on_has_left() {
        String slug = "a-letter-that-somebody-leaves";
        World.individual(slug, "Alex Example", signOn -> {});
        UUID leaving = World.individual(slug, "Bo Example", signOn -> {});
        World.individual(slug, "Chris Example", signOn -> {});
        String next =
                World.written(() -> list(slug, SignOnFilter.ALL).after(null, 2).next());
        service.withdraw(leaving, "moved away", null);
        assertEquals(
                List.of("Chris Example"),
                World.written(() -> list(slug, SignOnFilter.ALL).after(next, 2).items().stream()
                        .map(one -> one.name)
                        .toList()));
    }

    @Test
    void a_made_up_cursor_is_refused() {
        String other =
                World.written(() -> list(sorted(Sort.DATE)).after(null, 1).next());
        for (String madeUp : List.of(
                "", "x", "!", "%00", "AAAA", other, Base64.getUrlEncoder().encodeToString(new byte[400]))) {
            Refusal refusal = assertThrows(
                    Refusal.class,
                    () -> World.written(() -> list(SignOnFilter.ALL).after(madeUp, 1)),
                    madeUp);
            assertEquals("bad_cursor", refusal.code);
        }
    }

    @Test
    void a_search_finds_words_by_their_beginnings_in_any_order_without_marks() {
        assertEquals(List.of("Éva Example"), names(searched("exam  EVA")));
        assertEquals(List.of("Zoë Placeholder"), names(searched("zoe")));
        assertEquals(List.of(), names(searched("xample")));
        assertEquals(List.of(), names(searched("%")));
        assertEquals(6, names(searched("  ")).size());
    }

    @Test
    void counts_offer_other_choices_of_a_field_under_all_the_other_filters() {
        SignOnFilter filter = new SignOnFilter(SignOnKind.INDIVIDUAL, "IL", null, null, null, "adam", Sort.NAME);
        SignOnCounts counts = World.written(() -> list(filter).counts());
        assertEquals(2, counts.total());
        assertEquals(Map.of("IL", 2L), counts.states());
        assertEquals(Map.of(Assurance.ATTESTED, 2L), counts.assurances());
    }

    private static SignOnFilter sorted(Sort sort) {
        return new SignOnFilter(null, null, null, null, null, null, sort);
    }

    private static SignOnFilter searched(String q) {
        return new SignOnFilter(null, null, null, null, null, q, Sort.NAME);
    }

    private static List<String> names(SignOnFilter filter) {
        return inOrder(filter, one -> one.name);
    }

    private static <T> List<T> inOrder(SignOnFilter filter, Function<SignOn, T> part) {
        return World.written(() -> list(filter).page(1, 100).stream().map(part).toList());
    }

    private static List<Object> followed(SignOnFilter filter) {
        List<Object> met = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            cursor = World.written(() -> {
                SignOnList.Page page = list(filter).after(from, 2);
                page.items().forEach(one -> met.add(one.id));
                return page.next();
            });
        } while (cursor != null);
        return met;
    }

    private static SignOnList list(SignOnFilter filter) {
        return list(LETTER, filter);
    }

    private static SignOnList list(String slug, SignOnFilter filter) {
        return new SignOnList(Letter.publicAt(slug).orElseThrow(), filter);
    }

    private static void individual(String name, String state, String date, Integer lead) {
        World.individual(LETTER, name, signOn -> {
            signOn.state = state;
            signOn.signedOn = date == null ? null : new PartialDate(date);
            signOn.leadOrdinal = lead;
        });
    }
}
