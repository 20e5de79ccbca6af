package org.undersigned.publishing.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.undersigned.base.Codes;
import org.undersigned.directory.Level;
import org.undersigned.directory.Organization;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.publishing.yaml.Fields;
import org.undersigned.publishing.yaml.Value;

/** An organization; one that is known already is used as it stands, if the file says the same of it. */
final class OrganizationPart {

    static Organization read(Fields in, Reading reading) {
        Organization read = fields(in, reading);
        Organization known = Organization.findById(read.id);
        if (known == null) {
            read.slug = reading.newSlug(in, Organization.SLUG_KIND, slug -> Organization.count("slug", slug));
            reading.add("organization.added", read);
        } else {
            read.slug = in.need("slug").slug();
            if (!same(known, read)) {
                in.wrong(
                        "id",
                        "organization " + read.id + " is known with another slug, name, alias, website, level or place",
                        "the same as in the record");
            }
        }
        if (read.slug != null && reading.organizations.putIfAbsent(read.slug, known == null ? read : known) != null) {
            in.wrong("slug", "a second organization with the slug " + read.slug, "a slug of its own");
        }
        return read;
    }

    private static Organization fields(Fields in, Reading reading) {
        Organization organization = new Organization();
        organization.id = reading.id(in);
        organization.createdAt = reading.now;
        String name = in.need("name").line(300);
        organization.website = in.may("website").line(2_000);
        organization.level = in.may("level").oneOf(Level.class);
        organization.place = in.may("place").line(200);
        organization.rename(name == null ? "" : name, aliases(in));
        return organization;
    }

    private static List<String> aliases(Fields in) {
        List<String> aliases = new ArrayList<>();
        for (Value value : in.values("aliases")) {
            String alias = value.line(300);
            if (alias != null) {
                aliases.add(alias);
            }
        }
        return aliases;
    }

    static Block write(Organization organization) {
        return new Block()
                .plain("id", organization.id)
                .text("slug", organization.slug)
                .text("name", organization.name)
                .words("aliases", organization.otherNames())
                .text("website", organization.website)
                .plain("level", Codes.of(organization.level))
                .text("place", organization.place);
    }

    private static boolean same(Organization known, Organization read) {
        return known.slug.equals(read.slug)
                && known.name.equals(read.name)
                && known.otherNames().equals(read.aliases)
                && Objects.equals(known.website, read.website)
                && known.level == read.level
                && Objects.equals(known.place, read.place);
    }

    private OrganizationPart() {}
}
