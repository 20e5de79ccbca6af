/** The door for programs: JSON under {@code /api/v1}, to be read by anyone. */
package org.undersigned.api;
