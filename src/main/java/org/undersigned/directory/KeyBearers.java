package org.undersigned.directory;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which of many names have a key, told by its hash alone, in few bytes: of two keys with one hash there are some too many to look at, and no more. */
final class KeyBearers {

    // More of them have only words in common that many have.
    private static final int MOST = 20;
    private static final int NONE = -1;

    /** The newest entry of each slot; behind each stands the one before it. */
    private int[] newest = new int[1 << 12];

    private int[] before = new int[newest.length];
    private int[] hashes = new int[newest.length];
    private int[] bearers = new int[newest.length];
    private int count;

    KeyBearers() {
        Arrays.fill(newest, NONE);
    }

    void add(String key, int bearer) {
        if (count == hashes.length) {
            grow();
        }
        hashes[count] = key.hashCode();
        bearers[count] = bearer;
        chain(count++);
    }

    private void grow() {
        int length = hashes.length * 2;
        hashes = Arrays.copyOf(hashes, length);
        bearers = Arrays.copyOf(bearers, length);
        before = new int[length];
        newest = new int[length];
        Arrays.fill(newest, NONE);
        for (int entry = 0; entry < count; entry++) {
            chain(entry);
        }
    }

    private void chain(int entry) {
        int slot = slot(hashes[entry]);
        before[entry] = newest[slot];
        newest[slot] = entry;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & newest.length - 1;
    }

    /** Gives the newest ones. */
    void each(String key, IntConsumer reader) {
        int hash = key.hashCode();
        int left = MOST;
        for (int entry = newest[slot(hash)]; entry != NONE && left > 0; entry = before[entry]) {
            if (hashes[entry] == hash) {
                reader.accept(bearers[entry]);
                left--;
            }
        }
    }
}
