package org.undersigned.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.AtOnce;
import org.undersigned.World;
import org.undersigned.access.AccountState;
import org.undersigned.access.ColleagueService;
import org.undersigned.access.Staff;
import org.undersigned.access.StaffMember;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.LedgerEntry;

@QuarkusTest
class ColleagueDeskTest {

    private static final String ALEX = "Alex Example";
    private static final String COLLEAGUES = "/desk/colleagues";
    private static final Pattern LINK = Pattern.compile("value=\"https?://[^\"]+/desk/password/([\\w-]{43})\"");

    @Inject
    ColleagueService colleagues;

    @BeforeEach
    @AfterEach
    void nobodyWorksHere() {
        Staff.nobodyHasAnAccount();
    }

    @Test
    void whoever_is_added_comes_in_by_the_link_and_may_do_everything() {
        String token = token(add(Ids.next(), "Robin Testcase", "Robin@Example.org"));
        StaffMember robin = named("robin@example.org");
        assertEquals(AccountState.INVITED, robin.state());
        Staff.as(ALEX)
                .get(COLLEAGUES)
                .then()
                .statusCode(200)
                .body(containsString("Robin Testcase"), containsString("Invited"), not(containsString(token)));
        String session = comeIn(token, "a walk in the rain");
        Staff.with(session).get(COLLEAGUES).then().statusCode(200);
        assertEquals(AccountState.WORKING, named("robin@example.org").state());
        assertEquals(List.of("staff_member.joined", "staff_member.added"), verbs(robin.id));
    }

