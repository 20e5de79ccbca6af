package org.undersigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That the gate which all pages pass would stop a bad one. */
@Tag("browser")
class BrowserTest {

    private static final String SOUND = "<!doctype html><html lang=en><title>Sound</title><main><h1>Sound</h1></main>";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_sound_page_passes() {
        Page page = browser.page(Browser.PHONE);
        page.setContent(SOUND);
        Browser.assertNoAxeViolations(page);
    }

    @Test
    void a_picture_without_words_is_reported_with_its_place() {
        Page page = browser.page(Browser.DESKTOP);
        page.setContent(SOUND + "<img src='data:,' class=portrait>");
        AssertionError error = assertThrows(AssertionError.class, () -> Browser.assertNoAxeViolations(page));
        assertTrue(error.getMessage().contains("image-alt"), error.getMessage());
        assertTrue(error.getMessage().contains("portrait"), error.getMessage());
    }

    @Test
    void a_page_is_as_wide_and_as_dark_as_asked() {
        Page page = browser.page(Browser.PHONE, ColorScheme.DARK);
        assertEquals(Browser.PHONE, page.evaluate("innerWidth"));
        assertEquals(true, page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"));
    }

    @Test
    void scripts_stay_off_where_a_page_must_do_without() {
        Page page = browser.pageWithoutScripts(Browser.PHONE);
        page.setContent(SOUND + "<noscript>plain</noscript><script>document.title = 'ran'</script>");
        assertEquals("Sound", page.title());
        assertTrue(page.textContent("body").contains("plain"));
    }
}
