package org.undersigned.publishing;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it goes out: its bytes, plain and compressed, each with a strong tag of its own.
 *
 * @param parameters the names of query parameters that ask for another page than this
 */
record KeptPage(String contentType, Set<String> parameters, Body identity, Body gzip) {

    record Body(Buffer buffer, String length, String tag) {

        private static Body of(byte[] bytes) {
            return new Body(outsideTheHeap(bytes), Integer.toString(bytes.length), '"' + checksum(bytes) + '"');
        }

        // A socket takes such bytes as they lie, a heap's are copied for each answer. Whoever sends them does not free
        // them.
        private static Buffer outsideTheHeap(byte[] bytes) {
            ByteBuffer direct =
                    ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
            return Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(direct)));
        }
    }

    static KeptPage of(String page, String contentType, Set<String> parameters) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return new KeptPage(contentType, parameters, Body.of(bytes), Body.of(gzipped(bytes)));
    }

    long size() {
        return (long) identity.buffer.length() + gzip.buffer.length();
    }

    private static byte[] gzipped(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    private static String checksum(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum, 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
