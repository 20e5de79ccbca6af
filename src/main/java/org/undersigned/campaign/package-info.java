/** What is asked, in which letters, and what became of each demand. */
package org.undersigned.campaign;
