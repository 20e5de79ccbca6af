package org.undersigned.base;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The vocabulary that all doors share, in English; Spanish stands in {@code messages/msg_es.properties}. */
@MessageBundle
public interface Words {

    // Vocabularies: one message each, by the constants' codes.

    @Message(
            "{#switch code}{#case 'asked'}Asked{#case 'acknowledged'}Acknowledged{#case 'promised'}Promised{#case 'partly_met'}Partly met"
                    + "{#case 'met'}Met{#case 'not_met'}Not met{#case 'refused'}Refused{#case 'reversed'}Reversed{#case 'unclear'}Unclear{/switch}")
    String standing(String code);

    @Message(
            "{#switch code}{#case 'reported'}Reported{#case 'attested'}Attested{#case 'mailbox_confirmed'}Mailbox confirmed"
                    + "{#case 'domain_verified'}Domain verified{/switch}")
    String assurance(String code);

    @Message(
            "{#switch code}{#case 'member'}Member of Congress{#case 'organization'}Organization{#case 'individual'}Individual{/switch}")
    String kind(String code);

    @Message("{#switch code}{#case 'national'}National{#case 'state'}State{#case 'local'}Local{#else}Other{/switch}")
    String level(String code);

    @Message("{#switch code}{#case 'house'}House of Representatives{#case 'senate'}Senate{/switch}")
    String chamber(String code);

    @Message("{#switch name}{#case 'Democrat'}Democrat{#case 'Republican'}Republican{#case 'Independent'}Independent"
            + "{#case 'Libertarian'}Libertarian{#else}{name}{/switch}")
    String party(String name);

    @Message("{#switch code}{#case 'over'}over {figure}{#case 'about'}about {figure}{#else}{figure}{/switch}")
    String figure(String code, String figure);

    // Sources

    @Message("Source:")
    String source();

    @Message("Reported by")
    String reportedBy();

    @Message("No source in our record.")
    String noSource();

    // The frame of a page

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("You are here")
    String youAreHere();

    @Message("{#if code is 'es'}Español{#else}English{/if}")
    String languageName(String code);

    // What vocabularies mean

    @Message(
            "{#switch code}{#case 'asked'}A letter asked for it; no answer is recorded.{#case 'acknowledged'}Whoever was asked has taken note of it.{#case 'promised'}It was promised, in whole or in part.{#case 'partly_met'}Part of it was done.{#case 'met'}It was done.{#case 'not_met'}It was not done, and what it asked to end goes on.{#case 'refused'}Whoever was asked said no.{#case 'reversed'}What had been gained was taken back.{#case 'unclear'}The sources do not show where it stands.{/switch}")
    String standingMeaning(String code);

    @Message(
            "{#switch code}{#case 'reported'}A public source names the signer.{#case 'attested'}The publisher’s staff, or a partner named beside it, heard it from the signer.{#case 'mailbox_confirmed'}The signer’s representative answered from their mailbox.{#case 'domain_verified'}That mailbox is at a domain known to be the organization’s.{/switch}")
    String assuranceMeaning(String code);

    // Where words of a letter are left out

    @Message("Excerpt. The wording held begins here; what stands before it is left out.")
    String wordingBegins();

    @Message("Words are left out here.")
    String wordingLeftOut();

    @Message("Excerpt. The wording held ends here; the rest of the letter is left out.")
    String wordingEnds();

    // Failures

    @Message(
            "{#switch status}{#case 404}Page not found{#case 410}No longer here{#case 400}This could not be understood{#case 403}Not allowed{#case 405}Not possible here{#case 413}Too large{#case 503}Busy just now{#else}{#if status < 500}This did not work{#else}Something went wrong{/if}{/switch}")
    String failureTitle(int status);

    @Message(
            "{#switch status}{#case 404}Nothing public stands at this address. It may have been mistyped, or it was never given out.{#case 410}What stood at this address is not public any more.{#case 400}Part of the address, or of what was sent, is malformed. Nothing was changed.{#case 403}This was not sent from one of this site’s own pages. Nothing was changed.{#case 405}This address does not take what was sent. Nothing was changed.{#case 413}At most {megabytes} MB are taken here at once, and this was more. Nothing was changed. {#if megabytes > 1}Divide the table into several, or save it as XLSX where that is taken: it is smaller.{#else}Divide what you sent into several parts.{/if}{#case 503}Too many ask for this page at once. Please try again in a moment.{#else}{#if status < 500}What was sent could not be used. Nothing was changed.{#else}The fault is ours and has been noted. Please try again in a while.{/if}{/switch}")
    String failureText(int status, long megabytes);
}
