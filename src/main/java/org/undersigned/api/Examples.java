package org.undersigned.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The contract's examples, one file for each operation under {@code openapi/}; tests hold them against real answers. */
final class Examples {

    static boolean exists(String operation, String extension) {
        return Examples.class.getResource(path(operation, extension)) != null;
    }

    /** JSON as a tree, any other form as text. */
    static Object of(String operation, String extension) {
        try (InputStream in = Examples.class.getResourceAsStream(path(operation, extension))) {
            if (in == null) {
                throw new IllegalStateException("No example " + path(operation, extension));
            }
            return extension.equals("json")
                    ? new ObjectMapper().readValue(in, Object.class)
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String path(String operation, String extension) {
        return "/openapi/" + operation + "." + extension;
    }

    private Examples() {}
}
