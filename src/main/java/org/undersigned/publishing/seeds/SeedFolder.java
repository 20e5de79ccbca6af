package org.undersigned.publishing.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.publishing.yaml.FileRefused;
import org.undersigned.publishing.yaml.Problems;

/** A folder with the bundles that a new database starts with, instead of those that the program carries. */
record SeedFolder(Path path) {

    private static final String DIRECTORY = "directory";

    /**
     * The names of its bundles.
     *
     * @throws FileRefused where there is no such folder, or none in it
     */
    List<String> bundles() {
        if (!Files.isDirectory(path)) {
            throw refusal("", "there is no such folder", "load, none, or a folder of bundles in UNDERSIGNED_SEEDS");
        }
        try (Stream<Path> files = Files.list(path)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (names.isEmpty()) {
                throw refusal("", "there is no bundle in this folder", "files whose names end in .yaml");
            }
            return names;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The folder of its own directory, or null where the program's is to be taken. */
    String directory() {
        return Files.isDirectory(path.resolve(DIRECTORY)) ? DIRECTORY : null;
    }

    /** @throws FileRefused where there is no such file */
    byte[] read(String name) {
        if (!Files.isRegularFile(path.resolve(name))) {
            throw refusal(name, "there is no such file", "what the directory's list names");
        }
        try {
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private FileRefused refusal(String name, String wrong, String expected) {
        return new Problems(path.resolve(name).toString()).refusal(1, wrong, expected);
    }
}
