/** Where a fact comes from. */
package org.undersigned.source;
