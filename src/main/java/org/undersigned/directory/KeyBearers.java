package org.undersigned.directory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Which names share a key. Only the key's hash is kept, to save memory; two keys with one hash cost a needless look. */
final class KeyBearers {

    // More of them have only words in common that many have.
    private static final int MOST = 20;
    private static final int[] NONE = {};

    private final Map<Integer, int[]> bearers = new HashMap<>();

    void add(String key, int bearer) {
        bearers.merge(key.hashCode(), new int[] {bearer}, KeyBearers::newest);
    }

    private static int[] newest(int[] known, int[] added) {
        int from = known.length == MOST ? 1 : 0;
        int[] all = Arrays.copyOfRange(known, from, known.length + 1);
        all[all.length - 1] = added[0];
        return all;
    }

    /** Gives the newest ones. */
    void each(String key, IntConsumer reader) {
        for (int bearer : bearers.getOrDefault(key.hashCode(), NONE)) {
            reader.accept(bearer);
        }
    }
}
