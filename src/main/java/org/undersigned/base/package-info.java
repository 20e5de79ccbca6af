/** What every other package stands on: settings, time, writing, failing. */
package org.undersigned.base;
