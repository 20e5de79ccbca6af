/** Published lists of members of the Congress, and how they are read into the directory. */
package org.undersigned.publishing.roster;
