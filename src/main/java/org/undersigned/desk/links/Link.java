package org.undersigned.desk.links;

import org.undersigned.base.Worded;

/** A record that another page leads to. @param kind such as {@code step} */
public record Link(String kind, String address, Worded name) {}
