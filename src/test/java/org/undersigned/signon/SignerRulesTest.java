package org.undersigned.signon;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.undersigned.base.Refusal;
import org.undersigned.directory.Chamber;

class SignerRulesTest {

    @Test
    void a_member_is_told_with_chamber_state_and_party() {
        SignOn signOn = new SignOn();
        signOn.kind = SignOnKind.MEMBER;
        signOn.name = "Sam Sample";
        assertEquals("chamber", refused(signOn).field);
        signOn.chamber = Chamber.SENATE;
        assertEquals("state", refused(signOn).field);
        signOn.state = "WY";
        assertEquals("party", refused(signOn).field);
        signOn.party = "Independent";
        assertDoesNotThrow(() -> SignerRules.refuseUnlessWhole(signOn));
    }

    private static Refusal refused(SignOn signOn) {
        return assertThrows(Refusal.class, () -> SignerRules.refuseUnlessWhole(signOn));
    }
}
