package org.undersigned;

import java.util.Random;
import java.util.function.Consumer;

/** Random cases, others in each run; one that fails says its seed, and {@code -Dundersigned.seed=} runs it again alone. */
public final class Cases {

    private static final Long GIVEN = Long.getLong("undersigned.seed");

    public static void of(int number, Consumer<Random> property) {
        if (GIVEN != null) {
            property.accept(new Random(GIVEN));
            return;
        }
        Random seeds = new Random();
        for (int one = 0; one < number; one++) {
            long seed = seeds.nextLong();
            try {
                property.accept(new Random(seed));
            } catch (Throwable failure) {
                throw new AssertionError("-Dundersigned.seed=" + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    private Cases() {}
}
