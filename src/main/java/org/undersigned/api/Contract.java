package org.undersigned.api;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the contract that is read off the resources: what all answers share, what is always there, and an example of each. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private static final SortedMap<String, String> OTHER_FORMS =
            new TreeMap<>(Map.of("text/csv", "csv", "application/x-ndjson", "ndjson"));

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setServers(List.of(createServer().url("/")));
        contract.getComponents().getSchemas().values().forEach(Contract::everyFieldIsThere);
        contract.getComponents().addSchema(SharedAnswers.PROBLEM, SharedAnswers.problem());
        SharedAnswers.all().forEach(contract.getComponents()::addResponse);
        contract.getPaths().getPathItems().forEach((path, item) -> {
            complete(item.getGET().getResponses().getAPIResponse("200"), item.getGET());
            SharedAnswers.of(path)
                    .forEach((status, name) ->
                            item.getGET().getResponses().addAPIResponse(status, SharedAnswers.named(name)));
        });
    }

    private static void complete(APIResponse answer, Operation operation) {
        answer.description(operation.getSummary());
        answer.addHeader("ETag", header("Changes whenever the answer does", "\"5f0c6a3b9d2e47f1a8c4b6e0d3f27a19\""));
        Content content = answer.getContent();
        content.getMediaTypes()
                .forEach((type, body) -> body.example(Examples.of(operation.getOperationId(), extension(type))));
        OTHER_FORMS.forEach((type, extension) -> {
            if (Examples.exists(operation.getOperationId(), extension)) {
                content.addMediaType(
                        type,
                        createMediaType()
                                .schema(createSchema().addType(SchemaType.STRING))
                                .example(Examples.of(operation.getOperationId(), extension)));
            }
        });
        if (isList(operation)) {
            answer.addHeader(
                    "Link",
                    header(
                            "The address where the list goes on; not there at its end",
                            "<https://letters.example.org/api/v1/letters?limit=1&cursor=AaIPt0pXcbSrZuEttFenVbQ>; rel=\"next\""));
        }
    }

    /** A field without a value is null, not left out, unless its schema says itself what it requires. */
    private static void everyFieldIsThere(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        if (schema.getRequired() == null) {
            schema.setRequired(List.copyOf(schema.getProperties().keySet()));
        }
        schema.getProperties().values().forEach(Contract::mayBeNull);
    }

    // The scanner writes the type beside the choice and the codes, which would still forbid null.
    private static void mayBeNull(Schema property) {
        if (property.getEnumeration() != null && property.getType().contains(SchemaType.NULL)) {
            property.addAnyOf(createSchema().addType(SchemaType.STRING).enumeration(property.getEnumeration()));
            property.addAnyOf(createSchema().addType(SchemaType.NULL));
            property.setEnumeration(null);
        }
        if (property.getAnyOf() != null) {
            property.setType(null);
        }
    }

    private static String extension(String type) {
        return type.contains("yaml") ? "yaml" : "json";
    }

    private static boolean isList(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "limit".equals(parameter.getName()));
    }

    static Header header(String description, String example) {
        Schema text = createSchema().addType(SchemaType.STRING);
        return createHeader().description(description).schema(text).example(example);
    }
}
