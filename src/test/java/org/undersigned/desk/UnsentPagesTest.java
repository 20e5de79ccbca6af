package org.undersigned.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.Browser;
import org.undersigned.access.Staff;

/** Whoever leaves what they typed is asked before. */
@QuarkusTest
@Tag("browser")
class UnsentPagesTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> asked = new ArrayList<>();

    @Test
    void leaving_a_changed_form_is_asked_about_and_sending_it_is_not() {
        Page page = signedIn();
        page.navigate("/desk/campaigns/" + Drafts.campaign("Left lanterns"));
        page.click("#correction > summary");
        page.fill("#edit-summary", "Much was written here.");
        leave(page);
        assertThat(page.locator("#edit-summary")).hasValue("Much was written here.");
        page.fill("#find", "lanterns");
        page.press("#find", "Enter");
        assertAsked(page, 2);
        page.click("#correction button");
        assertThat(page.locator("main [role=status]")).containsText("Done");
        page.click("nav >> text=Members");
        assertThat(page).hasURL(Pattern.compile(".*/desk/members"));
        assertEquals(2, asked.size());
    }

    @Test
    void boxes_and_choices_count_and_another_form_of_the_page_does_not_send_this_one() {
        UUID letter = Drafts.letter(Drafts.campaign("Left lamps"), "A letter for lamps");
        Page page = signedIn();
        page.navigate("/desk/letters/" + letter);
        page.click("#correction > summary");
        page.click("#edit-kinds-member");
        page.click("text=See it as the public will");
        assertAsked(page, 1);
        page.click("#edit-kinds-member");
        leave(page, 1, ".*/desk/members");
        page.navigate("/desk/account");
        page.selectOption("#language", "es");
        leave(page, 2, ".*/desk/account");
    }

    @Test
    void what_was_refused_is_still_unsent() {
        Page page = signedIn();
        page.navigate("/desk/demands/new?campaign=" + Drafts.campaign("Left lights"));
        page.fill("#edit-summary", "A demand without a title.");
        page.click("main form button");
        assertThat(page.locator(".errors")).isVisible();
        assertEquals(0, asked.size());
        page.click("h1");
        leave(page);
        assertThat(page.locator("#edit-summary")).hasValue("A demand without a title.");
    }

    private void leave(Page page) {
        int before = asked.size();
        page.click("nav >> text=Members");
        assertAsked(page, before + 1);
    }

    private void leave(Page page, int times, String to) {
        page.click("nav >> text=Members");
        assertAsked(page, times);
        assertThat(page).hasURL(Pattern.compile(to));
    }

    private void assertAsked(Page page, int times) {
        page.waitForCondition(() -> asked.size() >= times);
        assertEquals(times, asked.size());
    }

    private Page signedIn() {
        Page page = browser.page(Browser.DESKTOP);
        Staff.signIn(page, Drafts.ALEX);
        page.onDialog(this::stay);
        return page;
    }

    private void stay(Dialog dialog) {
        asked.add(dialog.type());
        dialog.dismiss();
    }
}
