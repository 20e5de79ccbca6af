package org.undersigned.publishing.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A file was not taken, and nothing was changed; the message lists its mistakes, one a line. */
public final class FileRefused extends RuntimeException {

    public final List<Problem> problems;

    public FileRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), null, false, false);
        this.problems = List.copyOf(problems);
    }
}
