/** Sign-ons as programs read them: JSON, a line each, or a table. */
package org.undersigned.publishing.signatories;
