package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.World;

/** What the page of a table says will come of it. */
@QuarkusTest
class ImportPromiseTest {

    @Test
    void two_rows_that_are_decided_to_be_the_same_organization_are_one_sign_on() {
        String revision = ImportDeskTest.letter("imported-promised");
        World.endorsement("imported-promised-elsewhere", "Promisewell Legal Resource Center", signOn -> {});
        String address = ImportDeskTest.brought(
                ImportDeskTest.bytes(
                        "Organization\nPromisewel Legal Resource Center\nPromisewell Legal Resorce Center\n"
                                + "Unpromised Import Society\n"),
                "promised.csv",
                revision);
        ImportDeskTest.mapped(address, Map.of());
        promises(address, 1);
        ImportDeskTest.post(address + "/decisions/all", Map.of("verdict", "possible", "decision", "known"));
        promises(address, 2);
        ImportDeskTest.post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(2, ImportDeskTest.live(revision));

        String again = ImportDeskTest.brought(
                ImportDeskTest.bytes(
                        "Organization\nPromisewel Legal Resource Center\nOther Unpromised Import Federation\n"),
                "again.csv",
                revision);
        ImportDeskTest.mapped(again, Map.of());
        ImportDeskTest.post(again + "/decisions/all", Map.of("verdict", "possible", "decision", "known"));
        promises(again, 1);
        ImportDeskTest.post(again + "/application", Map.of()).then().statusCode(303);
        assertEquals(3, ImportDeskTest.live(revision));
    }

    private static void promises(String address, int signOns) {
        String said = signOns == 1 ? "1 sign-on will be recorded" : signOns + " sign-ons will be recorded";
        ImportDeskTest.get(address).then().body(containsString(said));
    }
}
