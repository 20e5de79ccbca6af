package org.undersigned.publishing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.undersigned.World;
import org.undersigned.directory.Uncompared;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.SignOnService;

@QuarkusTest
class SnapshotsTest {

    private static final String PAGE = "/letters/kept-as-bytes";

    @Inject
    PageSnapshots snapshots;

    @Inject
    SignOnService signOns;

    @Inject
    SessionFactory sessions;

    @Test
    void a_kept_page_is_answered_without_the_database() throws InterruptedException {
        World.letterAt("kept-as-bytes");
        Response first = settled();
        assertNotNull(snapshots.find(PAGE));
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = loaded(statistics);
        // Shared links carry parameters that the page does not know.
        Response again = given().get(PAGE + "?utm_source=mail");
        assertEquals(before, loaded(statistics));
        statistics.setStatisticsEnabled(false);
        assertEquals(first.asString(), again.asString());
        assertEquals(
                Set.copyOf(first.headers().asList()), Set.copyOf(again.headers().asList()));
    }

    @Test
    void a_kept_feed_may_be_read_from_any_origin() {
        for (int times = 0; times < 2; times++) {
            given().get("/changes.atom").then().statusCode(200).header("Access-Control-Allow-Origin", equalTo("*"));
        }
        given().header("If-None-Match", "*")
                .get("/changes.atom")
                .then()
                .statusCode(304)
                .header("Access-Control-Allow-Origin", equalTo("*"));
    }

    @Test
    void what_is_odd_goes_past_what_is_kept() throws InterruptedException {
        World.letterAt("kept-as-bytes");
        settled();
        given().urlEncodingEnabled(false).get(PAGE + "?utm_source=%FF").then().statusCode(400);
        given().body(new byte[2 << 20]).get(PAGE).then().statusCode(413);
    }

    @Test
    void who_has_the_page_is_told_so_in_a_few_bytes() throws InterruptedException {
        World.letterAt("kept-as-bytes");
        String tag = settled().header("ETag");
        given().header("If-None-Match", "\"other\", " + tag)
                .get(PAGE)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Content-Security-Policy", nullValue())
                .body(equalTo(""));
        given().head(PAGE).then().statusCode(200).header("ETag", equalTo(tag)).body(equalTo(""));
    }

    @Test
    void a_compressed_page_has_a_tag_of_its_own() throws InterruptedException {
        World.letterAt("kept-as-bytes");
        String plain = settled().header("ETag");
        Response compressed = given().header("Accept-Encoding", "gzip").get(PAGE);
        assertNotEquals(plain, compressed.header("ETag"));
        compressed.then().header("Vary", containsString("ccept-")).body(containsString("A timetable at every stop"));
        given().header("Accept-Encoding", "gzip;q=0, identity").get(PAGE).then().header("ETag", equalTo(plain));
    }

    @Test
    void a_change_shows_at_once() throws InterruptedException {
        UUID id = World.endorsement("kept-as-bytes", "Prompt Printers", signOn -> {});
        settled().then().body(containsString("Prompt Printers"));
        Thread.sleep(1_000);
        signOns.withdraw(id, "they asked", null);
        assertNull(snapshots.find(PAGE));
        given().get("/letters/kept-as-bytes/signatories?view=names")
                .then()
                .body(not(containsString("Prompt Printers")));
    }

    @Test
    void other_spellings_of_an_address_are_answered_and_not_kept() throws Exception {
        World.letterAt("kept-as-bytes");
        for (String path : new String[] {
            "/letters/%6bept-as-bytes",
            PAGE + ";zz=9",
            "/;zz=9",
            "/es;zz=9",
            "/" + PAGE,
            PAGE + "/",
            "/es/",
            "/." + PAGE
        }) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                    .build();
            assertEquals(
                    200,
                    HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode(),
                    path);
            assertNull(snapshots.find(path), path);
        }
    }

    @Test
    void pages_are_kept_at_the_addresses_that_links_give_in_both_languages() throws InterruptedException {
        World.letterAt("kept-as-bytes");
        settled();
        for (String path : new String[] {"/", "/es", PAGE, "/es" + PAGE, "/changes.atom"}) {
            given().get(path).then().statusCode(200);
            assertNotNull(snapshots.find(path), path);
        }
    }

    @Test
    void the_sealing_of_a_change_does_not_let_the_next_one_wait() throws InterruptedException {
        PageSnapshots own = new PageSnapshots();
        KeptPage page = KeptPage.of("page", "text/html", Set.of(), HttpHeaders.headers());
        own.changed(null);
        own.sealed(null);
        Thread.sleep(1_000);
        own.keep("/page", page, own.generation());
        own.changed(null);
        assertNull(own.find("/page"));
    }

    @Test
    void a_page_that_began_before_a_change_is_not_kept() {
        PageSnapshots own = new PageSnapshots();
        KeptPage page = KeptPage.of("page", "text/html", Set.of(), HttpHeaders.headers());
        long began = own.generation();
        own.changed(null);
        own.keep("/page", page, began);
        assertNull(own.find("/page"));
        own.keep("/page", page, own.generation());
        assertNotNull(own.find("/page"));
    }

    @Test
    void what_is_kept_has_a_bound_and_the_oldest_goes_first() {
        PageSnapshots own = new PageSnapshots();
        KeptPage large = KeptPage.of("x".repeat(20 << 20), "text/html", Set.of(), HttpHeaders.headers());
        for (String path : new String[] {"/1", "/2", "/3"}) {
            own.keep(path, large, own.generation());
        }
        assertNull(own.find("/1"));
        assertNotNull(own.find("/3"));
    }

    // But for what the sealer, which looks in now and then, reads of the ledger.
    private static long loaded(Statistics statistics) {
        return Arrays.stream(statistics.getEntityNames())
                .filter(entity -> !entity.startsWith(LedgerEntry.class.getPackageName()))
                .mapToLong(entity -> statistics.getEntityStatistics(entity).getLoadCount())
                .sum();
    }

    // What earlier tests wrote is sealed soon, and drops pages within a second of that; then they stay. Until what they
    // added
    // is compared with others, organizations are read.
    private static Response settled() throws InterruptedException {
        while (World.written(() -> LedgerEntry.count("isPublic = true and position is null") + Uncompared.count())
                > 0) {
            Thread.sleep(100);
        }
        Thread.sleep(2_000);
        return given().header("Accept-Encoding", "identity").get(PAGE);
    }
}
