package org.undersigned.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://letters.example.org, https://letters.example.org",
        "https://letters.example.org/, https://letters.example.org",
        "https://letters.example.org:443/, https://letters.example.org",
        "http://letters.example.org:80, http://letters.example.org",
        "http://letters.example.org:443, http://letters.example.org:443",
        "https://letters.example.org:8443/below, https://letters.example.org:8443"
    })
    void an_origin_is_what_browsers_send_for_an_address(String address, String origin) {
        assertEquals(origin, CrossOrigin.originOf(address));
    }
}
