package org.undersigned.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about who works at it, in English; Spanish stands in {@code messages/colleagues_es.properties}. */
@MessageBundle("colleagues")
public interface ColleagueWords {

    @Message("Colleagues")
    String title();

    @Message("Until there are roles, everyone added here may do everything at the desk, on this page too.")
    String everyoneMay();

    @Message("{#switch code}{#case 'invited'}Invited{#case 'working'}Working{#case 'disabled'}Disabled{/switch}")
    String state(String code);

    @Message("Everyone with an account")
    String everyone();

    @Message("E-mail")
    String email();

    @Message("Since")
    String since();

    @Message("Last here")
    String lastHere();

    @Message("Link")
    String link();

    @Message("not yet")
    String notYet();

    // Adding

    @Message("Add a colleague")
    String add();

    @Message("You are then shown a link, once. By it they choose a password and are in.")
    String linkComes();

    @Message("Make the account and a link")
    String makeAccount();

    @Message("The link for {name}")
    String linkFor(String name);

    @Message("Copy it now: it is shown this once. It works once, until")
    String linkOnce();

    @Message("Send it by whatever way you like, but to nobody else: whoever opens it first comes in as {name}.")
    String linkSend(String name);

    // One colleague

    @Message("All colleagues")
    String all();

    @Message("works until")
    String linkUntil();

    @Message("none that works")
    String noLink();

    @Message("A new link")
    String newLink();

    @Message(
            "For who lost theirs, or their password. Links made before end at once; a password holds until another is chosen.")
    String newLinkMeans();

    @Message("Make a link")
    String makeLink();

    @Message("Disable")
    String disable();

    @Message(
            "They are signed out everywhere at once and cannot come in, and their links end. What they did keeps their name.")
    String disableMeans();

    @Message("Enable")
    String enable();

    @Message("They can come in again: by their password, or by a new link.")
    String enableMeans();

    @Message("This is your own account")
    String oneself();

    @Message("Password, language and sessions")
    String ownAccount();

    @Message(
            "{#switch what}{#case 'disabled'}Disabled, and signed out everywhere.{#case 'enabled'}Enabled.{#else}{/switch}")
    String done(String what);
}
