package org.undersigned.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.desk.lists.Column;
import org.undersigned.desk.lists.Filter;
import org.undersigned.desk.lists.Listing;
import org.undersigned.publishing.csv.CsvIn;

/** What holds of all lists at the desk, also of those that nobody has thought of here. */
@QuarkusTest
class EveryListTest {

    @Inject
    @All
    List<Listing<?>> lists;

    private String session;

    @BeforeEach
    void signIn() {
        session = Staff.session(Staff.administrator("Alex Example"));
    }

    @Test
    void every_list_is_sorted_by_each_of_its_sorted_columns_both_ways() {
        World.endorsement("Everywhere Listed");
        DuplicateDeskTest.awaitCompared();
        assertTrue(lists.size() > 18, String.valueOf(lists.size()));
        for (Listing<?> list : lists) {
            List<String> sorted = sorted(list);
            assertTrue(sorted.contains(list.sorted().replace("-", "")), list.code());
            for (String column : sorted) {
                String about = list.code() + " by " + column;
                assertEquals(200, status(list.address() + "?sort=-" + column), about);
                List<List<String>> rows = rows(list, column);
                Collections.reverse(rows);
                assertEquals(rows, rows(list, "-" + column), about);
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

    @Test
    void every_list_comes_as_xlsx_with_as_many_rows_as_its_csv_has() throws IOException {
        World.waitingEndorsement("Everywhere Tabled");
        DuplicateDeskTest.awaitCompared();
        for (Listing<?> list : lists) {
            int rows = rows(list, list.sorted()).size();
            byte[] file = get(file(list, ".xlsx", list.sorted()))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                int above = list.isOfTheDeskOnly() ? 2 : 1;
                assertEquals(above + rows, book.getFirstSheet().read().size(), list.code());
            }
        }
    }

    static List<String> sorted(Listing<?> list) {
        return list.columns().stream()
                .filter(one -> one.key() != null)
                .map(Column::code)
                .toList();
    }

    // As the file has them, below its headings.
    private List<List<String>> rows(Listing<?> list, String sort) {
        String csv = page(file(list, ".csv", sort)).substring("\uFEFF".length());
        List<List<String>> rows = new ArrayList<>(CsvIn.rows(new StringReader(csv)));
        rows.remove(0);
        return rows;
    }

    // Whatever is taken out is an action itself: of these only others are asked for.
    private static String file(Listing<?> list, String format, String sort) {
        return list.files() + format + "?sort=" + sort + (list.code().equals("actions") ? "&subject_type=sign_on" : "");
    }

    // The first few: some offer all letters there are.
    private List<String> offered(Listing<?> list, Filter filter) {
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

    private String page(String address) {
        return get(address).then().statusCode(200).extract().asString();
    }

    private int status(String address) {
        return get(address).statusCode();
    }

    private Response get(String address) {
        return Staff.with(session).urlEncodingEnabled(false).get(address);
    }
}
