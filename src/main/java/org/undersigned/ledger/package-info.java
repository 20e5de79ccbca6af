/** The append-only record of every change, sealed into a chain that anyone can verify. */
package org.undersigned.ledger;
