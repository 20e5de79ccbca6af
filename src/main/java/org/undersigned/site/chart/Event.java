package org.undersigned.site.chart;

import java.time.LocalDate;

/** A day that is marked across a chart. */
public record Event(LocalDate day, String label) {}
