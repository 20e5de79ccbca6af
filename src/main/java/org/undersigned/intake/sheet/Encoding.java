package org.undersigned.intake.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** In which of the encodings that spreadsheets write a text is, and how long its mark is. */
record Encoding(Charset charset, int mark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4_096;

    static Encoding of(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(LOOKED_AT);
        }
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(first, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(first, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(unmarked(file, first), 0);
    }

    // In UTF-16 nearly every other byte of a text in Latin letters is zero.
    private static Charset unmarked(Path file, byte[] first) throws IOException {
        int[] zeros = new int[2];
        for (int at = 0; at < first.length; at++) {
            zeros[at % 2] += first[at] == 0 ? 1 : 0;
        }
        if (zeros[1] > first.length / 5 && zeros[0] <= first.length / 50) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros[0] > first.length / 5 && zeros[1] <= first.length / 50) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] some = new char[LOOKED_AT];
        try (Reader in = new InputStreamReader(
                new BufferedInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8.newDecoder())) {
            while (in.read(some) >= 0) {}
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /** @throws CharacterCodingException while reading what was no such text after all */
    Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset.newDecoder()));
    }
}
