package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import org.undersigned.base.FreeSlugs;

/** The addresses of organizations, also those that are not public yet. */
public final class OrganizationSlugs {

    /** Addresses for many new ones. */
    public static FreeSlugs free() {
        return new FreeSlugs(
                Organization.SLUG_KIND, slugs -> slugs("in", slugs), beginning -> slugs("like", beginning));
    }

    static boolean isTaken(String slug) {
        return !slugs("in", List.of(slug)).isEmpty();
    }

    // Asked of the table, for those too that are prepared and not seen yet.
    @SuppressWarnings("unchecked")
    private static List<String> slugs(String as, Object given) {
        return Panache.getEntityManager()
                .createNativeQuery("select slug from organization where slug " + as + " (:given)", String.class)
                .setParameter("given", given)
                .getResultList();
    }

    private OrganizationSlugs() {}
}
