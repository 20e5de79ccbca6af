package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.undersigned.Congress;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Level;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.SignOn;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@QuarkusTest
class SignatureDeskTest {

    private static final String ALEX = "Alex Example";

    @Test
    void names_stand_in_the_order_of_offices() {
        UUID letter = World.letterAt("block-order");
        Congress.meets();
        World.individual("block-order", "Zoe Zimmer", it -> it.affiliation = "Chair of a made-up board");
        World.individual("block-order", "Abel Alone", it -> it.state = "VT");
        endorsement("Zulu Union", Level.NATIONAL);
        endorsement("Alfa Union", Level.NATIONAL);
        endorsement("Statewide Swifts", Level.STATE);
        endorsement("Corner Cats", Level.LOCAL);
        endorsement("Anywhere Ants", null);
        World.signature("block-order", "X000094", it -> {});
        World.signature("block-order", "X000093", it -> it.district = 0);
        World.signature("block-order", Congress.SENATOR, it -> {});
        World.signature("block-order", Congress.ANA, it -> {
            it.leadOrdinal = 1;
            it.title = "Made-up chair";
        });
        assertEquals("""
                Ana Placeholder
                Made-up chair
                Member of Congress (TX-91)


                Senate

                Sam Sample
                United States Senator (Wyoming)


                House of Representatives

                Nora Dummy
                Member of Congress (North Carolina)

                Wyn Dummy
                Member of Congress (WY-94)


                National organizations

                Alfa Union
                Zulu Union

                State organizations

                Statewide Swifts

                Local organizations

                Corner Cats

                Other organizations

                Anywhere Ants

                Individuals

                Abel Alone, Vermont (in a personal capacity)
                Zoe Zimmer, Chair of a made-up board
                """, text(letter));
    }

    @Test
    void only_who_stands_there_now_is_in_it_and_how_many_wait_is_said() {
        UUID letter = World.letterAt("block-live");
        UUID gone = World.endorsement("block-live", "Gone Geese", it -> {});
        World.endorsement("block-live", "Staying Storks", it -> {});
        World.written(() -> {
            SignOn.withId(gone).withdraw("they asked", null, Instant.parse("2026-02-01T12:00:00Z"));
            return null;
        });
        UUID waiting = World.waitingEndorsement("Waiting Waders");
        World.written(() -> {
            SignOn one = SignOn.withId(waiting);
            one.letter = Letter.findById(letter);
            one.revision = one.letter.currentRevision().orElseThrow();
            return null;
        });
        assertEquals("Organizations\n\nStaying Storks\n", text(letter));
        Staff.as(ALEX)
                .get("/desk/letters/" + letter + "/signatures")
                .then()
                .statusCode(200)
                .body(
                        containsString("Staying Storks"),
                        containsString("One more waits for the desk"),
                        not(containsString("Gone Geese")),
                        not(containsString("Waiting Waders")));
    }

    @Test
    void a_document_holds_the_same_with_members_in_two_columns_whatever_they_are_called() throws Exception {
        UUID letter = World.letterAt("block-document");
        Congress.meets();
        World.signature("block-document", "X000093", it -> {});
        World.signature("block-document", "X000094", it -> {});
        World.endorsement("block-document", "=1+1 <w:p>&amp;\u0001\u202Eevil\u200F \uD83D\uDE00\r\nNow", it -> {});
        World.endorsement("block-document", "L" + "o".repeat(297) + "ng", it -> {});
        byte[] file = Staff.as(ALEX)
                .get("/desk/letters/" + letter + "/signatures/block.docx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("block-document-signatures.docx"))
                .extract()
                .asByteArray();
        for (String part : new String[] {
            "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "docProps/core.xml"
        }) {
            xml(file, part);
        }
        Document document = xml(file, "word/document.xml");
        assertEquals(
                2,
                document.getElementsByTagNameNS("*", "tc").getLength(),
                "two members stand in one row of two columns");
        String texts = texts(document);
        assertTrue(texts.contains("|=1+1 <w:p>&amp; evil \uD83D\uDE00 Now|"), texts);
        assertFalse(text(letter).contains("\u202E"));
    }

    @Test
    void the_block_is_in_the_language_of_the_letter() {
        UUID letter = World.letterAt("block-spanish", it -> it.language = "es");
        World.individual("block-spanish", "Ana Ejemplo", it -> it.state = "NY");
        assertEquals("Personas\n\nAna Ejemplo, Nueva York (a título personal)\n", text(letter));
    }

    @Test
    void a_strangers_letter_is_not_shown_and_taking_out_a_draft_is_told() {
        UUID letter = World.letterAt("block-draft");
        String session = Staff.session(Staff.editor("Kim Scoped", DeskWorld.otherCampaign()));
        String address = "/desk/letters/" + letter + "/signatures";
        for (String file : new String[] {"", "/block.txt", "/block.docx"}) {
            Staff.with(session).get(address + file).then().statusCode(403);
            Staff.fromOurPages().get(address + file).then().statusCode(303);
        }
        long before = World.written(() -> LedgerEntry.count("verb = 'export.made'"));
        Staff.as(ALEX).get(address + "/block.txt").then().statusCode(200);
        assertEquals(before, World.<Long>written(() -> LedgerEntry.count("verb = 'export.made'")));
        World.written(() -> Letter.update("publishedAt = null where id = ?1", letter));
        Staff.as(ALEX).get(address + "/block.txt").then().statusCode(200);
        assertEquals(before + 1, World.<Long>written(() -> LedgerEntry.count("verb = 'export.made'")));
        Staff.as(ALEX)
                .get("/desk/letters/" + UUID.randomUUID() + "/signatures")
                .then()
                .statusCode(404);
    }

    private static void endorsement(String name, Level level) {
        World.endorsement("block-order", name, it -> it.organization.level = level);
    }

    private static String text(UUID letter) {
        return Staff.as(ALEX)
                .get("/desk/letters/" + letter + "/signatures/block.txt")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\r\n", "\n");
    }

    private static Document xml(byte[] file, String part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(ExportDeskTest.entry(file, part)));
    }

    private static String texts(Document document) {
        NodeList texts = document.getElementsByTagNameNS("*", "t");
        return IntStream.range(0, texts.getLength())
                .mapToObj(number -> texts.item(number).getTextContent())
                .collect(Collectors.joining("|", "|", "|"));
    }
}
