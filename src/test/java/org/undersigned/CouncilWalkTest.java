package org.undersigned;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.access.Staff;
import org.undersigned.publishing.bundle.BundleService;
import org.undersigned.publishing.bundle.EmptyRecord;

/** A second campaign beside the seeded one, made at the desk alone: neighbourhood groups write to a city council, in Spanish. */
@QuarkusTest
@TestProfile(CouncilWalkTest.ItsOwn.class)
@Tag("browser")
class CouncilWalkTest {

    /** A database of its own, apart from that of the first start, in which nobody has an account. */
    public static final class ItsOwn implements QuarkusTestProfile {}

    private static final String ALEX = "Alex Example";
    private static final String LETTER = "2026-03-15-sombra-en-cada-parada";
    private static final String CAMPAIGN = "sombra-en-las-paradas";
    private static final String SEEDED = "287g-secure-communities-detainers";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> HEADINGS = List.of("Notas", "Sitio web", "Organización", "Ciudad");
    private static final List<String> NAMES = List.of(
            "Barrio Inventado Norte",
            "Ciclistas de Mentira",
            "Madres del Parque Imaginario",
            "Huerto Supuesto",
            "Coro de la Esquina Falsa",
            "Jubilados de Ficción",
            "Biblioteca Sin Calle",
            "Taller de Papel",
            "Amigos del Arroyo Seco");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Inject
    EmptyRecord record;

    @Inject
    BundleService bundles;

