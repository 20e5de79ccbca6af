package org.undersigned.publishing.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the mistakes of one file, so that whoever wrote it hears of all of them at once. */
public final class Problems {

    private static final int MOST = 50;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    public void add(int line, String wrong, String expected) {
        if (found.size() < MOST) {
            found.add(new Problem(file, line, wrong, expected));
        }
    }

    /** The refusal for a mistake after which nothing more can be read. */
    public FileRefused refusal(int line, String wrong, String expected) {
        return new FileRefused(List.of(new Problem(file, line, wrong, expected)));
    }

    /** @throws FileRefused if there are any */
    public void refuseAny() {
        if (!found.isEmpty()) {
            throw new FileRefused(found.stream()
                    .sorted(Comparator.comparingInt(Problem::line))
                    .toList());
        }
    }
}
