/** YAML that people write by hand: read with the line of every mistake, and written the same way every time. */
package org.undersigned.publishing.yaml;
