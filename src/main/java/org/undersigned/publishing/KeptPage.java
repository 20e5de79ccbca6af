package org.undersigned.publishing;

import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it goes out: its bytes, plain and compressed, each with its headers and a strong tag of its own.
 *
 * @param parameters the names of query parameters that ask for another page than this
 */
record KeptPage(Set<String> parameters, Body identity, Body gzip) {

    private static final String CACHING = "public, max-age=0, s-maxage=1, must-revalidate";

    private static final Set<String> FOR_THE_UNCHANGED = Set.of("etag", "cache-control", "vary");

    /** A header in the form in which it goes over the wire. */
    record Header(CharSequence name, CharSequence value) {

        static List<Header> all(MultiMap headers) {
            return headers.entries().stream()
                    .map(one -> new Header(
                            HttpHeaders.createOptimized(one.getKey()), HttpHeaders.createOptimized(one.getValue())))
                    .toList();
        }

        // RFC 9110, 15.4.5: what the receiver has is not sent again; a browser asks each answer for its origin.
        private boolean isForTheUnchanged() {
            String known = name.toString().toLowerCase(Locale.ROOT);
            return FOR_THE_UNCHANGED.contains(known) || known.startsWith("access-control-");
        }
    }

    /**
     * @param unchanged the headers of the answer to whoever has these bytes already, and with them the other headers
     * @param headers those of the answer that brings them
     */
    record Body(Buffer buffer, String tag, List<Header> unchanged, List<Header> headers) {

        private static Body of(byte[] bytes, MultiMap given, Map<CharSequence, String> about) {
            String tag = '"' + checksum(bytes) + '"';
            MultiMap headers = HttpHeaders.headers().addAll(given);
            headers.set(HttpHeaders.ETAG, tag);
            headers.set(HttpHeaders.CACHE_CONTROL, CACHING);
            headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            List<Header> unchanged = Header.all(headers).stream()
                    .filter(Header::isForTheUnchanged)
                    .toList();
            headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length));
            about.forEach(headers::set);
            return new Body(outsideTheHeap(bytes), tag, unchanged, Header.all(headers));
        }

        // A socket takes such bytes as they lie; those of the heap are copied for each answer.
        // Whoever sends them does not free them.
        private static Buffer outsideTheHeap(byte[] bytes) {
            ByteBuffer direct =
                    ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
            return Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(direct)));
        }
    }

    /** @param given the headers that the page's first answer had from the filters in front of it: all others have them too */
    static KeptPage of(String page, String contentType, Set<String> parameters, MultiMap given) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Body identity = Body.of(bytes, given, Map.of(HttpHeaders.CONTENT_TYPE, contentType));
        Body gzip = Body.of(
                gzipped(bytes),
                given,
                Map.of(HttpHeaders.CONTENT_TYPE, contentType, HttpHeaders.CONTENT_ENCODING, "gzip"));
        return new KeptPage(parameters, identity, gzip);
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
