/** Tables that people bring, as CSV or XLSX: told apart, guarded against, and read row by row. */
package org.undersigned.intake.sheet;
