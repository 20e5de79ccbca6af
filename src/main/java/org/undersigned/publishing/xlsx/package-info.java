/** Tables as spreadsheets, written a part at a time. */
package org.undersigned.publishing.xlsx;
