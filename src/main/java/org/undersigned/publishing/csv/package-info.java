/** Tables as CSV that a spreadsheet may open without running anything in them. */
package org.undersigned.publishing.csv;
