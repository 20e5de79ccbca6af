package org.undersigned.api;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.undersigned.base.Failure;
import org.undersigned.base.Problem;

/** Answers of the contract that many operations give alike, each with its example. */
final class SharedAnswers {

    static final String PROBLEM = "Problem";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Map<String, APIResponse> all() {
        Map<String, APIResponse> all = new LinkedHashMap<>();
        all.put(
                "Moved",
                createAPIResponse()
                        .description("It has another address now")
                        .addHeader(
                                "Location",
                                Contract.header(
                                        "The address it has now",
                                        "https://letters.example.org/api/v1/letters/a-timetable-at-every-stop")));
        all.put(
                "NotModified",
                createAPIResponse()
                        .description("The answer that the client has still holds")
                        .addHeader(
                                "ETag",
                                Contract.header(
                                        "The tag that was sent in If-None-Match",
                                        "\"5f0c6a3b9d2e47f1a8c4b6e0d3f27a19\"")));
        all.put(
                "WrongRequest",
                problems(
                        "Something about the address is wrong, and says what",
                        Given.wrong("limit", "a whole number from 1 to 1000").problem,
                        DeclaredParameters.unknown("colour", List.of("cursor", "limit")).problem,
                        Failure.malformedAddress().problem));
        all.put("NotFound", problems("Nothing public stands, or ever stood, at this address", Problem.of(404)));
        all.put("NotAcceptable", problems("None of the accepted media types can be given", Problem.of(406)));
        all.put(
                "Gone",
                problems(
                        "It was public once: an individual who left, what was erased, or a campaign or a letter that had been made public in error",
                        Problem.of(410)));
        all.put("Broken", problems("A fault of the program", Problem.of(500)));
        return all;
    }

    /** Which of them an operation at this path gives: name by status. */
    static Map<String, String> of(String path) {
        Map<String, String> answers = new TreeMap<>(
                Map.of("304", "NotModified", "400", "WrongRequest", "406", "NotAcceptable", "500", "Broken"));
        if (path.contains("{")) {
            answers.put("404", "NotFound");
        }
        if (path.contains("{campaign}") || path.contains("{letter}") || path.contains("{organization}")) {
            answers.put("301", "Moved");
        }
        if (path.endsWith("/sign-ons/{id}") || path.contains("{campaign}") || path.contains("{letter}")) {
            answers.put("410", "Gone");
        }
        return answers;
    }

    static APIResponse named(String name) {
        return createAPIResponse().ref("#/components/responses/" + name);
    }

    static Schema problem() {
        return createSchema()
                .description("What went wrong, as RFC 9457 has it")
                .addType(SchemaType.OBJECT)
                .addProperty("title", text("What it is, in a few words"))
                .addProperty(
                        "status", createSchema().addType(SchemaType.INTEGER).description("The status of the answer"))
                .addProperty("code", text("For programs: never changes once published"))
                .addProperty("detail", text("What is wrong here, for people"))
                .addProperty("parameter", text("The query parameter that is wrong, where it is one"))
                .required(List.of("title", "status", "code", "detail"));
    }

    private static Schema text(String description) {
        return createSchema().addType(SchemaType.STRING).description(description);
    }

    private static APIResponse problems(String description, Problem... problems) {
        MediaType body = createMediaType().schema(createSchema().ref("#/components/schemas/" + PROBLEM));
        for (Problem problem : problems) {
            body.addExample(
                    problem.code(),
                    createExample().summary(problem.title()).value(JSON.convertValue(problem, Map.class)));
        }
        return createAPIResponse()
                .description(description)
                .content(createContent().addMediaType(Problem.MEDIA_TYPE, body));
    }

    private SharedAnswers() {}
}
