/** Who can sign: organizations with their aliases, members of Congress with their terms, and which district a ZIP code lies in. */
package org.undersigned.directory;
