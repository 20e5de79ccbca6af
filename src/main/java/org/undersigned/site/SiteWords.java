package org.undersigned.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the site says, in English, page by page; Spanish stands in {@code messages/site_es.properties}. */
@MessageBundle("site")
public interface SiteWords {

    // The frame

    @Message("Campaigns")
    String campaigns();

    @Message("Changes")
    String changes();

    @Message("About")
    String about();

    @Message("Published by {publisher}. Not a government website.")
    String publishedBy(String publisher);

    @Message("Report an error")
    String reportError();

    @Message("Privacy")
    String privacy();

    @Message("Accessibility")
    String accessibility();

    @Message("Change log")
    String changeLog();

    @Message("This page as JSON")
    String asJson();

    @Message("Undersigned is free software. This site is run by {publisher}, which is not a government body. To have something corrected, write to")
    String runBy(String publisher);
}
