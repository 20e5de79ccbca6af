package org.undersigned.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final Throttle throttle = new Throttle();

    @Test
    void the_eleventh_wrong_password_from_an_address_has_to_wait() {
        String address = Throttle.ofAddress("192.0.2.1");
        tryTenTimes(address);
        TooManyTries tooMany = assertThrows(TooManyTries.class, () -> throttle.take(address));
        assertTrue(tooMany.wait.toSeconds() <= 60, tooMany.wait.toString());
    }

    @Test
    void what_one_address_used_up_another_still_has() {
        tryTenTimes(Throttle.ofAddress("192.0.2.2"));
        assertDoesNotThrow(() -> throttle.take(Throttle.ofAddress("192.0.2.3")));
        assertDoesNotThrow(() -> throttle.take(Throttle.ofBrowser("a browser known before", UUID.randomUUID())));
    }

    @Test
    void a_right_password_costs_nothing() {
        String address = Throttle.ofAddress("192.0.2.4");
        for (int i = 0; i < 50; i++) {
            throttle.take(address);
            throttle.giveBack(address);
        }
        tryTenTimes(address);
    }

    @Test
    void a_network_of_the_new_addresses_counts_as_one() {
        assertEquals(Throttle.ofAddress("2001:db8:0:1::1"), Throttle.ofAddress("2001:db8:0:1:ffff::2"));
        assertNotEquals(Throttle.ofAddress("2001:db8:0:1::1"), Throttle.ofAddress("2001:db8:0:2::1"));
    }

    private void tryTenTimes(String whose) {
        for (int i = 0; i < 10; i++) {
            assertDoesNotThrow(() -> throttle.take(whose));
        }
    }
}
