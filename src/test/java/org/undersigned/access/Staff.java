package org.undersigned.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Page;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.undersigned.World;

/** People at the desk for tests, each made once and found again by name, and requests as from their browsers. */
public final class Staff {

    public static final String PASSWORD = "a long walk by the sea";
    private static final Instant THEN = Instant.parse("2026-01-05T12:00:00Z");
    private static String hash;

    public static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    }

    /** Somebody who may do everything. */
    public static UUID administrator(String name) {
        return World.written(
                () -> StaffMember.withEmail(email(name)).orElseGet(() -> made(name, null, Role.ADMINISTRATOR)).id);
    }

    /** Somebody who keeps the record of one campaign. */
    public static UUID editor(String name, UUID campaign) {
        return World.written(
                () -> StaffMember.withEmail(email(name)).orElseGet(() -> made(name, campaign, Role.EDITOR)).id);
    }

    /** A request of a browser that this person is signed in with. */
    public static RequestSpecification as(String name) {
        return with(session(administrator(name)));
    }

    /** Signs somebody who may do everything in where no request is: in the test itself, until it ends. */
    public static void here(String name) {
        ArcContainer beans = Arc.container();
        SignedIn signedIn = beans.instance(Sessions.class)
                .get()
                .find(session(administrator(name)))
                .orElseThrow();
        beans.instance(Me.class).get().is(signedIn);
    }

    /** Signs somebody who may do everything in by the desk's own form. */
    public static void signIn(Page page, String name) {
        administrator(name);
        page.navigate("/desk/sign-in");
        page.fill("#email", email(name));
        page.fill("#password", PASSWORD);
        page.click("main button");
        assertThat(page.locator("h1")).hasText("Queue");
    }

    public static RequestSpecification with(String session) {
        return fromOurPages().cookie("undersigned-session", session);
    }

    public static RequestSpecification fromOurPages() {
        return given().redirects().follow(false).header("Origin", "http://localhost:" + RestAssured.port);
    }

    /** The token of a session of its own. */
    public static String session(UUID staffMember) {
        return session(staffMember, null);
    }

    /** The same, in a browser that calls itself so. */
    public static String session(UUID staffMember, String userAgent) {
        return Arc.container()
                .instance(Sessions.class)
                .get()
                .open(staffMember, null, userAgent)
                .session();
    }

    /** The token of a link that makes the first account. */
    public static String setupLink() {
        return World.written(() -> OneTimeLink.issue(null, Instant.now()));
    }

    public static String passwordLink(UUID staffMember) {
        return World.written(() -> OneTimeLink.issue(StaffMember.findById(staffMember), Instant.now()));
    }

    public static void expire(String token) {
        World.written(() -> OneTimeLink.update(
                "expiresAt = ?1 where tokenHash = ?2", Instant.now().minusSeconds(1), Token.hash(token)));
    }

    /** As before the first start. */
    public static void nobodyHasAnAccount() {
        World.written(() -> OneTimeLink.deleteAll()
                + StaffSession.deleteAll()
                + KnownBrowser.deleteAll()
                + Grant.deleteAll()
                + StaffMember.deleteAll());
    }

    private static StaffMember made(String name, UUID campaign, Role role) {
        StaffMember one = StaffMember.of(name, email(name), "en", THEN);
        one.usePassword(hash(), THEN);
        one.persist();
        Grant.in(campaign, one, role, THEN).persist();
        return one;
    }

    private static synchronized String hash() {
        if (hash == null) {
            hash = new Passwords().hash(PASSWORD);
        }
        return hash;
    }

    private Staff() {}
}
