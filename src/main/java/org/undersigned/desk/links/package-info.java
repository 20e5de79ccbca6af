/** The desk's page of each record. */
package org.undersigned.desk.links;
