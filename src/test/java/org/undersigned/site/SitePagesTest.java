package org.undersigned.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.Browser;

/** The pages of the real campaign, as its readers open them. */
@QuarkusTest
@Tag("browser")
class SitePagesTest {

    private static final String CAMPAIGN = "/campaigns/287g-secure-communities-detainers";
    private static final String LETTER = "/letters/2021-02-11-end-ice-entanglement";
    private static final List<String> PATHS = List.of(
            "/",
            CAMPAIGN,
            CAMPAIGN + "/changes",
            LETTER,
            LETTER + "/signatories",
            LETTER + "/signatories?q=smith&kind=member",
            LETTER + "/signatories?view=names",
            LETTER + "/mine",
            LETTER + "/mine?zip=60201",
            LETTER + "/mine?zip=x",
            "/letters/2021-09-21-second-letter",
            "/letters/2022-09-12-third-letter",
            "/organizations/american-civil-liberties-union",
            "/members/S001145",
            "/changes",
            "/about",
            "/privacy",
            "/accessibility",
            "/nothing/here");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void every_page_is_accessible_and_no_wider_than_a_phone() {
        Page page = browser.page(Browser.PHONE, ColorScheme.DARK);
        PATHS.forEach(path -> check(page, path));
    }

    @Test
    void every_page_is_accessible_in_spanish_and_on_a_desk() {
        Page page = browser.page(Browser.DESKTOP, ColorScheme.LIGHT);
        PATHS.forEach(path -> check(page, path.equals("/") ? "/es" : "/es" + path));
    }

    private static void check(Page page, String path) {
        int status = page.navigate(path).status();
        assertEquals(path.endsWith("/nothing/here") ? 404 : path.endsWith("zip=x") ? 422 : 200, status, path);
        Browser.assertWellMade(page);
        assertEquals(path.startsWith("/es") ? "es" : "en", page.locator("html").getAttribute("lang"), path);
    }
}
