package org.undersigned.publishing.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterMarkupTest {

    private static final LetterMarkup.Notes NOTES =
            new LetterMarkup.Notes("en", "begins here", "left out", "ends here");

    @Test
    void paragraphs_lists_and_emphasis_are_what_they_are_in_markdown() {
        assertEquals(
                "<p>Dear <em>council</em>,</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n",
                html("Dear *council*,\n\n- one\n- two"));
    }

    @Test
    void the_ask_is_marked_also_where_it_ends_in_a_full_stop() {
        assertEquals(
                "<p>We write. <mark>Please do it.</mark> Thank you.</p>\n",
                html("We write. ==Please do it.== Thank you."));
        assertEquals("<p>a == b, and =c=</p>\n", html("a == b, and =c="));
        assertEquals("<p>===a===</p>\n", html("===a==="));
        assertEquals("<p><mark>a</mark><mark>b</mark></p>\n", html("==a====b=="));
    }

    @Test
    void where_words_are_left_out_a_note_says_so_by_its_place() {
        String html = html("[…]\n\nOne.\n\n[…]\n\nTwo […] three.\n\n[…]");
        assertEquals(
                "<p class=\"cut\" lang=\"en\">begins here</p>\n<p>One.</p>\n<p class=\"cut\" lang=\"en\">left out</p>\n"
                        + "<p>Two […] three.</p>\n<p class=\"cut\" lang=\"en\">ends here</p>\n",
                html.replaceAll(">\n+<", ">\n<"));
    }

    @Test
    void tags_in_the_wording_are_text() {
        for (String tag : List.of(
                "<script>alert(1)</script>", "a <b onclick=x>b</b>", "<!-- c -->", "<style>p{}</style>", "<?php ?>")) {
            assertFalse(html(tag).replaceAll("</?p>", "").contains("<"), tag);
        }
    }

    @Test
    void links_go_to_http_https_and_mail_addresses_only() {
        assertEquals(
                "<p><a href=\"https://example.org/?a=1&amp;b=2\">here</a></p>\n",
                html("[here](https://example.org/?a=1&b=2)"));
        assertEquals("<p><a href=\"mailto:a@example.org\">mail</a></p>\n", html("[mail](mailto:a@example.org)"));
        for (String address : List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:x",
                "data:text/html,x",
                "//example.org",
                "/desk",
                "",
                "vbscript:x")) {
            assertEquals("<p>here</p>\n", html("[here](" + address + ")"), address);
        }
    }

    @Test
    void a_picture_leaves_its_words_and_no_request_to_another_host() {
        assertEquals("<p>a <em>cat</em></p>\n", html("![a *cat*](https://example.org/cat.png \"x\")"));
    }

    @Test
    void headings_code_blocks_and_rules_are_no_part_of_a_letter() {
        String html = html("# One\n\nTwo\n===\n\n---\n\n    four\n\n```\nfive\n```");
        assertFalse(html.contains("<h") || html.contains("<pre"), html);
        assertTrue(html.contains("# One"), html);
    }

    @Test
    void the_line_that_says_what_it_is_about_is_set_as_such() {
        assertEquals("<p class=\"re\">Re: Timetables</p>\n", html("Re: Timetables"));
    }

    @Test
    void a_template_expression_stays_the_text_that_it_is() {
        assertEquals("<p>{config:password} {letter.slug}</p>\n", html("{config:password} {letter.slug}"));
    }

    private static String html(String wording) {
        return LetterMarkup.html(wording, NOTES);
    }
}
