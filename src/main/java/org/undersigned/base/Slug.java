package org.undersigned.base;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A public address and what it has meant since it was first given out; never deleted, never given to another. */
@Entity
@IdClass(Slug.Address.class)
public class Slug extends PanacheEntityBase {

    public record Address(String kind, String slug) implements Serializable {}

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final int LONGEST = 100;

    @Id
    public String kind;

    @Id
    public String slug;

    public UUID subject;

    public static boolean isOne(String slug) {
        return slug.length() <= LONGEST && SHAPE.matcher(slug).matches();
    }

    public static Optional<UUID> find(String kind, String slug) {
        return Slug.<Slug>findByIdOptional(new Address(kind, slug)).map(found -> found.subject);
    }

    /** @throws Refusal {@code slug_taken} if the address means something else already */
    public static void take(String kind, String slug, UUID subject) {
        Optional<UUID> holder = find(kind, slug);
        if (holder.isPresent()) {
            if (!holder.get().equals(subject)) {
                throw new Refusal("slug_taken");
            }
            return;
        }
        takeFree(kind, slug, subject);
    }

    /** Takes one that nothing else has, or had. */
    public static void takeFree(String kind, String slug, UUID subject) {
        Slug taken = new Slug();
        taken.kind = kind;
        taken.slug = slug;
        taken.subject = subject;
        taken.persist();
    }

    /**
     * One that something not public yet may be given.
     *
     * @param typed what somebody wants, or null where it is to be made of the name
     * @param reserved whether it is another's who has not taken it yet
     * @throws Refusal {@code slug_taken} if it means, or ever meant, something else
     */
    public static String free(String kind, String typed, String name, Predicate<String> reserved) {
        if (typed == null) {
            return from(kind, name, reserved);
        }
        if (find(kind, typed).isPresent() || reserved.test(typed)) {
            throw new Refusal("slug_taken", "slug");
        }
        return typed;
    }

    /**
     * An address made of a name that nothing else has, or had; it is not taken yet.
     *
     * @param reserved whether it is another's who has not taken it yet
     */
    public static String from(String kind, String name, Predicate<String> reserved) {
        String wanted = wanted(kind, name);
        String free = wanted;
        for (int number = 2; find(kind, free).isPresent() || reserved.test(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    static String wanted(String kind, String name) {
        String words = Folded.words(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty()
                ? kind
                : words.substring(0, Math.min(words.length(), 80)).replaceAll("-$", "");
    }

    // By the slug alone, which has an index: with the kind the embedded database would read all of the kind.
    static List<String> taken(String kind, Collection<String> slugs) {
        return Slug.<Slug>list("slug in ?1", slugs).stream()
                .filter(one -> one.kind.equals(kind))
                .map(one -> one.slug)
                .toList();
    }

    static List<String> takenLike(String kind, String beginning) {
        return Panache.getEntityManager()
                .createQuery("select slug from Slug where kind = ?1 and slug like ?2", String.class)
                .setParameter(1, kind)
                .setParameter(2, beginning)
                .getResultList();
    }
}
