package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows of one table that may name the same organization. */
@QuarkusTest
class ImportAlikeTest {

    @Test
    void who_is_named_nearly_as_another_row_is_asked_about_however_far_apart_the_two_stand() {
        String revision = ImportDeskTest.letter("imported-near");
        StringBuilder table = new StringBuilder("Organization,Website\nRowfar Neighborhood Assistance Network,\n");
        for (int row = 0; row < 450; row++) {
            table.append(UUID.nameUUIDFromBytes(ImportDeskTest.bytes("near " + row)))
                    .append(" Society,\n");
        }
        table.append("Rowfar Neighborhoods Assistance Network,\nRowfar Neighborhood Assistence Network,\n");
        String address = ImportDeskTest.brought(ImportDeskTest.bytes(table.toString()), "near.csv", revision);
        ImportDeskTest.mapped(address, Map.of());
        ImportDeskTest.get(address + "?verdict=possible")
                .then()
                .body(
                        containsString("Possible duplicates (2)"),
                        containsString("nearly like the one in row 2: Rowfar Neighborhood Assistance Network"),
                        containsString("<option value=\"new\">"),
                        containsString("<option value=\"skip\">"),
                        not(containsString("Society")));
        ImportDeskTest.post(address + "/application", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("Decide about the possible"));
        ImportDeskTest.post(address + "/decisions", Map.of("row-453", "new"));
        ImportDeskTest.post(address + "/decisions/all", Map.of("verdict", "possible", "decision", "known"));
        ImportDeskTest.get(address).then().body(containsString("452 sign-ons will be recorded"));
        ImportDeskTest.post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(452, ImportDeskTest.live(revision));
    }

    @Test
    void the_rows_are_compared_anew_when_somebody_names_the_columns_anew() {
        String revision = ImportDeskTest.letter("imported-near-again");
        String address = ImportDeskTest.brought(
                ImportDeskTest.bytes("Organization,Web address\nRowsite Import Society,https://rowsite.example.org\n"
                        + "Others of the Rowsites,www.rowsite.example.org\n"),
                "sites.csv",
                revision);
        ImportDeskTest.mapped(address, Map.of());
        ImportDeskTest.get(address).then().body(containsString("the same website as in row 2: Rowsite Import Society"));
        ImportDeskTest.mapped(address, Map.of("column-1", ""));
        ImportDeskTest.get(address).then().body(containsString("2 sign-ons will be recorded"));
    }
}
