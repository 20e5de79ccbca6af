package org.undersigned.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NoResultException;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SQLRestriction;
import org.undersigned.base.Folded;
import org.undersigned.base.FoldedColumn;
import org.undersigned.base.Refusal;
import org.undersigned.base.Slug;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Preparation;
import org.undersigned.ledger.Subject;

/** An organization that can endorse, with the other names it goes by; public once it has endorsed in public. */
@Entity
@SQLRestriction(Preparation.SEEN)
public class Organization extends Subject {

    public static final String SLUG_KIND = "organization";
    private static final int SEARCH_LIMIT = 4_000;
    private static final int PLACE_LIMIT = 400;
    private static final int AT_ONCE = 200;

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
    public String placeText;
    public Instant createdAt;
    UUID preparedBy;

    /** Whether the ones that resemble it are known as it is now called. */
    @OptimisticLock(excluded = true)
    boolean compared;

    @BatchSize(size = AT_ONCE)
    @ElementCollection
    @CollectionTable(name = "organization_alias", joinColumns = @JoinColumn(name = "organization_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "name")
    public List<String> aliases = new ArrayList<>();

    @BatchSize(size = AT_ONCE)
    @ElementCollection
    @CollectionTable(name = "organization_key", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "content")
    Set<String> keys = new HashSet<>();

    @BatchSize(size = AT_ONCE)
    @ElementCollection
    @CollectionTable(name = "organization_word", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "content")
    @Convert(converter = FoldedColumn.class)
    @OptimisticLock(excluded = true)
    Set<String> words = new HashSet<>();

    /** Of its names and its place, where it has one. */
    @BatchSize(size = AT_ONCE)
    @ElementCollection
    @CollectionTable(name = "organization_placed_word", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "content")
    @Convert(converter = FoldedColumn.class)
    @OptimisticLock(excluded = true)
    Set<String> placedWords = new HashSet<>();

    /** @throws NoResultException if there is none */
    public static Organization withId(UUID id) {
        return Organization.<Organization>findByIdOptional(id).orElseThrow(NoResultException::new);
    }

    /** The public organization at this address, also at an address that it had before. */
    public static Optional<Organization> publicAt(String slug) {
        return Slug.find(SLUG_KIND, slug)
                .map(id -> Organization.<Organization>findById(id))
                .map(Organization::root)
                .filter(Organization::isPublic);
    }

    /** One that nobody else merges or separates before this transaction ends. */
    public static Organization held(UUID id) {
        return Organization.<Organization>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NoResultException::new);
    }

    /** What tells a name from another: its words without the little ones. */
    public static String telling(String name) {
        return OrganizationKeys.name(name);
    }

    public static Organization called(String name, List<String> aliases, Instant now) {
        Organization organization = new Organization();
        organization.createdAt = now;
        organization.rename(name, aliases);
        organization.slug = Slug.from(SLUG_KIND, name, OrganizationSlugs::isTaken);
        return organization;
    }

    /** @param slug that nothing else has, or had; what else is not known is null */
    public static Organization called(
            String name, String website, Level level, String place, String slug, Instant now) {
        Organization organization = new Organization();
        organization.createdAt = now;
        organization.website = website;
        organization.level = level;
        organization.place = place;
        organization.slug = slug;
        organization.rename(name, List.of());
        return organization;
    }

    public void rename(String name, List<String> aliases) {
        this.name = name;
        if (!this.aliases.equals(aliases)) {
            this.aliases.clear();
            this.aliases.addAll(aliases);
        }
        beFoundBy(names());
    }

    /** Brings what it is found by in line with its names, website and place, and with the names of those merged into it. */
    public void settle() {
        beFoundBy(allNames());
    }

    /** As {@link #settle}, only where many share the domain of its website. */
    public void settleAtShared() {
        if (Website.isShared(website)) {
            settle();
        }
    }

    private void beFoundBy(List<String> names) {
        sortKey = Folded.sortKey(name);
        searchText = Folded.searchText(SEARCH_LIMIT, names.toArray(String[]::new));
        compared &= !keep(keys, mergedInto == null ? OrganizationKeys.of(names, website) : Set.of());
        keep(words, mergedInto == null ? Folded.each(searchText) : Set.of());
        placeText = Folded.searchText(PLACE_LIMIT, place);
        keep(placedWords, words.isEmpty() || placeText.isEmpty() ? Set.of() : Folded.each(searchText + placeText));
    }

    /**
     * A new one that nobody sees before what it is made for is done, and that is found by its exact name alone until it is told to {@link
     * #beFound()}: the rest costs most of the writing.
     */
    public void prepare(UUID preparation) {
        preparedBy = preparation;
        keys.retainAll(Set.of(OrganizationKeys.name(name)));
        words.clear();
        placedWords.clear();
        compared = true;
    }

    @Override
    public UUID preparedBy() {
        return preparedBy;
    }

    /** Is found by all that it is called, unless it is already. */
    public void beFound() {
        if (words.isEmpty()) {
            compared = false;
            beFoundBy(names());
        }
    }

    /** @return whether anything changed */
    private static boolean keep(Set<String> known, Set<String> now) {
        return known.retainAll(now) | known.addAll(now);
    }

    /**
     * Gives it another address, while nobody knows the one that it has.
     *
     * @param typed null where it is to be made of the name
     * @throws Refusal {@code slug_taken} or {@code slug_fixed}
     */
    public void move(String typed) {
        if (publicSince != null) {
            throw new Refusal("slug_fixed", "slug");
        }
        slug = Slug.free(SLUG_KIND, typed, name, other -> !other.equals(slug) && OrganizationSlugs.isTaken(other));
    }

    /** As {@link #makePublic}, for one that was just given a free address. */
    public void beginPublic(Instant now) {
        Slug.takeFree(SLUG_KIND, slug, id);
        publicSince = now;
    }

    /** Its address is fixed from now on. */
    public void makePublic(Instant now) {
        if (publicSince == null) {
            Slug.take(SLUG_KIND, slug, id);
            publicSince = now;
        }
    }

    /**
     * Makes it one with another, which is found by its names too from then on.
     *
     * @throws Refusal {@code merged_with_itself}; {@code merged_already} if either was merged into yet another
     */
    public void mergeInto(Organization other) {
        refuseIf(equals(other), "merged_with_itself");
        refuseIf(mergedInto != null || other.mergedInto != null, "merged_already");
        mergedInto = other;
    }

    /** @throws Refusal {@code not_merged} */
    public void separate() {
        refuseIf(mergedInto == null, "not_merged");
        mergedInto = null;
    }

    private static void refuseIf(boolean wrong, String code) {
        if (wrong) {
            throw new Refusal(code);
        }
    }

    /** The organization that this one was merged into, or itself. */
    public Organization root() {
        return mergedInto == null ? this : mergedInto.root();
    }

    /** The organizations that were merged into this one, also by way of another. */
    public List<Organization> absorbed() {
        List<Organization> direct = list("mergedInto.id = ?1 order by sortKey, id", id);
        return direct.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.absorbed().stream()))
                .toList();
    }

    /** Whether its name comes behind another's in lists. */
    boolean isBehind(Organization other) {
        int order = Arrays.compareUnsigned(sortKey, other.sortKey);
        return order > 0 || order == 0 && id.compareTo(other.id) > 0;
    }

    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(aliases);
        return names;
    }

    /** Also those of the organizations that were merged into it. */
    public List<String> allNames() {
        return family().stream().flatMap(one -> one.names().stream()).toList();
    }

    /** Whether one of its names is just this, but for case, marks and punctuation. */
    public boolean isCalled(String wanted) {
        String words = Folded.words(wanted);
        return allNames().stream().anyMatch(known -> Folded.words(known).equals(words));
    }

    /** Its aliases, and what else it is called by those of the organizations merged into it. */
    public List<String> otherNames() {
        List<String> others = new ArrayList<>(aliases);
        allNames().stream()
                .filter(one -> !one.equals(name) && !others.contains(one))
                .forEach(others::add);
        return others;
    }

    /** It and all that were merged into it. */
    public List<Organization> family() {
        return Stream.concat(Stream.of(this), absorbed().stream()).toList();
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
