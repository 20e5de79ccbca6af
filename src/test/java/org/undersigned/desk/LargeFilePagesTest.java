package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.Browser;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.campaign.Letter;

/** A file larger than the desk takes: said before it is sent, and without scripts afterwards. */
@QuarkusTest
@Tag("browser")
class LargeFilePagesTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @TempDir
    Path files;

    @Test
    void a_file_that_is_too_large_is_said_to_be_so_beside_its_field_and_not_sent() throws IOException {
        Page page = browser.page(Browser.PHONE);
        Staff.signIn(page, "Alex Example");
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.method()));
        refuses(page, "/desk/imports", 50, "File: at most 50 MB; divide the table into several, or save it as XLSX");
        refuses(page, "/desk/members/imports", 50, "File: at most 50 MB; divide it into several");
        UUID letter = World.letterId();
        UUID campaign = World.written(() -> Letter.<Letter>findById(letter).campaignId());
        refuses(page, "/desk/campaigns/" + campaign + "/measures", 1, "File: at most 1 MB; divide it into several");
        assertEquals(false, sent.contains("POST"));
    }

    private void refuses(Page page, String address, int most, String reason) throws IOException {
        page.navigate(address);
        Locator input = page.locator("#file");
        Locator field = page.locator(".field:has(#file)");
        input.setInputFiles(file((long) most << 20));
        assertThat(field.locator(".error")).hasCount(0);
        input.setInputFiles(file(((long) most << 20) + 1));
        assertThat(field.locator("[role=alert]")).containsText(reason);
        Browser.assertWellMade(page);
        page.locator("form:has(#file) button").first().click();
        assertThat(input).isFocused();
        assertThat(input).hasAccessibleDescription(Pattern.compile(reason));
        input.setInputFiles(file(7));
        assertThat(field.locator(".error")).hasCount(0);
        assertEquals(true, input.evaluate("input => input.checkValidity()"));
    }

    @Test
    void it_is_said_in_the_language_of_whoever_brings_it() throws IOException {
        Page page = browser.page(Browser.DESKTOP);
        Staff.signIn(page, "Ana Archivo");
        Staff.as("Ana Archivo").formParams("language", "es").post("/desk/account/preferences");
        page.navigate("/desk/imports");
        page.locator("#file").setInputFiles(file((50L << 20) + 1));
        assertThat(page.locator("#file-error")).containsText("Archivo: como máximo 50 MB; divida la tabla");
    }

    @Test
    void without_scripts_the_answer_is_read_however_large_it_is() throws IOException {
        Page page = browser.pageWithoutScripts(Browser.PHONE);
        Staff.signIn(page, "Alex Example");
        for (long megabytes : new long[] {60, 200, 2048}) {
            page.navigate("/desk/imports");
            page.locator("#file").setInputFiles(file(megabytes << 20));
            page.locator("form:has(#file) button").first().click();
            assertThat(page.locator("h1")).hasText("Too large");
            assertThat(page.locator("main")).containsText("At most 50 MB");
            assertThat(page.locator("main")).containsText("Nothing was changed");
        }
    }

    // Sparse: it has its length and takes no room.
    private Path file(long length) throws IOException {
        Path file = files.resolve(length + ".csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(length);
        }
        return file;
    }
}
