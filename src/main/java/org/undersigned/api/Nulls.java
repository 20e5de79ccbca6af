package org.undersigned.api;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** In our answers every field is there, and those that are not said to have a value may be null. */
final class Nulls {

    // What leaves fields out in place of writing null.
    private static final String WITHOUT_NULLS = "Whom the letter is sent to; what is not known of them is left out";

    static void allow(Schema schema) {
        if (schema.getProperties() == null || WITHOUT_NULLS.equals(schema.getDescription())) {
            return;
        }
        List<String> surelyThere = schema.getRequired() == null ? List.of() : schema.getRequired();
        Map<String, Schema> properties = new TreeMap<>(schema.getProperties());
        properties.forEach((name, property) -> {
            if (!surelyThere.contains(name) && !isPrimitive(property)) {
                schema.addProperty(name, orNull(property));
            }
        });
        schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
    }

    private static boolean isPrimitive(Schema property) {
        return property.getType() != null
                && property.getType().stream()
                        .anyMatch(type ->
                                type == SchemaType.BOOLEAN || type == SchemaType.INTEGER || type == SchemaType.NUMBER);
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() == null && property.getEnumeration() == null) {
            return property.getType() == null || property.getType().contains(SchemaType.NULL)
                    ? property
                    : property.addType(SchemaType.NULL);
        }
        Schema known = property.getRef() == null
                ? createSchema().type(property.getType()).enumeration(property.getEnumeration())
                : createSchema().ref(property.getRef());
        return createSchema()
                .description(property.getDescription())
                .addAnyOf(known)
                .addAnyOf(createSchema().addType(SchemaType.NULL));
    }

    private Nulls() {}
}
