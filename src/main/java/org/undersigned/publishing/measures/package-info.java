/** Tables of figures, as people have them. */
package org.undersigned.publishing.measures;
