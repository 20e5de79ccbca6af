package org.undersigned.directory;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Folded;
import org.undersigned.base.Slug;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/** An organization that can endorse, with the other names it goes by; public once it has endorsed in public. */
@Entity
public class Organization extends Subject {

    public static final String SLUG_KIND = "organization";
    private static final int SEARCH_LIMIT = 4_000;

    public String slug;
    public String name;
    public String website;

    @Enumerated(EnumType.STRING)
    public Level level;

    public String place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    public Organization mergedInto;

    public Instant publicSince;
    public byte[] sortKey;
    public String searchText;
    public Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "organization_alias", joinColumns = @JoinColumn(name = "organization_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "name")
    public List<String> aliases = new ArrayList<>();

    /** The public organization at this address, also at an address that it had before. */
    public static Optional<Organization> publicAt(String slug) {
        return Slug.find(SLUG_KIND, slug)
                .map(id -> Organization.<Organization>findById(id))
                .map(Organization::root)
                .filter(Organization::isPublic);
    }

    /** Those with a name or alias in which words begin as the query's do, in order; merged ones are left out. */
    public static List<Organization> named(String query, int limit) {
        return find("searchText like ?1 and mergedInto is null order by sortKey, id", Folded.wordsBeginningLike(query))
                .page(0, limit)
                .list();
    }

    /**
     * Public ones in order, merged ones left out.
     *
     * @param query finds those with a name in which words begin as the query's do, or null
     * @param after the one behind which to go on, or null
     */
    public static List<Organization> publicOnes(String query, Organization after, int limit) {
        if (query != null && Folded.words(query).isEmpty()) {
            return List.of();
        }
        StringBuilder wanted = new StringBuilder("publicSince is not null and mergedInto is null");
        Parameters given = new Parameters();
        if (query != null) {
            wanted.append(" and searchText like :query");
            given.and("query", Folded.wordsBeginningLike(query));
        }
        if (after != null) {
            wanted.append(" and (sortKey > :key or sortKey = :key and id > :id)");
            given.and("key", after.sortKey).and("id", after.id);
        }
        return find(wanted + " order by sortKey, id", given).page(0, limit).list();
    }

    /** The one whose name or alias is just this, but for case, marks and punctuation. */
    public static Optional<Organization> calledExactly(String name) {
        String wanted = Folded.words(name);
        return named(name, 50).stream()
                .filter(found ->
                        found.names().stream().anyMatch(one -> Folded.words(one).equals(wanted)))
                .findFirst();
    }

    public static Organization called(String name, List<String> aliases, Instant now) {
        Organization organization = new Organization();
        organization.createdAt = now;
        organization.rename(name, aliases);
        organization.slug = Slug.from(SLUG_KIND, name, slug -> count("slug", slug) > 0);
        return organization;
    }

    public void rename(String name, List<String> aliases) {
        this.name = name;
        if (!this.aliases.equals(aliases)) {
            this.aliases.clear();
            this.aliases.addAll(aliases);
        }
        sortKey = Folded.sortKey(name);
        searchText = Folded.searchText(SEARCH_LIMIT, names().toArray(String[]::new));
    }

    /** Its address is fixed from now on. */
    public void makePublic(Instant now) {
        if (publicSince == null) {
            Slug.take(SLUG_KIND, slug, id);
            publicSince = now;
        }
    }

    /** The organization that this one was merged into, or itself. */
    public Organization root() {
        return mergedInto == null ? this : mergedInto.root();
    }

    /** The organizations that were merged into this one, also by way of another. */
    public List<Organization> absorbed() {
        List<Organization> direct = list("mergedInto = ?1 order by sortKey, id", this);
        return direct.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.absorbed().stream()))
                .toList();
    }

    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(aliases);
        return names;
    }

    @Override
    public String subjectType() {
        return "organization";
    }

    @Override
    public UUID campaignId() {
        return null;
    }

    @Override
    public boolean isPublic() {
        return publicSince != null;
    }

    @Override
    public Form form() {
        return new Form()
                .open("slug", slug)
                .open("name", name)
                .open("aliases", List.copyOf(aliases))
                .open("website", website)
                .open("level", level)
                .open("place", place)
                .open("merged_into", mergedInto)
                .closed("public_since", publicSince);
    }
}
