package org.undersigned.publishing.bundle;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.undersigned.base.Ids;
import org.undersigned.base.Slug;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Subject;
import org.undersigned.publishing.yaml.Fields;
import org.undersigned.publishing.yaml.Problems;
import org.undersigned.publishing.yaml.Value;
import org.undersigned.source.Citation;
import org.undersigned.source.Source;

/** What has been read of a bundle so far: what its later parts refer to, and what is to be entered into the record. */
final class Reading {

    record New(String verb, Subject subject) {}

    final Instant now;
    final Problems problems;
    final Campaign campaign = new Campaign();
    final Map<String, Source> sources = new LinkedHashMap<>();
    final Map<String, Organization> organizations = new LinkedHashMap<>();
    final Map<String, Letter> letters = new LinkedHashMap<>();
    final List<New> made = new ArrayList<>();
    private final Map<UUID, Integer> lines = new LinkedHashMap<>();

    Reading(Problems problems, Instant now) {
        this.problems = problems;
        this.now = now;
    }

    /** Notes what is to be entered, in this order. */
    <T extends Subject> T add(String verb, T subject) {
        made.add(new New(verb, subject));
        return subject;
    }

    /** The id of a part, which no other part of the file has. */
    UUID id(Fields in) {
        UUID id = in.need("id").id();
        if (id == null) {
            return Ids.next();
        }
        if (lines.putIfAbsent(id, in.line()) != null) {
            in.wrong("id", "id " + id + " stands in this file twice", "an id of its own");
        }
        return id;
    }

    Instant instantOrNow(Value value) {
        Instant instant = value.instant();
        return instant == null ? now : instant;
    }

    /** An address that nothing has, or had. */
    String newSlug(Fields in, String kind, Function<String, Long> holders) {
        String slug = in.need("slug").slug();
        if (slug != null && (Slug.find(kind, slug).isPresent() || holders.apply(slug) > 0)) {
            in.wrong("slug", "the slug " + slug + " is taken", "one that nothing has, or had");
        }
        return slug;
    }

    List<Citation> citations(Fields in) {
        List<Citation> citations = new ArrayList<>();
        in.values("sources").forEach(key -> cite(key, Citation::direct, citations));
        return citations;
    }

    List<Citation> citationsAndReports(Fields in) {
        List<Citation> citations = citations(in);
        in.values("reported_by").forEach(key -> cite(key, Citation::secondHand, citations));
        return citations;
    }

    private void cite(Value key, Function<Source, Citation> cite, List<Citation> citations) {
        Source source = key.named(name -> Optional.ofNullable(sources.get(name)), "the key of a source in this file");
        if (source == null) {
            return;
        }
        if (citations.stream().anyMatch(one -> one.source == source)) {
            key.wrong("each source of a fact once");
            return;
        }
        citations.add(cite.apply(source));
    }

    List<Demand> demands(Fields in) {
        List<Demand> demands = new ArrayList<>();
        for (Value value : in.values("demands")) {
            Demand demand = demand(value);
            if (demand != null && demands.contains(demand)) {
                value.wrong("each demand once");
            } else if (demand != null) {
                demands.add(demand);
            }
        }
        return demands;
    }

    Demand demand(Value value) {
        Integer number = value.number(1, Math.max(1, campaign.demands.size()));
        return number == null || number > campaign.demands.size() ? null : campaign.demands.get(number - 1);
    }

    Letter letter(Value value) {
        return value.named(
                slug -> Optional.ofNullable(letters.get(slug)), "the slug of a letter that stands before it");
    }

    Organization organization(Value value) {
        return value.named(
                slug -> Optional.ofNullable(organizations.get(slug)), "the slug of an organization in this file");
    }

    /** Whatever is in the record has an entry in the ledger: that tells which ids are taken. */
    void refuseTakenIds() {
        List<UUID> ids = made.stream().map(one -> one.subject().id).toList();
        for (int from = 0; from < ids.size(); from += 500) {
            Panache.getEntityManager()
                    .createQuery("select distinct subject from LedgerEntry where subject in ?1", UUID.class)
                    .setParameter(1, ids.subList(from, Math.min(ids.size(), from + 500)))
                    .getResultList()
                    .forEach(id -> problems.add(
                            lines.getOrDefault(id, 1), "id " + id + " is in the record already", "an id of its own"));
        }
    }
}
