package org.undersigned.publishing.yaml;

/** One mistake in a file: where it is, what is wrong, and what was expected. */
public record Problem(String file, int line, String wrong, String expected) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + wrong + "; expected " + expected;
    }
}
