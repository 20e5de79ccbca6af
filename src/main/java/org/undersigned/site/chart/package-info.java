/** Charts of dated figures, drawn as numbers and paths that a template sets into SVG. */
package org.undersigned.site.chart;
