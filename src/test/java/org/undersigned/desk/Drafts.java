package org.undersigned.desk;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.undersigned.World;
import org.undersigned.access.Staff;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Draft;
import org.undersigned.campaign.Revision;
import org.undersigned.campaign.Step;

/** Drafts for tests, begun by the desk's own forms. */
final class Drafts {

    static final String ALEX = "Alex Example";

    static UUID campaign(String title) {
        return made("/desk/campaigns", Map.of("title", title, "summary", "Made up.", "original_language", "en"));
    }

    static UUID demand(UUID campaign, String title) {
        made("/desk/demands?campaign=" + campaign, Map.of("title", title, "short_title", title));
        return World.written(() -> Demand.<Demand>find("title", title).firstResult().id);
    }

    static UUID step(UUID campaign, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.putIfAbsent("date", "2026-02-03");
        form.putIfAbsent("step_date_basis", "happened");
        made("/desk/steps?campaign=" + campaign, form);
        return World.written(() -> Step.<Step>find("title", form.get("title")).firstResult().id);
    }

    static UUID letter(UUID campaign, String title) {
        return made(
                "/desk/letters?campaign=" + campaign,
                Map.of("title", title, "original_language", "en", "kinds", "organization"));
    }

    static void wording(UUID letter, String words) {
        String address = "/desk/letters/" + letter + "/wording";
        send(address, Map.of()).then().statusCode(303);
        String before =
                World.written(() -> Draft.<Draft>find("letter.id", letter).firstResult().wording);
        send(address + "/correction", Map.of("opened_wording", before, "wording", words))
                .then()
                .statusCode(303);
    }

    static void frozen(UUID letter, String words) {
        wording(letter, words);
        send("/desk/letters/" + letter + "/wording/freezing", Map.of("opened_wording", words, "wording", words))
                .then()
                .statusCode(303);
    }

    static void published(String kind, UUID id) {
        send("/desk/" + kind + "s/" + id + "/publication", Map.of()).then().statusCode(303);
    }

    static UUID draftOf(UUID letter) {
        return World.written(() -> Draft.<Draft>find("letter.id", letter).firstResult().id);
    }

    static Response discard(String kind, UUID id, int signOns) {
        return send("/desk/discarding/" + kind + "/" + id, signOns == 0 ? Map.of() : Map.of("sign_ons", "" + signOns));
    }

    static UUID endorsement(UUID letter, String organization, boolean published) {
        UUID revision = World.written(() -> Revision.<Revision>find("letter.id = ?1 order by ordinal desc", letter)
                .firstResult()
                .id);
        Map<String, String> form = new HashMap<>(Map.of(
                "kind", "organization",
                "revision", revision.toString(),
                "signer", organization,
                "date_basis", "signed",
                "assurance", "attested",
                "heard_by", "telephone"));
        if (published) {
            form.put("publish", "on");
        }
        return made("/desk/record", form);
    }

    static Response send(String address, Map<String, String> form) {
        return Staff.as(ALEX)
                .contentType("application/x-www-form-urlencoded")
                .formParams(form)
                .post(address);
    }

    private static UUID made(String address, Map<String, String> fields) {
        return UUID.fromString(
                location(address, fields).replaceAll("[?#].*", "").replaceAll(".*/", ""));
    }

    private static String location(String address, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("form", Ids.next().toString());
        return send(address, form).then().statusCode(303).extract().header("Location");
    }

    private Drafts() {}
}
