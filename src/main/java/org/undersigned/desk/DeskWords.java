package org.undersigned.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says, in English, page by page; Spanish stands in {@code messages/desk_es.properties}. */
@MessageBundle("desk")
public interface DeskWords {

    // The frame

    @Message("Desk")
    String desk();

    @Message("Public site")
    String publicSite();
}
