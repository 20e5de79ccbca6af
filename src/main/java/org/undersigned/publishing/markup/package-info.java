/** A letter's small Markdown, and the HTML it becomes. */
package org.undersigned.publishing.markup;
