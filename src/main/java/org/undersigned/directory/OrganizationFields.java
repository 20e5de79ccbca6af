package org.undersigned.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.undersigned.base.Codes;
import org.undersigned.base.Shape;
import org.undersigned.base.WebAddress;
import org.undersigned.ledger.Field;

/** What the desk edits of an organization. */
public final class OrganizationFields {

    public static List<Field<Organization>> of(Organization organization) {
        List<Field<Organization>> fields = new ArrayList<>(all());
        if (organization.publicSince == null) {
            fields.add(Field.of("slug", Shape.slug(), one -> one.slug, Organization::move));
        }
        return fields;
    }

    private static List<Field<Organization>> all() {
        return List.of(
                Field.of("name", Shape.line(300).needed(), one -> one.name, (one, name) -> one.name = name),
                Field.of(
                        "aliases",
                        Shape.lines(300),
                        one -> String.join("\n", one.aliases),
                        (one, lines) -> one.rename(one.name, each(lines))),
                Field.of(
                        "website",
                        Shape.site(),
                        one -> one.website,
                        (one, address) -> one.website = WebAddress.whole(address)),
                Field.of(
                        "level",
                        Shape.choice(
                                Arrays.stream(Level.values()).map(Codes::of).toList()),
                        one -> Codes.of(one.level),
                        (one, code) -> one.level = code == null
                                ? null
                                : Codes.find(Level.class, code).orElseThrow()),
                Field.of("place", Shape.line(200), one -> one.place, (one, place) -> one.place = place));
    }

    private static List<String> each(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    private OrganizationFields() {}
}
