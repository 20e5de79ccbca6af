package org.undersigned.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where many share a site, whose a page of it is. */
class WebsiteTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.facebook.com/Somebody, facebook.com/somebody",
        "https://facebook.com/somebody/posts/, facebook.com/somebody",
        "facebook.com:443//somebody//about?ref=page#top, facebook.com/somebody",
        "https://m.facebook.com/somebody, facebook.com/somebody",
        "https://www.facebook.com/groups/a, facebook.com/groups/a",
        "https://m.facebook.com/groups/b/?ref=share, facebook.com/groups/b",
        "https://es-la.facebook.com/groups/b, facebook.com/groups/b",
        "https://www.facebook.com/profile.php?id=100, facebook.com/profile.php?id=100",
        "https://facebook.com/profile.php?sk=about&id=200&ref=x, facebook.com/profile.php?id=200",
        "https://www.facebook.com/pages/Cats/100, facebook.com/pages/cats/100",
        "https://www.facebook.com/people/Cat/200/, facebook.com/people/cat/200",
        "https://sites.google.com/view/somebody/home, sites.google.com/view/somebody",
        "https://www.linkedin.com/company/somebody/about/, linkedin.com/company/somebody",
        "https://mx.linkedin.com/company/somebody, linkedin.com/company/somebody",
        "https://www.youtube.com/@Somebody/videos, youtube.com/@somebody",
        "https://m.youtube.com/channel/UC1, youtube.com/channel/uc1",
        "https://www.youtube.com/c/Somebody, youtube.com/c/somebody",
        "https://www.youtube.com/user/Somebody, youtube.com/user/somebody",
        "https://www.tiktok.com/@somebody?lang=es, tiktok.com/@somebody",
        "https://bsky.app/profile/somebody.example.org, bsky.app/profile/somebody.example.org",
        "https://linktr.ee/somebody, linktr.ee/somebody",
        "https://www.gofundme.com/f/help-somebody, gofundme.com/f/help-somebody",
        "https://www.change.org/p/help-somebody, change.org/p/help-somebody",
        "https://actionnetwork.org/groups/somebody, actionnetwork.org/groups/somebody",
        "https://medium.com/@somebody, medium.com/@somebody",
        "https://somebody.medium.com/about, somebody.medium.com",
        "https://somebody.wordpress.com/contact, somebody.wordpress.com",
        "https://us.medium.com/about, us.medium.com",
        "https://m.example.org/groups/a, m.example.org",
    })
    void a_page_is_whose_its_whole_path_says(String address, String whose) {
        assertEquals(Optional.of(whose), Website.domain(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com",
                "facebook.com/?ref=x",
                "https://www.facebook.com/groups/",
                "https://www.facebook.com/pages",
                "https://www.facebook.com/people/",
                "https://www.facebook.com/profile.php",
                "https://www.facebook.com/profile.php?uid=1",
                "https://www.facebook.com/home.php",
                "https://sites.google.com/view",
                "https://www.linkedin.com/company/about",
                "https://www.youtube.com/watch?v=abc",
                "https://www.youtube.com/channel",
                "https://bsky.app/profile",
                "https://www.gofundme.com/f",
            })
    void what_names_nobody_is_nobodys(String address) {
        assertEquals(Optional.empty(), Website.domain(address));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 20_000})
    void what_is_too_long_to_tell_two_apart_is_nobodys(int length) {
        assertEquals(Optional.empty(), Website.domain("https://facebook.com" + "/a".repeat(length)));
    }
}