    @Test
    void a_link_is_shown_once_and_kept_nowhere() {
        String token = token(add(Ids.next(), "Robin Testcase", "robin@example.org"));
        UUID robin = named("robin@example.org").id;
        Staff.as(ALEX)
                .get(COLLEAGUES + "/" + robin)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("works until"), not(containsString(token)));
        for (LedgerEntry entry : LedgerEntry.about(robin)) {
            assertTrue(!entry.isPublic && !entry.changes.contains(token), entry.changes);
        }
    }

    @Test
    void a_reload_adds_nobody_and_shows_no_link() {
        UUID form = Ids.next();
        add(form, "Robin Testcase", "robin@example.org").then().statusCode(200);
        UUID robin = named("robin@example.org").id;
        for (String email : List.of("robin@example.org", "another@example.org")) {
            add(form, "Robin Testcase", email)
                    .then()
                    .statusCode(303)
                    .header("Location", equalTo(COLLEAGUES + "/" + robin));
        }
        assertEquals(2, (long) World.written(() -> StaffMember.count()));
    }

    @Test
    void one_form_sent_twice_at_once_makes_one_account() throws Exception {
        UUID form = Ids.next();
        String session = Staff.session(Staff.administrator(ALEX));
        Callable<Response> once = () -> add(session, form, "Robin Testcase", "robin@example.org");
        List<Integer> statuses = atOnce(once, once);
        assertEquals(List.of(200, 303), statuses);
        assertEquals(2, (long) World.written(() -> StaffMember.count()));
    }

    @Test
    void an_address_is_taken_once_also_by_two_at_once() throws Exception {
        String session = Staff.session(Staff.administrator(ALEX));
        Callable<Response> once = () -> add(session, Ids.next(), "Robin Testcase", "robin@example.org");
        assertEquals(List.of(200, 422), atOnce(once, once));
        add(session, Ids.next(), "Robin Second", " ROBIN@example.org ")
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#email\""),
                        containsString("id=\"email-error\""),
                        containsString("value=\"Robin Second\""),
                        containsString("has an account with this address"));
    }

    @Test
    void a_form_with_errors_comes_back_and_adds_nobody() {
        add(Ids.next(), " ", "no address")
                .then()
                .statusCode(422)
                .body(containsString("id=\"full_name-error\""), containsString("value=\"no address\""));
        add(Ids.next(), "Robin\u202E", "robin@example.org").then().statusCode(422);
        add(Ids.next(), "Robin", "\uFDFA".repeat(60) + "@example.org").then().statusCode(422);
        add(Ids.next(), "Robin", "robin\u0000@example.org").then().statusCode(422);
        Staff.as(ALEX)
                .formParam("full_name", "Robin")
                .formParam("email", "robin@example.org")
                .post(COLLEAGUES)
                .then()
                .statusCode(422)
                .body(containsString("open it anew"));
        assertEquals(1, (long) World.written(() -> StaffMember.count()));
    }

    @Test
    void a_hostile_name_is_text() {
        String name = "<b>{inject:me.name}</b>\"><script>";
        add(Ids.next(), name, "robin@example.org").then().statusCode(200).body(not(containsString("<script>")));
        Staff.as(ALEX)
                .get(COLLEAGUES)
                .then()
                .body(containsString("&lt;b&gt;{inject:me.name}"), not(containsString("<script>")));
    }

    @Test
    void a_new_link_ends_the_older_and_the_password_holds_until_it_is_used() {
        UUID robin = Staff.administrator("Robin Testcase");
        UUID form = Ids.next();
        String first = token(link(Ids.next(), robin));
        String second = token(link(form, robin));
        link(form, robin).then().statusCode(303).header("Location", equalTo(COLLEAGUES + "/" + robin));
        opens(first, 404);
        opens(second, 200);
        signIn("192.0.2.30", Staff.PASSWORD).then().statusCode(303);
        comeIn(second, "a walk in the rain");
        signIn("192.0.2.30", Staff.PASSWORD).then().statusCode(422);
        assertEquals(
                List.of("staff_member.password_changed", "staff_member.link_issued", "staff_member.link_issued"),
                verbs(robin));
    }

    @Test
    void whoever_is_disabled_is_out_everywhere_until_they_are_enabled() {
        UUID robin = Staff.administrator("Robin Testcase");
        String session = Staff.session(robin);
        String link = Staff.passwordLink(robin);
        disable(robin, "left for <another> place").then().statusCode(303);
        Staff.with(session).get("/desk").then().statusCode(303);
        opens(link, 404);
        signIn("192.0.2.31", Staff.PASSWORD).then().statusCode(422);
        link(Ids.next(), robin).then().statusCode(422).body(containsString("This account is disabled"));
        disable(robin, "again").then().statusCode(422).body(containsString("This account is disabled"));
        Staff.as(ALEX)
                .get(COLLEAGUES + "/" + robin + "?done=disabled")
                .then()
                .body(containsString("left for &lt;another&gt; place"), containsString("signed out everywhere"));

        Staff.as(ALEX).post(COLLEAGUES + "/" + robin + "/enabling").then().statusCode(303);
        Staff.with(session).get("/desk").then().statusCode(303);
        opens(link, 404);
        signIn("192.0.2.31", Staff.PASSWORD).then().statusCode(303);
        assertEquals(List.of("staff_member.enabled", "staff_member.disabled"), verbs(robin));
    }

    @Test
    void disabling_wants_a_reason() {
        UUID robin = Staff.administrator("Robin Testcase");
        disable(robin, " ").then().statusCode(422).body(containsString("id=\"reason-error\""));
        assertEquals(AccountState.WORKING, named("robin.testcase@example.org").state());
    }

    @Test
    void nobody_disables_themselves_or_the_last_who_could_let_others_in() {
        UUID alex = Staff.administrator(ALEX);
        disable(alex, "tired").then().statusCode(422).body(containsString("their own account"));
        token(add(Ids.next(), "Invited Only", "invited@example.org"));
        editor();
        UUID nobody = Ids.next();
        Refusal refusal = assertThrows(Refusal.class, () -> colleagues.disable(alex, nobody, "tired"));
        assertEquals("last_administrator", refusal.code);
    }

    @Test
    void of_two_who_disable_each_other_at_once_one_stays() throws Exception {
        for (int i = 0; i < 5; i++) {
            Staff.nobodyHasAnAccount();
            UUID alex = Staff.administrator(ALEX);
            UUID robin = Staff.administrator("Robin Testcase");
            String ofAlex = Staff.session(alex);
            String ofRobin = Staff.session(robin);
            atOnce(() -> disable(ofAlex, robin, "no"), () -> disable(ofRobin, alex, "no"));
            assertEquals(1, (long) World.written(() -> StaffMember.count("disabledAt is null")));
        }
    }

    @Test
    void only_who_may_decide_who_may_what_sees_or_does_any_of_it() {
        UUID alex = Staff.administrator(ALEX);
        String editor = Staff.session(editor());
        Staff.with(editor).get("/desk").then().body(not(containsString(COLLEAGUES)));
        Staff.as(ALEX).get("/desk").then().body(containsString(COLLEAGUES));
        String one = COLLEAGUES + "/" + alex;
        for (String page : List.of(COLLEAGUES, one)) {
            Staff.with(editor).get(page).then().statusCode(403);
            Staff.fromOurPages().get(page).then().statusCode(303);
        }
        for (String write : List.of(COLLEAGUES, one + "/link", one + "/disabling", one + "/enabling")) {
            RequestSpecification form = Staff.with(editor)
                    .formParam("form", Ids.next())
                    .formParam("full_name", "Robin")
                    .formParam("email", "robin@example.org")
                    .formParam("reason", "why not");
            form.post(write).then().statusCode(403);
            Staff.fromOurPages().post(write).then().statusCode(307);
        }
        assertNull(StaffMember.withEmail("robin@example.org").orElse(null));
        assertEquals(List.of(), verbs(alex));
    }

    @Test
    void a_colleague_who_is_none_is_not_found() {
        Staff.as(ALEX).get(COLLEAGUES + "/" + Ids.next()).then().statusCode(404);
        Staff.as(ALEX).get(COLLEAGUES + "/made-up").then().statusCode(404);
        link(Ids.next(), Ids.next()).then().statusCode(307);
        disable(Ids.next(), "why not").then().statusCode(307);
    }

    private static UUID editor() {
        UUID letter = World.letterId();
        return Staff.editor(
                "Edi Editor",
                World.written(() -> Letter.<Letter>findById(letter).campaignId()));
    }

    private static Response add(UUID form, String name, String email) {
        return add(Staff.session(Staff.administrator(ALEX)), form, name, email);
    }

    private static Response add(String session, UUID form, String name, String email) {
        return Staff.with(session)
                .formParam("form", form)
                .formParam("full_name", name)
                .formParam("email", email)
                .formParam("language", "es")
                .post(COLLEAGUES);
    }

    private static Response link(UUID form, UUID colleague) {
        return Staff.as(ALEX).formParam("form", form).post(COLLEAGUES + "/{id}/link", colleague);
    }

    private static Response disable(UUID colleague, String reason) {
        return disable(Staff.session(Staff.administrator(ALEX)), colleague, reason);
    }

    private static Response disable(String session, UUID colleague, String reason) {
        return Staff.with(session).formParam("reason", reason).post(COLLEAGUES + "/{id}/disabling", colleague);
    }

    private static String token(Response shown) {
        Matcher link = LINK.matcher(shown.then().statusCode(200).extract().asString());
        assertTrue(link.find(), shown.asString());
        return link.group(1);
    }

    private static void opens(String token, int status) {
        Staff.fromOurPages().get("/desk/password/{token}", token).then().statusCode(status);
    }

    private static String comeIn(String token, String password) {
        return Staff.fromOurPages()
                .formParam("password", password)
                .post("/desk/password/{token}", token)
                .then()
                .statusCode(303)
                .extract()
                .cookie("undersigned-session");
    }

    private static Response signIn(String address, String password) {
        return Staff.fromOurPages()
                .header("X-Forwarded-For", address)
                .formParam("email", Staff.email("Robin Testcase"))
                .formParam("password", password)
                .post("/desk/sign-in");
    }

    private static StaffMember named(String email) {
        return World.written(() -> StaffMember.withEmail(email).orElseThrow());
    }

    private static List<String> verbs(UUID about) {
        return World.written(
                () -> LedgerEntry.about(about).stream().map(entry -> entry.verb).toList());
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Response>... requests) throws Exception {
        return AtOnce.all(requests).stream().map(Response::statusCode).sorted().toList();
    }
}
