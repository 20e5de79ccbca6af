package org.undersigned.publishing.bundle;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.campaign.Letter;
import org.undersigned.publishing.yaml.Fields;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;

/** The sign-ons of one letter, which must agree with each other. */
final class SignOnList {

    private final Letter letter;
    private final Reading reading;
    private final Map<String, SignOn> byId = new LinkedHashMap<>();
    private final Set<UUID> live = new HashSet<>();

    SignOnList(Letter letter, Reading reading) {
        this.letter = letter;
        this.reading = reading;
    }

    SignOn read(Fields in) {
        SignOn signOn = SignOnPart.read(in, letter, reading);
        if (signOn.kind != SignOnKind.INDIVIDUAL) {
            SignOnPart.readLeaving(in, signOn);
            in.part("superseded").ifPresent(superseded -> readSuccessor(superseded, signOn));
        }
        check(signOn, in);
        byId.put(signOn.id.toString(), signOn);
        return reading.add("sign_on." + standing(signOn), signOn);
    }

    private void readSuccessor(Fields in, SignOn signOn) {
        signOn.supersededAt = in.need("at").instant();
        signOn.supersededBy = in.need("by")
                .named(
                        id -> Optional.ofNullable(byId.get(id)),
                        "the id of a sign-on of this letter that stands before it");
        in.close();
    }

    private void check(SignOn signOn, Fields in) {
        List<Instant> leavings = Stream.of(signOn.withdrawnAt, signOn.struckAt, signOn.supersededAt)
                .filter(Objects::nonNull)
                .toList();
        if (leavings.size() > 1) {
            in.wrong("id", "a sign-on that left the list in more than one way", "one of withdrawn, struck, superseded");
        }
        if (leavings.stream().anyMatch(leaving -> leaving.isBefore(signOn.publishedAt))) {
            in.wrong("published_at", "a sign-on that left the list before it was published", "an earlier published_at");
        }
        boolean named = signOn.member != null || signOn.organization != null;
        if (named && signOn.isLive() && !live.add(signOn.signer())) {
            in.wrong("id", "a second live sign-on of one signer", "one live sign-on of each");
        }
    }

    private static String standing(SignOn signOn) {
        if (signOn.isLive()) {
            return "published";
        }
        return signOn.withdrawnAt != null ? "withdrawn" : signOn.struckAt != null ? "struck" : "superseded";
    }
}
