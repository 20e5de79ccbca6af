/** Texts as documents for word processors. */
package org.undersigned.publishing.docx;
