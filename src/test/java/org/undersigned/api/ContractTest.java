package org.undersigned.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.undersigned.World;

@QuarkusTest
class ContractTest {

    private static final Path KEPT = Path.of("docs/api/openapi.yaml");

    @Test
    void the_contract_kept_with_the_docs_is_the_one_that_is_served() throws IOException {
        assertEquals(Files.readString(KEPT), when().get("/api/openapi").asString(), "fetch /api/openapi into " + KEPT);
    }

    @Test
    void the_contract_is_served_in_both_forms() {
        when().get("/api/openapi").then().statusCode(200).body(startsWith("---\nopenapi: 3.1"));
        when().get("/api/openapi?format=json").then().statusCode(200).contentType("application/json");
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_words() {
        Set<String> names = new HashSet<>();
        eachOperation((path, operation) -> {
            assertTrue(names.add((String) operation.get("operationId")), path);
            assertFalse(((String) operation.get("summary")).isBlank(), path);
            for (Map<String, Object> parameter : parameters(operation)) {
                assertTrue(parameter.get("description") instanceof String, path + " " + parameter.get("name"));
            }
        });
        assertTrue(names.size() >= 12, names.toString());
    }

    @Test
    void every_answer_has_an_example() {
        Schemas schemas = schemas();
        eachOperation((path, operation) -> responses(operation).forEach((status, named) -> {
            Map<String, Object> response = schemas.resolved(named);
            List<Map<String, Object>> shown = new ArrayList<>();
            map(response.get("content")).values().forEach(content -> shown.add(map(content)));
            if (shown.isEmpty()) {
                map(response.get("headers")).values().forEach(header -> shown.add(map(header)));
            }
            assertFalse(shown.isEmpty(), path + " " + status + " shows nothing");
            shown.forEach(
                    one -> assertTrue(one.containsKey("example") || one.containsKey("examples"), path + " " + status));
        }));
    }

    @Test
    void every_example_fits_its_schema() {
        Schemas schemas = schemas();
        eachOperation((path, operation) -> responses(operation)
                .forEach((status, named) -> map(schemas.resolved(named).get("content"))
                        .values()
                        .forEach(content -> examples(map(content))
                                .forEach(example -> assertEquals(
                                        List.of(), schemas.misfits(schema(content), example), path + " " + status)))));
    }

    @Test
    void every_real_answer_fits_its_schema() {
        UUID endorsement = World.endorsement("Placeholder Riders’ Union");
        World.individual(World.LETTER, "Test Person", signOn -> {});
        String organization = when().get("/api/v1/sign-ons/{id}", endorsement).path("organization.slug");
        Schemas schemas = schemas();
        eachOperation((path, operation) -> {
            String address = path.replace("{campaign}", World.CAMPAIGN)
                            .replace("{letter}", World.LETTER)
                            .replace("{organization}", organization)
                            .replace("{id}", endorsement.toString())
                            .replace("{bioguide}", "S001145")
                    + (path.endsWith("/mine")
                            ? "?state=IL&district=9"
                            : path.endsWith("/sign-ons") && !path.contains("{") ? "?ids=" + endorsement : "");
            Response answer = given().get(address);
            assertEquals(200, answer.statusCode(), address);
            map(map(responses(operation).get("200")).get("content")).forEach((type, content) -> {
                if (type.equals("application/json")) {
                    assertEquals(List.of(), schemas.misfits(schema(content), answer.path("")), address);
                }
            });
        });
    }

    private static void eachOperation(BiConsumer<String, Map<String, Object>> look) {
        map(contract().get("paths"))
                .forEach((path, item) -> look.accept(path, map(map(item).get("get"))));
    }

    private static Map<String, Object> contract() {
        return given().accept("application/json")
                .get("/api/openapi?format=json")
                .path("");
    }

    private static Schemas schemas() {
        return new Schemas(contract());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parameters(Map<String, Object> operation) {
        return (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> responses(Map<String, Object> operation) {
        return (Map<String, Map<String, Object>>) operation.get("responses");
    }

    private static List<Object> examples(Map<String, Object> content) {
        if (content.containsKey("example")) {
            return List.of(content.get("example"));
        }
        return map(content.get("examples")).values().stream()
                .map(example -> map(example).get("value"))
                .toList();
    }

    private static Map<String, Object> schema(Object content) {
        return map(map(content).get("schema"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }
}
