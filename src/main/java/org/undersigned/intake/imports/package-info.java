/** Sign-ons by the table: staged as they were brought, understood, decided upon, recorded at once, and taken back. */
package org.undersigned.intake.imports;
