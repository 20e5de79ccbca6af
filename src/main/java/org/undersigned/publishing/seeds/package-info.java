/** What a new database starts with: the directory, and the campaigns that the program carries. */
package org.undersigned.publishing.seeds;
