package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.undersigned.desk.ImportDeskTest.brought;
import static org.undersigned.desk.ImportDeskTest.bytes;
import static org.undersigned.desk.ImportDeskTest.get;
import static org.undersigned.desk.ImportDeskTest.letter;
import static org.undersigned.desk.ImportDeskTest.live;
import static org.undersigned.desk.ImportDeskTest.mapped;
import static org.undersigned.desk.ImportDeskTest.post;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.intake.imports.ForgettingService;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.ledger.Actor;
import org.undersigned.ledger.LedgerEntry;

@QuarkusTest
class ImportForgettingTest {

    @Inject
    ForgettingService forgetting;

    @Test
    void a_month_after_an_import_its_cells_are_gone_and_it_can_still_be_taken_back() {
        String revision = letter("import-cells-forgotten");
        String address = brought(
                bytes("Organization,Email\nForgotten Import Flutes,flutes@example.org\nOboes,wrong-oboe-mail\n"),
                "forgotten.csv",
                revision);
        mapped(address, Map.of());
        post(address + "/application", Map.of()).then().statusCode(303);
        Instant applied = World.written(() -> SheetImport.withId(id(address)).appliedAt);
        changed(address, one -> one.appliedAt = ago(29));
        forgetting.forgetOld();
        assertEquals(2, rowsSaying(address, "%@%", "%oboe%"));
        get(address)
                .then()
                .body(
                        containsString("is forgotten 30 days after the import"),
                        containsString("Forgotten Import Flutes"));

        changed(address, one -> one.appliedAt = ago(31));
        forgetting.forgetOld();
        assertEquals(0, rowsSaying(address, "%@%", "%oboe%"));
        get(address + "?verdict=all")
                .then()
                .body(
                        containsString("What stood in its rows is forgotten"),
                        containsString("no e-mail address: “…”"),
                        containsString(">recorded</a>"),
                        not(containsString("Flutes")));
        assertEquals(1, live(revision));
        changed(address, one -> one.appliedAt = applied);
        post(address + "/reversal", Map.of("reason", "A wrong table")).then().statusCode(303);
        assertEquals(0, live(revision));
    }

    @Test
    void the_days_are_counted_from_when_it_was_taken_back() {
        String address =
                brought(bytes("Organization\nTaken Back Import Tubas\n"), "tubas.csv", letter("import-tubas-back"));
        mapped(address, Map.of());
        post(address + "/application", Map.of()).then().statusCode(303);
        post(address + "/reversal", Map.of("reason", "A wrong table")).then().statusCode(303);
        changed(address, one -> one.appliedAt = ago(40));
        forgetting.forgetOld();
        assertEquals(1, rowsSaying(address, "%Tubas%", "%Tubas%"));
        changed(address, one -> one.takenBackAt = ago(31));
        forgetting.forgetOld();
        assertEquals(0, rowsSaying(address, "%Tubas%", "%Tubas%"));
    }

    @Test
    void what_nobody_imported_for_a_month_is_discarded_by_the_program() {
        String address =
                brought(bytes("Organization\nUnimported Ukuleles\n"), "ukuleles.csv", letter("import-ukuleles"));
        get(address).then().body(containsString("While it is not imported it is kept for 30 days"));
        changed(address, one -> one.broughtAt = ago(29));
        forgetting.forgetOld();
        get(address).then().statusCode(200);
        changed(address, one -> one.broughtAt = ago(31));
        forgetting.forgetOld();
        get(address).then().statusCode(404);
        assertEquals(0, rowsSaying(address, "%", "%"));
        assertEquals(
                Actor.Kind.SYSTEM,
                World.written(
                        () -> LedgerEntry.<LedgerEntry>find("subject = ?1 and verb = 'import.forgotten'", id(address))
                                .singleResult()
                                .actorKind));
    }

    private static long rowsSaying(String address, String cells, String detail) {
        return World.written(() -> Panache.getEntityManager()
                .createQuery(
                        "select count(*) from ImportRow where importId = ?1 and (cells like ?2 or detail like ?3"
                                + " or signerKey like ?3)",
                        Long.class)
                .setParameter(1, id(address))
                .setParameter(2, cells)
                .setParameter(3, detail)
                .getSingleResult());
    }

    private static void changed(String address, Consumer<SheetImport> change) {
        World.written(() -> {
            // Held, since the program may be making it findable.
            change.accept(SheetImport.findById(id(address), LockModeType.PESSIMISTIC_WRITE));
            return null;
        });
    }

    private static Instant ago(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
