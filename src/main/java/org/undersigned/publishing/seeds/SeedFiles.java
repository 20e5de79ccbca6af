package org.undersigned.publishing.seeds;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The files under {@code seeds/}, which are packed into the program. */
final class SeedFiles {

    /** The bundles that lie directly in a folder, by name. */
    static List<String> bundlesIn(String folder) {
        List<String> names = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(loader(), folder, path -> names.addAll(yamlIn(path)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Collections.sort(names);
        return names.stream().map(name -> folder + "/" + name).toList();
    }

    static byte[] read(String name) {
        try (InputStream file = loader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program does not carry " + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> yamlIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }

    private SeedFiles() {}
}