    @BeforeEach
    void begin_with_the_seeded_campaign_alone() throws IOException {
        record.make();
        try (InputStream seed = getClass().getResourceAsStream("/seeds/" + SEEDED + ".yaml")) {
            bundles.load(SEEDED, seed.readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_campaign_is_made_at_the_desk_and_stands_everywhere(boolean scripts) {
        Page desk = scripts ? browser.page(Browser.DESKTOP) : browser.pageWithoutScripts(Browser.PHONE);
        Staff.signIn(desk, ALEX);
        String campaign = beginCampaign(desk);
        addDemand(desk, campaign, "Un toldo en cada parada", "A shade at each stop", "Toldos");
        addDemand(desk, campaign, "Agua potable en cada parada", "Drinking water at each stop", "Agua");
        String letter = beginLetter(desk, campaign);
        writeWording(desk, letter, scripts);
        replaceWording(desk, letter);
        for (String name : List.of("Vecinos de Ejemplo", "Comité Ficticio", "Barrio Inventado")) {
            record(desk, letter, name, scripts);
        }
        importTable(desk, letter, scripts);
        mergeAndSeparate(desk, "Barrio Inventado", "Barrio Inventado Norte");
        publish(desk, campaign);
        publish(desk, letter);
        assertOnTheSite();
        assertBesideTheSeededOne();
        assertInTheData();
        assertBundleLoadsTheSame();
    }

    private static String beginCampaign(Page desk) {
        desk.navigate("/desk/campaigns");
        desk.click("text=Begin a campaign");
        desk.selectOption("#edit-original_language", "es");
        desk.fill("#edit-title", "Sombra en las paradas");
        desk.fill("#edit-summary", "Grupos vecinales piden sombra y agua en las paradas de una ciudad inventada.");
        desk.click("main form button");
        assertThat(desk.locator("h1")).hasText("Sombra en las paradas");
        String address = path(desk);
        correct(
                desk,
                "title_en",
                "Shade at the stops",
                "summary_en",
                "Neighbourhood groups ask a made-up city for shade.");
        return address;
    }

    private static void addDemand(Page desk, String campaign, String title, String english, String shortTitle) {
        desk.navigate(campaign);
        desk.click("text=Add a demand");
        desk.fill("#edit-title", title);
        desk.fill("#edit-title_en", english);
        desk.fill("#edit-short_title", shortTitle);
        desk.click("main form button");
        assertThat(desk.locator("main")).containsText(english);
    }

    private static String beginLetter(Page desk, String campaign) {
        desk.navigate(campaign);
        desk.click("text=Begin a letter");
        desk.fill("#edit-title", "Sombra en cada parada");
        desk.fill("#edit-date", "2026-03-15");
        desk.uncheck("#edit-kinds-member");
        desk.check("#edit-kinds-organization");
        desk.fill("#edit-recipients", "El Concejo de Ciudad Inventada; ; por registro");
        desk.locator("#edit-demands input[type=checkbox]").all().forEach(Locator::check);
        desk.click("main form button");
        assertThat(desk.locator("h1")).hasText("Sombra en cada parada");
        String address = path(desk);
        correct(desk, "title_en", "Shade at each stop", "closes_at", "2099-05-31 17:00");
        return address;
    }

    private static void writeWording(Page desk, String letter, boolean scripts) {
        desk.navigate(letter + "/wording");
        desk.click("main form button");
        desk.fill("#edit-wording", "Estimado Concejo:\n\npedimos ==un toldo en cada parada==.");
        if (!scripts) {
            desk.click("text=Show as the letter");
        }
        assertThat(desk.locator(".sheet mark")).hasText("un toldo en cada parada");
        desk.click("text=Save >> nth=0");
        freeze(desk);
    }

    private static void replaceWording(Page desk, String letter) {
        desk.navigate(letter + "/wording");
        desk.click("main form button");
        desk.fill("#edit-wording", "Estimado Concejo:\n\npedimos ==un toldo y agua en cada parada==.");
        desk.click("text=Save >> nth=0");
        assertThat(desk.locator(".diff ins")).containsText("y agua");
        freeze(desk);
        assertThat(desk.locator("#wordings").locator("..").locator("..")).containsText("Revision 2");
    }

    private static void freeze(Page desk) {
        desk.click("[aria-labelledby=freezing] button >> nth=0");
    }

    private static void record(Page desk, String letter, String name, boolean scripts) {
        desk.navigate(letter);
        desk.locator("a[href^='/desk/record']").last().click();
        if (scripts) {
            desk.locator("#signer").pressSequentially(name);
            desk.click("#option-new");
        } else {
            desk.fill("#signer", name);
        }
        desk.fill("#said_by", "Robin Testcase");
        desk.click(".record-form p:last-of-type button");
        if (desk.locator("#signer-new").count() > 0) { // asked only where something is called alike
            desk.check("#signer-new");
            desk.click(".record-form p:last-of-type button");
        }
        assertThat(desk.locator("h1")).hasText(name);
    }

    // As somebody kept it: a title, an empty line, columns of their own order, a total.
    private static void importTable(Page desk, String letter, boolean scripts) {
        desk.navigate(letter);
        desk.locator("a[href^='/desk/record']").last().click();
        desk.click("text=Import a table");
        desk.setInputFiles("#file", new FilePayload("firmantes.xlsx", XLSX, workbook()));
        desk.click("text=Look at it first");
        until(desk, "What are the columns?", scripts);
        desk.click("text=Look at the rows");
        until(desk, "1 possible duplicate is not decided", scripts);
        assertThat(desk.locator("tbody")).containsText("Barrio Inventado Norte");
        desk.selectOption("tbody select", "new");
        desk.click("#decisions >> text=Save these decisions");
        assertThat(desk.locator("main")).containsText("9 sign-ons will be recorded");
        desk.click("text=Import them, all at once");
        assertThat(desk.locator(".notice[role=status]")).containsText("9 sign-ons were recorded");
    }

    private static byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "a spreadsheet", "1.0")) {
            Worksheet sheet = book.newWorksheet("Firmantes 2026");
            sheet.value(0, 0, "Quiénes firman la carta (borrador, no circular)");
            HEADINGS.forEach(heading -> sheet.value(2, HEADINGS.indexOf(heading), heading));
            for (int at = 0; at < NAMES.size(); at++) {
                sheet.value(3 + at, 0, at == 4 ? "llamó el martes" : "");
                sheet.value(3 + at, 1, at % 2 == 0 ? "https://grupo-" + at + ".example.org" : "");
                sheet.value(3 + at, 2, "  " + NAMES.get(at) + " ");
                sheet.value(3 + at, 3, "Ciudad Inventada");
            }
            sheet.value(4 + NAMES.size(), 0, "Total");
            sheet.value(4 + NAMES.size(), 3, NAMES.size());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void mergeAndSeparate(Page desk, String stays, String goes) {
        desk.navigate("/desk/organizations?q=" + goes.replace(" ", "+"));
        desk.click("main table a >> text=" + goes);
        desk.click("text=Merge into another");
        desk.fill("#q", stays);
        desk.click("main form button");
        desk.locator("main li a")
                .getByText(stays, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        desk.fill("#reason", "They share an address");
        desk.click("main form p button");
        assertThat(desk.locator("[role=status]")).containsText("Merged");
        desk.navigate("/desk/organizations?q=" + stays.replace(" ", "+"));
        assertThat(desk.locator("main table")).not().containsText(goes);
        desk.navigate("/desk/search?kind=organization&q=" + stays.replace(" ", "+"));
        desk.locator("main a").getByText(stays).first().click();
        desk.locator("main a").getByText(goes).first().click();
        desk.click("#separation > summary");
        desk.fill("#separation-reason", "Two groups after all");
        desk.click("#separation button");
        assertThat(desk.locator("[role=status]")).containsText("stand for themselves again");
    }

    // With scripts a page goes on by itself; without, a person asks.
    private static void until(Page desk, String words, boolean scripts) {
        for (int tries = 0; !scripts && tries < 200 && !desk.content().contains(words); tries++) {
            desk.waitForTimeout(200);
            if (desk.locator("text=Show how far it is").isVisible()) {
                desk.navigate(desk.url());
            }
        }
        assertThat(desk.locator("main")).containsText(words);
    }

    private static void publish(Page desk, String address) {
        desk.navigate(address);
        desk.click("[aria-labelledby=publication] button");
        assertThat(desk.locator("main")).containsText("Public");
    }

    private static void assertOnTheSite() {
        Page reader = browser.page(Browser.PHONE);
        reader.navigate("/es/letters/" + LETTER);
        assertThat(reader.locator("h1")).containsText("Sombra en cada parada");
        assertThat(reader.locator("mark")).hasText("un toldo y agua en cada parada");
        assertThat(reader.locator("main")).containsText("Comité Ficticio");
        assertThat(reader.locator(".facts"))
                .containsText(Pattern.compile("Admite firmas\\s*hasta el 31 de mayo de 2099"));
        Browser.assertWellMade(reader);
        reader.navigate("/letters/" + LETTER);
        assertThat(reader.locator("h1")).containsText("Shade at each stop");
        assertThat(reader.locator(".facts")).containsText(Pattern.compile("Taking sign-ons\\s*until 31 May 2099"));
        assertThat(reader.locator(".facts")).not().containsText("since");
        Browser.assertWellMade(reader);
        reader.navigate("/campaigns/" + CAMPAIGN);
        assertThat(reader.locator("main")).containsText("Drinking water at each stop");
        assertThat(reader.locator("h1")).hasText("Shade at the stops");
        Browser.assertWellMade(reader);
        reader.navigate("/es/campaigns/" + CAMPAIGN);
        assertThat(reader.locator("html")).hasAttribute("lang", "es");
        assertThat(reader.locator(".kicker")).hasText("Campaña");
        assertThat(reader.locator("h1")).hasText("Sombra en las paradas");
        assertThat(reader.locator(".lede")).containsText("Grupos vecinales piden sombra y agua");
        assertThat(reader.locator(".standings h2"))
                .hasText(new String[] {"Un toldo en cada parada", "Agua potable en cada parada"});
        assertThat(reader.locator(".standings")).containsText("Sin estado en nuestro registro.");
        assertThat(reader.locator("main")).containsText("Sombra en cada parada");
        Browser.assertWellMade(reader);
    }

    private static void assertBesideTheSeededOne() {
        Page reader = browser.page(Browser.PHONE);
        reader.navigate("/");
        assertThat(reader.locator(".listed h2"))
                .containsText(new String[] {"Shade at the stops", "287(g), Secure Communities and ICE detainers"});
        Browser.assertWellMade(reader);
        reader.navigate("/es");
        assertThat(reader.locator(".listed h2"))
                .containsText(new String[] {"Sombra en las paradas", "287(g), Secure Communities y las solicitudes"});
        Browser.assertWellMade(reader);
        reader.click("text=Sombra en las paradas");
        assertThat(reader).hasURL(Pattern.compile(".*/es/campaigns/" + CAMPAIGN));
        when().get("/api/v1/campaigns").then().body("items.slug", containsInAnyOrder(CAMPAIGN, SEEDED));
    }

    private static void assertInTheData() {
        when().get("/api/v1/campaigns/{campaign}", CAMPAIGN)
                .then()
                .body("language", equalTo("es"))
                .body("title", equalTo("Sombra en las paradas"))
                .body("translations.en.title", equalTo("Shade at the stops"))
                .body("demands.title", contains("Un toldo en cada parada", "Agua potable en cada parada"));
        when().get("/api/v1/letters/{letter}", LETTER)
                .then()
                .body("recorded.organization", equalTo(12))
                .body("language", equalTo("es"))
                .body("revisions.number", hasItems(1, 2))
                .body("demands.number", hasItems(1, 2))
                .body("translations.en.title", equalTo("Shade at each stop"));
        when().get("/api/v1/letters/{letter}/sign-ons?limit=100", LETTER)
                .then()
                .body("items.size()", equalTo(12))
                .body("items.name", hasItem(containsString("Comité Ficticio")));
    }

    private void assertBundleLoadsTheSame() {
        String bundle =
                when().get("/api/v1/campaigns/{campaign}/bundle.yaml", CAMPAIGN).asString();
        assertFalse(bundle.contains("Robin Testcase"));
        record.make();
        bundles.load("bundle.yaml", bundle.getBytes(UTF_8));
        assertEquals(
                bundle,
                when().get("/api/v1/campaigns/{campaign}/bundle.yaml", CAMPAIGN).asString());
    }

    /** @param fields names and what to type, in turn */
    private static void correct(Page desk, String... fields) {
        desk.click("#correction > summary");
        for (int at = 0; at < fields.length; at += 2) {
            desk.fill("#edit-" + fields[at], fields[at + 1]);
        }
        desk.click("#correction form p:last-of-type button");
        assertThat(desk.locator("#history").locator("..").locator("..")).containsText(fields[1]);
    }

    private static String path(Page desk) {
        return URI.create(desk.url()).getPath();
    }
}
