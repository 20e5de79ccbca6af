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

    @Message("What stands in the boxes is saved first.")
    String savesFirst();

    @Message("See it as the public will")
    String seePreview();

    @Message("Links that work now, by who made them:")
    String openPreviews();

    @Message("until")
    String previewUntil();

    @Message("End this link")
    String endPreview();

    // Throwing away

    @Message(
            "{#switch kind}{#case 'campaign'}Throw this campaign away{#case 'letter'}Throw this letter away"
                    + "{#case 'draft'}Throw this draft of a wording away{#case 'demand'}Throw this demand away"
                    + "{#case 'step'}Throw this step away{#case 'measure'}Throw this figure away"
                    + "{#case 'reported_count'}Throw this reported count away{#case 'statement'}Throw this statement away{/switch}")
    String discard(String kind);

    @Message("It was never public. It goes for good; what it said stays in the desk’s part of the ledger.")
    String discardMeans();

    @Message("With it goes:")
    String goesWithIt();

    @Message(
            "{#switch kind}{#case 'letter'}{#if number == 1}1 letter{#else}{number} letters{/if}{#case 'draft'}{#if number == 1}1 draft of a wording{#else}{number} drafts of wordings{/if}{#case 'revision'}{#if number == 1}1 frozen wording{#else}{number} frozen wordings{/if}{#case 'demand'}{#if number == 1}1 demand{#else}{number} demands{/if}{#case 'step'}{#if number == 1}1 step{#else}{number} steps{/if}{#case 'measure'}{#if number == 1}1 figure{#else}{number} figures{/if}{#case 'reported_count'}{#if number == 1}1 reported count{#else}{number} reported counts{/if}{#case 'statement'}{#if number == 1}1 statement{#else}{number} statements{/if}{#case 'sign_on'}{#if number == 1}1 sign-on{#else}{number} sign-ons{/if}{#case 'preview'}{#if number == 1}1 preview link{#else}{number} preview links{/if}{#else}{number}{/switch}")
    String goes(String kind, long number);

    @Message(
            "{#if number == 1}Yes, with its sign-on: it was recorded here and never public{#else}Yes, with its {number} sign-ons: they were recorded here and never public{/if}")
    String signOnsToo(long number);

    @Message("Throw away")
    String discardNow();

    @Message("Keep it")
    String keepIt();

    @Message("one that was thrown away")
    String gone();

    // Putting back

    @Message("Put back")
    String putBack();

    @Message("It says now:")
    String saysNow();

    @Message("Put back as it was before the change by {who} of {when}")
    String putBackReason(String when, String who);

    // Forms that came when the session had ended

    @Message(
            "Nothing was saved yet, and nothing is lost: what you wrote waits in this page. Sign in, and send it with one press.")
    String keptHere();

    @Message("Send what you wrote?")
    String sendKept();

    @Message("Nothing of it is saved yet.")
    String notSentYet();

    @Message("You are signed in with")
    String signedInWith();

    @Message("If somebody else wrote this here before you, do not send it: it would be saved under your name.")
    String ifNotYours();

    @Message("A chosen file cannot be kept: you are asked for it again.")
    String filesAreNotKept();

    @Message("Send it now")
    String sendNow();

    @Message("Change it first")
    String changeFirst();

    @Message("Do not send it")
    String doNotSend();

    // Forms about what is not there any more

    @Message("This is not there any more")
    String notThere();

    @Message("A colleague has thrown it away meanwhile, or the address was mistyped. Nothing was saved.")
    String thrownAwayMeanwhile();

    @Message("What you wrote stands here as long as this page is open: copy what you still need.")
    String whatYouWrote();

    // Addresses

    @Message("Its address is fixed:")
    String fixedAddress();
}
