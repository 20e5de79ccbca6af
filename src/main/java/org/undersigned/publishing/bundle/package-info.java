/** One campaign as one file, in and out; {@code docs/bundle.md} describes the format. Each part is read and written by one class. */
package org.undersigned.publishing.bundle;
