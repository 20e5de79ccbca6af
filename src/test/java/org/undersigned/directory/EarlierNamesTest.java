package org.undersigned.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EarlierNamesTest {

    private final EarlierNames names = new EarlierNames();

    @Test
    void each_is_found_among_those_before_as_the_directory_finds_it() {
        assertEquals("", next("Immigration Legal Resource Center", null));
        assertEquals("", next("National Immigration Law Center", null));
        assertEquals("", next("National Immigrant Justice Center", null));
        assertEquals("", next("Harbor Society", "https://www.harbor.example.org/about"));
        assertEquals("0 SIMILAR", next("Immigrant Legal Resource Center", null));
        assertEquals("3 WEBSITE", next("Friends of the Sea", "http://harbor.example.org"));
        assertEquals("2 ACRONYM", next("NIJC", null));
        assertEquals("", next("Aid United for Rivers", null));
        assertEquals("7 ACRONYM", next("AUR", null));
        assertEquals("3 NAME", next("The Harbor Society, Inc.", null));
    }

    @Test
    void an_earlier_one_is_found_behind_many_others() {
        next("Immigration Legal Resource Center", null);
        for (int other = 0; other < 50_000; other++) {
            next("Society number " + Integer.toString(other * 7919, 36) + " of " + other, null);
        }
        assertEquals("0 SIMILAR", next("Immigrant Legal Resource Center", null));
    }

    private String next(String name, String website) {
        Optional<EarlierNames.Found> found = names.next(name, website);
        return found.map(one -> one.at() + " " + one.likeness()).orElse("");
    }
}
