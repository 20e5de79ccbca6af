/** Who signed what, why we believe it, and what others say about it. */
package org.undersigned.signon;
