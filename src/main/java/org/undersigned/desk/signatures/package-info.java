/** The signature block of a letter, for whoever puts its PDF together by hand. */
package org.undersigned.desk.signatures;
