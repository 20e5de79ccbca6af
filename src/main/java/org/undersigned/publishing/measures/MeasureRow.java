package org.undersigned.publishing.measures;

import java.util.Map;
import org.undersigned.base.Errors;

/**
 * One line of a table of figures.
 *
 * @param typed as the form for one figure would have it, by the fields' codes
 * @param state {@code fresh}, {@code known}, {@code repeated} of one that stands above, {@code unsure} or {@code wrong}
 */
public record MeasureRow(int line, Map<String, String> typed, String state, Errors errors) {}
