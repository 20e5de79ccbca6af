package org.undersigned.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about drafts: seen before they are public, and thrown away. */
@MessageBundle("drafts")
public interface DraftWords {

    // Previews

    @Message("Preview")
    String preview();

    @Message(
            "{#if kind is 'letter'}The letter’s page just as it will be, with the draft of its wording and with whoever signed.{#else}The campaign’s page just as it will be.{/if} Nothing becomes public by it. Its address works for 14 days for anybody who has it: it can be sent to an office.")
    String previewMeans(String kind);

    @Message("See it as the public will")
    String seePreview();

    @Message("Links that work now, by who made them:")
    String openPreviews();

    @Message("until")
    String previewUntil();

    @Message("End this link")
    String endPreview();

    // Addresses

    @Message("Its address is fixed:")
    String fixedAddress();
}
