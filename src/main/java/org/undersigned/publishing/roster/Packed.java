package org.undersigned.publishing.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What is kept packed, in parts that a database takes. */
final class Packed {

    // H2 keeps at most a mebibyte in one field.
    private static final int PART = 500_000;

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static List<byte[]> parts(Content all) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            all.writeTo(out);
        }
        byte[] bytes = packed.toByteArray();
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += PART) {
            parts.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART)));
        }
        return parts;
    }

    static InputStream open(List<byte[]> parts) throws IOException {
        List<InputStream> streams =
                parts.stream().<InputStream>map(ByteArrayInputStream::new).toList();
        return new GZIPInputStream(new SequenceInputStream(Collections.enumeration(streams)));
    }

    private Packed() {}
}
