package org.undersigned.publishing.markup;

import com.github.difflib.algorithm.DiffAlgorithmListener;

/**
 * Breaks off a comparison of texts that are too much otherwise: what it takes grows with the square of what is.
 *
 * @param edits how many pieces may have gone or come
 */
record Patience(int edits) implements DiffAlgorithmListener {

    /** That there were more. */
    static final class Lost extends RuntimeException {

        private Lost() {
            super(null, null, false, false);
        }
    }

    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int found, int most) {
        if (found > edits) {
            throw new Lost();
        }
    }

    @Override
    public void diffEnd() {}
}
