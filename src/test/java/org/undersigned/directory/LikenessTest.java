package org.undersigned.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void names_that_differ_in_little_words_marks_and_punctuation_are_the_same() {
        assertLike(Likeness.NAME, "Comité de Acción, Inc.", "comite accion");
        assertLike(Likeness.NAME, "The Women’s Center of Dummyville", "Women's Center, Dummyville");
        assertLike(Likeness.NAME, "A.C.L.U.", "ACLU");
    }

    @Test
    void initials_are_like_the_name_they_are_made_of_and_not_like_other_initials() {
        assertLike(Likeness.ACRONYM, "ACLU", "American Civil Liberties Union");
        assertLike(Likeness.ACRONYM, "National Association for the Advancement of Colored People", "NAACP");
        assertUnlike("American Civil Liberties Union", "Austin Cyclists for Level Urbanism");
    }

    @Test
    void names_that_are_written_nearly_alike_are_similar() {
        assertLike(Likeness.SIMILAR, "Immigration Legal Resource Center", "Immigrant Legal Resource Center");
        assertLike(Likeness.SIMILAR, "Harbor Neighbors", "Harbor Neighbers");
        assertLike(Likeness.SIMILAR, "RAICES", "Raicees");
        assertUnlike("National Immigration Law Center", "National Immigrant Justice Center");
        assertUnlike("Austin Refugee Network", "Austin Bicycle Network");
        assertUnlike("", "Anything");
    }

    @Test
    void a_website_is_whose_its_domain_is_and_not_that_of_all_who_share_one() {
        assertEquals(Optional.of("example.org"), Website.domain("https://www.example.org/about?x=y"));
        assertEquals(Optional.of("example.org"), Website.domain(" WWW.Example.org:8080 "));
        assertEquals(Optional.of("texas.example.org"), Website.domain("http://texas.example.org"));
        assertEquals(Optional.empty(), Website.domain("none yet"));
        assertEquals(Optional.empty(), Website.domain(null));
    }

    @Test
    void two_groups_at_a_site_that_many_share_are_two() {
        assertEquals(Optional.empty(), betweenGroups("https://facebook.com/groups/a", "https://facebook.com/groups/b"));
        assertEquals(
                Optional.of(Likeness.WEBSITE),
                betweenGroups("https://facebook.com/groups/a", "https://m.facebook.com/groups/a/about"));
    }

    private static Optional<Likeness> betweenGroups(String one, String other) {
        return Likeness.between(
                OrganizationKeys.of(List.of("Harbor Neighbors"), one),
                OrganizationKeys.of(List.of("Cats of Dummyville"), other));
    }

    private static void assertLike(Likeness likeness, String one, String other) {
        assertEquals(Optional.of(likeness), between(one, other));
        assertEquals(Optional.of(likeness), between(other, one));
    }

    private static void assertUnlike(String one, String other) {
        assertEquals(Optional.empty(), between(one, other));
    }

    private static Optional<Likeness> between(String one, String other) {
        return Likeness.between(OrganizationKeys.of(List.of(one), null), OrganizationKeys.of(List.of(other), null));
    }
}
