/** Files that staff take out of the desk, and the ledger's word of them. */
package org.undersigned.publishing.export;
