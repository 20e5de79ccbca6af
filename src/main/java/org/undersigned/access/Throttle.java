package org.undersigned.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How often somebody may try a password: so many wrong ones by client address, and as many of its own for a browser
 * that signed in to that account before, so that nobody can use up another's.
 */
@ApplicationScoped
class Throttle {

    private static final int TRIES = 10;
    private static final Duration REFILL = Duration.ofMinutes(10);
    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    static String ofBrowser(String tokenHash, UUID staffMember) {
        return "browser " + tokenHash + " " + staffMember;
    }

    static String ofAccount(UUID staffMember) {
        return "account " + staffMember;
    }

    /** Whoever has an address of IPv6 has 2 to the 64 of them. */
    static String ofAddress(String address) {
        if (address.contains(":")) {
            try {
                byte[] bytes = InetAddress.getByName(address).getAddress();
                return bytes.length == 16
                        ? "network " + HexFormat.of().formatHex(Arrays.copyOf(bytes, 8))
                        : "address " + address;
            } catch (UnknownHostException notAnAddress) {
                return "address " + address;
            }
        }
        return "address " + address;
    }

    /** @throws TooManyTries where nothing is left for now */
    void take(String whose) {
        ConsumptionProbe probe = bucket(whose).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** A right password costs nothing. */
    void giveBack(String whose) {
        bucket(whose).addTokens(1);
    }

    private Bucket bucket(String whose) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    whose,
                    fresh -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, REFILL))
                            .build());
        }
    }
}
