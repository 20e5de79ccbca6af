/** The public's door: pages that anyone reads, in English and Spanish. */
package org.undersigned.site;
