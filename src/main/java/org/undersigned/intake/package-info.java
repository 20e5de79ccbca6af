/** What comes to the desk from elsewhere and has to be understood first. */
package org.undersigned.intake;
