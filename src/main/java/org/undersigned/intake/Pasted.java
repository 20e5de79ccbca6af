package org.undersigned.intake;

import org.undersigned.directory.Chamber;

/**
 * One name of a list, with what stood beside it.
 *
 * @param text as it was given, without titles
 * @param state a postal code, or null
 * @param district or null
 * @param chamber as a title before it, or before an earlier one, says; or null
 */
public record Pasted(String text, String state, Integer district, Chamber chamber) {}
