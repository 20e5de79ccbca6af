package org.undersigned.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.desk.ListDeskTest.page;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.desk.lists.Column;
import org.undersigned.desk.lists.Filter;
import org.undersigned.desk.lists.Listing;

/** What holds of all lists at the desk, also of those that nobody has thought of here. */
@QuarkusTest
class EveryListTest {

    @Inject
    @All
    List<Listing<?>> lists;

    @Test
    void every_list_is_sorted_by_each_of_its_sorted_columns_both_ways() {
        World.endorsement("Everywhere Listed");
        assertTrue(lists.size() > 18, String.valueOf(lists.size()));
        for (Listing<?> list : lists) {
            page(list.address());
            List<String> sorted = list.columns().stream()
                    .filter(one -> one.key() != null)
                    .map(Column::code)
                    .toList();
            assertTrue(sorted.contains(list.sorted().replace("-", "")), list.code());
            for (String column : sorted) {
                assertEquals(200, status(list.address() + "?sort=" + column), list.code() + " by " + column);
                assertEquals(200, status(list.address() + "?sort=-" + column), list.code() + " by " + column);
            }
            assertEquals(422, status(list.address() + "?sort=salt"), list.code());
        }
    }

    @Test
    void every_filter_takes_what_there_is_and_refuses_what_there_is_not() {
        World.waitingEndorsement("Everywhere Waiting");
        for (Listing<?> list : lists) {
            assertTrue(list.filters().stream().anyMatch(one -> one.kind() == Filter.Kind.WORDS), list.code());
            for (Filter filter : list.filters()) {
                String address = list.address() + "?" + filter.code() + "=";
                String about = list.code() + " by " + filter.code();
                switch (filter.kind()) {
                    case WORDS -> assertEquals(200, status(address + "%25%27x"), about);
                    case DAY -> assertEquals(200, status(address + "2026-01-05"), about);
                    case ONE -> assertEquals(422, status(address + UUID.randomUUID()), about);
                    case CHOICE, KEPT ->
                        offered(list, filter).forEach(one -> assertEquals(200, status(address + one), about));
                }
                if (filter.kind() != Filter.Kind.WORDS) {
                    assertEquals(422, status(address + "nonsense"), about);
                }
            }
        }
    }

    @Test
    void every_list_has_words_in_both_languages_and_comes_as_csv_with_what_is_not_public_marked() {
        List<String> nameless = new ArrayList<>();
        for (Listing<?> list : lists) {
            String csv = page("/desk/exports/" + list.code() + ".csv");
            assertTrue(csv.startsWith("\uFEFF"), list.code());
            assertEquals(
                    list.isOfTheDeskOnly(),
                    csv.lines().findFirst().orElseThrow().contains("(desk only)"),
                    list.code());
            String page = page(list.address());
            if (page.contains("<h1></h1>") || page.contains("<caption class=\"hush\"></caption>")) {
                nameless.add(list.code());
            }
            // A code without a word of its own is shown as it is.
            list.columns().stream()
                    .filter(one -> one.code().contains("_") && csv.contains(one.code()))
                    .forEach(one -> nameless.add(list.code() + "." + one.code()));
        }
        assertEquals(List.of(), nameless);
    }

    // The first few: some offer all letters there are.
    private static List<String> offered(Listing<?> list, Filter filter) {
        Matcher select = Pattern.compile("<select[^>]* name=\"" + filter.code() + "\"[^>]*>(.*?)</select>")
                .matcher(page(list.address()));
        assertTrue(select.find(), list.code() + " by " + filter.code());
        return Pattern.compile("value=\"([^\"]+)\"")
                .matcher(select.group(1))
                .results()
                .limit(2)
                .map(one -> URLEncoder.encode(one.group(1), StandardCharsets.UTF_8))
                .toList();
    }

    private static int status(String address) {
        RequestSpecification asked = Staff.as("Alex Example").urlEncodingEnabled(false);
        return asked.get(address).statusCode();
    }
}
