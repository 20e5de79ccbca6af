package org.undersigned.desk;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.Ledger;
import org.undersigned.signon.Assurance;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;

/** How long a preview takes, and how long it is thrown away, with many sign-ons; run by hand: {@code -Dtest=PreviewTimes}. */
@QuarkusTest
class PreviewTimes {

    private static final int LOOKS = 5;

    @Test
    void a_preview_with_many_sign_ons() {
        for (int signOns : new int[] {0, 100, 1_000, 5_000}) {
            UUID letter = Drafts.letter(Drafts.campaign("Timed " + signOns), "A timed letter " + signOns);
            Drafts.frozen(letter, "Dear council, in time.");
            for (int made = 0; made < signOns; made += 100) {
                int from = made;
                World.written(() -> sign(letter, from));
            }
            String address = Drafts.send("/desk/previews", Map.of("letter", letter.toString()))
                    .header("Location");
            long[] looks = new long[LOOKS];
            for (int look = 0; look < LOOKS; look++) {
                long begun = System.nanoTime();
                RestAssured.get(address).then().statusCode(200);
                looks[look] = (System.nanoTime() - begun) / 1_000_000;
            }
            Arrays.sort(looks);
            System.out.printf("%d sign-ons: preview %d ms (slowest %d)%n", signOns, looks[LOOKS / 2], looks[LOOKS - 1]);
            long begun = System.nanoTime();
            Drafts.discard("letter", letter, signOns).then().statusCode(303);
            System.out.printf("%d sign-ons: thrown away in %d ms%n", signOns, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private static int sign(UUID id, int from) {
        Letter letter = Letter.findById(id);
        for (int one = from; one < from + 100; one++) {
            SignOn signOn = new SignOn();
            signOn.letter = letter;
            signOn.revision = letter.currentRevision().orElseThrow();
            signOn.kind = SignOnKind.INDIVIDUAL;
            signOn.name = "Placeholder " + one;
            signOn.assurance = Assurance.ATTESTED;
            signOn.receivedAt = Instant.now();
            signOn.publish(Instant.now());
            Arc.container().instance(Ledger.class).get().made("sign_on.published", signOn);
        }
        return from;
    }
}
