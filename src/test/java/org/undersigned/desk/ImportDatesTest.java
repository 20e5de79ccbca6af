package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The days of signing that a table gives. */
@QuarkusTest
class ImportDatesTest {

    @Test
    void a_row_of_a_day_that_is_still_to_come_is_wrong_and_one_of_this_month_is_not() {
        LocalDate ahead = LocalDate.now().plusDays(2);
        YearMonth month = YearMonth.now().plusMonths(2);
        String table = "Organization;Date\nAhead Import Society;" + ahead + "\nAhead Import Union;" + month
                + "\nTimely Import Federation;" + YearMonth.now().minusMonths(1) + "\nYearly Import House;" + Year.now()
                + "\n";
        String address = ImportDeskTest.brought(
                ImportDeskTest.bytes(table), "ahead.csv", ImportDeskTest.letter("imported-ahead"));
        for (String field : new String[] {"date", "heard_on"}) {
            ImportDeskTest.map(address, Map.of(field, ahead.toString()))
                    .then()
                    .statusCode(422)
                    .body(containsString("id=\"" + field + "-error\""), containsString("lies in the future"));
        }
        ImportDeskTest.mapped(address, Map.of());
        ImportDeskTest.get(address + "?verdict=wrong")
                .then()
                .body(
                        containsString("a date in the future: " + ahead),
                        containsString("a date in the future: " + month),
                        not(containsString("Timely Import")),
                        not(containsString("Yearly Import")));
    }

    @Test
    void a_workbook_that_holds_its_dates_as_text_is_read() throws IOException {
        byte[] workbook =
                ImportDeskTest.workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Organization</t></is></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>Date</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Dated Import Society</t></is></c>"
                        + "<c r=\"B2\" t=\"d\"><v>2026-01-05T00:00:00</v></c></row>");
        String address = ImportDeskTest.brought(workbook, "dated.xlsx", ImportDeskTest.letter("imported-dated"));
        ImportDeskTest.mapped(address, Map.of());
        ImportDeskTest.get(address + "?verdict=new").then().body(containsString("<bdi>2026-01-05</bdi>"));
    }
}
