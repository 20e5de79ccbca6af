package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.undersigned.desk.ImportDeskTest.await;
import static org.undersigned.desk.ImportDeskTest.brought;
import static org.undersigned.desk.ImportDeskTest.bytes;
import static org.undersigned.desk.ImportDeskTest.get;
import static org.undersigned.desk.ImportDeskTest.live;
import static org.undersigned.desk.ImportDeskTest.mapped;
import static org.undersigned.desk.ImportDeskTest.post;
import static org.undersigned.desk.ImportDeskTest.send;
import static org.undersigned.desk.ImportDeskTest.under;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.access.StaffMember;
import org.undersigned.signon.Contact;
import org.undersigned.signon.SignOn;

/** Tables of signers of several kinds, and above all those that the desk itself gives out. */
@QuarkusTest
class ImportRoundTripTest {

    @Test
    void the_file_of_the_sign_ons_is_read_under_another_letter() {
        String from = mixed("round-trip-from");
        filled(from, "Z009101", "Roundtrip");
        String csv = "/desk/exports/sign-ons.csv?letter=" + letter(from);
        String xlsx = "/desk/exports/sign-ons.xlsx?letter=" + letter(from);

        String to = mixed("round-trip-to");
        imported(brought(get(csv).asByteArray(), "sign-ons.csv", to), to);

        String again = mixed("round-trip-again");
        String address = send(get(xlsx).asByteArray(), "sign-ons.xlsx", again)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        post(address + "/sheet", Map.of("sheet", "Sign-ons")).then().statusCode(303);
        await(address, "column-0");
        imported(address, again);
    }

    @Test
    void so_is_the_one_of_a_spanish_desk() {
        String from = mixed("round-trip-es-from");
        filled(from, "Z009102", "Idayvuelta");
        UUID spanish = Staff.administrator("Esther Exportes");
        World.written(() -> StaffMember.<StaffMember>findById(spanish).language = "es");
        byte[] file = Staff.with(Staff.session(spanish))
                .get("/desk/exports/sign-ons.csv?letter=" + letter(from))
                .asByteArray();
        String to = mixed("round-trip-es-to");
        imported(brought(file, "adhesiones.csv", to), to);
    }

    @Test
    void what_the_file_says_is_gone_is_not_recorded_again() {
        gone("round-trip-gone", "Z009103", "Leavetaking", "en", "Withdrawn", "Struck");
        gone("round-trip-ida", "Z009104", "Marchados", "es", "Retirada", "Tachada");
    }

    private static void gone(String slug, String bioguide, String word, String language, String... said) {
        String from = mixed(slug + "-from");
        filled(from, bioguide, word);
        leaves(from, "Rosa " + word, "withdrawal");
        leaves(from, word + " Carried Over Union", "striking");
        UUID reader = Staff.administrator("Reader Of " + word);
        World.written(() -> StaffMember.<StaffMember>findById(reader).language = language);
        byte[] file = Staff.with(Staff.session(reader))
                .get("/desk/exports/sign-ons.csv?letter=" + letter(from))
                .asByteArray();
        String to = mixed(slug + "-to");
        String address = brought(file, "gone.csv", to);
        mapped(address, Map.of("kind", "column"));
        for (String one : said) {
            get(address + "?verdict=wrong").then().body(containsString("stands no more: “" + one + "”"));
        }
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(List.of("Ruth " + word + " (A School) IL"), signers(to));
    }

    private static void leaves(String revision, String name, String how) {
        UUID one = World.written(() -> SignOn.<SignOn>find("letter = ?1 and name = ?2", under(revision).letter, name)
                .firstResult()
                .id);
        post("/desk/sign-ons/" + one + "/" + how, Map.of("reason", "They asked for it"))
                .then()
                .statusCode(303);
    }

    @Test
    void in_a_table_of_several_kinds_an_organization_may_stand_in_the_column_of_names() {
        String revision = mixed("round-trip-kinds");
        String address = brought(
                bytes("Name,Type,Affiliation,Date\nAcme Zapateros de Xochitl,Organization,,2026-01-05\n"
                        + "Ana Importana,Individual,A School,2026-01-05\n"
                        + "Olga Importolga,Organization,Quilters of Wyckoff,2026-01-05\n"),
                "kinds.csv",
                revision);
        mapped(address, Map.of("kind", "column"));
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(
                List.of(
                        "Acme Zapateros de Xochitl",
                        "Ana Importana (A School)",
                        "Quilters of Wyckoff by Olga Importolga"),
                signers(revision));
    }

    private static String mixed(String slug) {
        return DeskWorld.lettersOwnRevision(
                slug,
                letter -> letter.openToMembers =
                        letter.openToHouse = letter.openToOrganizations = letter.openToIndividuals = true);
    }

    private static UUID letter(String revision) {
        return World.written(() -> under(revision).letter.id);
    }

    private static void filled(String revision, String bioguide, String word) {
        DeskWorld.member(bioguide, "Rosa", word, "Rosa " + word);
        String address = brought(
                bytes("Signer type,Name,Organization,State,Email\nMember," + bioguide + ",,,\nGroup,," + word
                        + " Carried Over Union,,office@example.org\nPerson,Ruth " + word + ",A School,IL,\n"),
                "first.csv",
                revision);
        mapped(address, Map.of("kind", "column", "date", "2026-01-05"));
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(3, live(revision));
    }

    private static void imported(String address, String revision) {
        mapped(address, Map.of("kind", "column"));
        post(address + "/application", Map.of()).then().statusCode(303);
        assertEquals(
                List.of("Rosa X", "Ruth X (A School) IL", "X Carried Over Union office@example.org"),
                signers(revision).stream()
                        .map(one -> one.replaceAll("Roundtrip|Idayvuelta", "X"))
                        .sorted()
                        .toList());
    }

    /** Each as its name, affiliation and state, who said so and their address. */
    private static List<String> signers(String revision) {
        return World.written(() -> SignOn.<SignOn>list("letter", under(revision).letter).stream()
                .map(one -> one.name
                        + (one.affiliation == null ? "" : " (" + one.affiliation + ")")
                        + (one.affiliation == null || one.state == null ? "" : " " + one.state)
                        + said(Contact.behind(one)))
                .sorted()
                .toList());
    }

    private static String said(Contact contact) {
        return contact == null
                ? ""
                : (contact.saidBy == null ? "" : " by " + contact.saidBy)
                        + (contact.email == null ? "" : " " + contact.email);
    }
}
