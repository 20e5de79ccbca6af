package org.undersigned.desk;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Address;
import org.undersigned.base.Shape;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.Subject;
import org.undersigned.signon.Statement;
import org.undersigned.source.Citation;
import org.undersigned.source.Fact;

/** What a record says, field by field, as people read it: a text with its translations, and whatever it names as links. */
record Details(List<Row> rows) {

    private static final String SOURCES = "sources";

    // Asked for by a form, and kept nowhere.
    private static final Set<String> ASKED_ONLY = Set.of("organization_new");

    /** The fields that say something; that there is no source is said too. */
    public List<Row> said() {
        return rows.stream().filter(row -> !row.isSilent()).toList();
    }

    public List<Row> silent() {
        return rows.stream().filter(Row::isSilent).toList();
    }

    /** @param missing the languages in which it is said in another one only */
    record Row(String code, List<Said> said, List<Link> links, List<Citation> citations, List<String> missing) {

        public boolean isSources() {
            return code.equals(SOURCES);
        }

        boolean isSilent() {
            return said.isEmpty() && links.isEmpty() && !isSources();
        }
    }

    /** @param language that it is in, or null where it is not translated */
    record Said(String text, String language) {}

    @ApplicationScoped
    static class Reader {

        private final Values values;
        private final Links links;

        Reader(Values values, Links links) {
            this.values = values;
            this.links = links;
        }

        <S extends Subject> Details of(S subject, List<Field<S>> fields) {
            Map<String, List<Field<S>>> groups = new LinkedHashMap<>();
            fields.stream()
                    .filter(field -> !ASKED_ONLY.contains(field.name()))
                    .forEach(field -> groups.computeIfAbsent(field.name(), none -> new ArrayList<>())
                            .add(field));
            Map<String, String> texts = Field.texts(fields, subject);
            return new Details(groups.values().stream()
                    .map(group -> row(subject, group, texts))
                    .toList());
        }

        private <S extends Subject> Row row(S subject, List<Field<S>> group, Map<String, String> texts) {
            Field<S> own = group.get(0);
            List<Link> named = named(subject, own.name(), texts.get(own.code()));
            List<Said> said = new ArrayList<>();
            List<String> silent = new ArrayList<>();
            for (Field<S> field : group) {
                String language = group.size() == 1 ? null : language(field, group);
                String text = shown(field, texts.get(field.code()));
                if (text == null) {
                    silent.add(language);
                } else if (named.isEmpty()) {
                    said.add(new Said(text, language));
                }
            }
            return new Row(own.name(), said, named, cited(subject, own.name()), said.isEmpty() ? List.of() : silent);
        }

        // A text has a field for each language of the site; its own is the one that no translation is in.
        private static <S> String language(Field<S> field, List<Field<S>> group) {
            return field.language() != null
                    ? field.language()
                    : Address.LANGUAGES.stream()
                            .filter(one -> group.stream().noneMatch(other -> one.equals(other.language())))
                            .findFirst()
                            .orElse(null);
        }

        /** @return null where it says nothing; a box without a tick says that it has none */
        private String shown(Field<?> field, String text) {
            if (!text.isEmpty()) {
                return values.show(field.name(), text);
            }
            boolean isTick = field.shape().kind() == Shape.Kind.CHOICES
                    && field.shape().choices().equals(List.of(field.name()));
            return isTick ? values.show(field.name(), "false") : null;
        }

        private List<Link> named(Subject subject, String field, String text) {
            return switch (field) {
                case "letter", "follows" -> each(text, Letter.class);
                case "demand", "demands" -> each(text, Demand.class);
                case "organization" ->
                    subject instanceof Statement one && one.organization != null
                            ? List.of(links.to(one.organization))
                            : List.of();
                default -> List.of();
            };
        }

        private List<Link> each(String ids, Class<? extends Subject> type) {
            return Stream.of(ids.split(","))
                    .filter(id -> !id.isEmpty())
                    .map(id -> Panache.getEntityManager().find(type, UUID.fromString(id)))
                    .map(links::to)
                    .toList();
        }

        private static List<Citation> cited(Subject subject, String field) {
            if (!field.equals(SOURCES)) {
                return List.of();
            }
            return subject instanceof Fact fact
                    ? fact.citations
                    : subject instanceof Revision revision ? revision.citations : List.of();
        }
    }
}
