/** What goes out: pages kept as bytes, and the record in the formats that others read. */
package org.undersigned.publishing;
