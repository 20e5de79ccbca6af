/** The staff's door. */
package org.undersigned.desk;
