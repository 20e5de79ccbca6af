package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void spanish_stands_in_front_of_a_path_of_the_site() {
        assertEquals(new Address("es", "/letters/x"), Address.of("/es/letters/x"));
        assertEquals(new Address("es", "/"), Address.of("/es"));
        assertEquals(new Address("es", "/"), Address.of("/es/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/letters/x", "/essays", "/espanol", "/ES/letters"})
    void anything_else_is_english(String path) {
        assertEquals(new Address("en", path), Address.of(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/es/desk",
                "/es/desk/sign-ons",
                "/es/api",
                "/es/api/v1/letters",
                "/es/q/health",
                "/es//desk",
                "/es/es/desk"
            })
    void what_is_not_the_sites_has_no_second_address(String path) {
        assertEquals(false, Address.of(Address.of(path).path()).path().matches("/(desk|api|q)(/.*)?"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deskwork", "/apiary", "/quiet"})
    void only_whole_names_are_kept_apart(String path) {
        assertEquals(new Address("es", path), Address.of("/es" + path));
    }

    @Test
    void an_address_is_written_as_it_is_read() {
        assertEquals("/es", new Address("es", "/").toString());
        assertEquals("/es/changes", new Address("es", "/changes").toString());
        assertEquals("/changes", new Address("en", "/changes").toString());
    }
}
