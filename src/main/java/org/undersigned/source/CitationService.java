package org.undersigned.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Plain;
import org.undersigned.base.Refusal;
import org.undersigned.ledger.Ledger;

/**
 * Cites sources as the desk types them, one a line: title, publisher, date and address, with {@code |} between; a line that
 * begins with {@code ~} is a source that only reports what another says. A source that is known is used again.
 */
@ApplicationScoped
public class CitationService {

    private static final String SECOND_HAND = "~";
    private static final int[] LONGEST = {500, 300, 10, 2_000};

    private final Ledger ledger;
    private final Clock clock;

    CitationService(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public static String lines(List<Citation> citations) {
        return citations.stream().map(CitationService::line).collect(Collectors.joining("\n"));
    }

    private static String line(Citation citation) {
        return line(citation.source, citation.secondHand);
    }

    /** The line of a source that was cited once, as {@link Citation#form} has it; {@code ""} where it is not held any more. */
    public static String line(Map<?, ?> cited) {
        return Source.<Source>findByIdOptional(UUID.fromString((String) cited.get("source")))
                .map(known -> line(known, Boolean.TRUE.equals(cited.get("second_hand"))))
                .orElse("");
    }

    private static String line(Source source, boolean secondHand) {
        return (secondHand ? SECOND_HAND + " " : "") + line(source);
    }

    /** As it is typed where something cites it. */
    public static String line(Source source) {
        String line = Stream.of(source.title, source.publisher, source.dated, source.address)
                .map(part -> Objects.toString(part, "").replace("|", "\\|"))
                .collect(Collectors.joining(" | "));
        return line.replaceAll("( \\|\\s*)+$", "");
    }

    /**
     * Replaces what is cited.
     *
     * @param lines null for no source
     * @param publicly whether the fact is public, so that its sources are too
     * @throws Refusal {@code sources_wrong}
     */
    public void cite(List<Citation> citations, String lines, boolean publicly) {
        List<Citation> read = Optional.ofNullable(lines).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(this::citation)
                .toList();
        citations.clear();
        for (Citation one : read) {
            if (citations.stream().noneMatch(other -> other.source.equals(one.source))) {
                citations.add(one);
            }
        }
        if (publicly) {
            disclose(citations);
        }
    }

    /** Makes the sources public, as what they tell is. */
    public void disclose(List<Citation> citations) {
        citations.forEach(one ->
                ledger.changed("source.published", one.source, null, () -> one.source.makePublic(clock.instant())));
    }

    /** Whether each line names a source; one that is known already may be anything. */
    public static boolean areReadable(String lines) {
        try {
            lines.lines().filter(line -> !line.isBlank()).forEach(Line::of);
            return true;
        } catch (Refusal wrong) {
            return false;
        }
    }

    private Citation citation(String typed) {
        Line line = Line.of(typed);
        Source source = source(line);
        return line.secondHand ? Citation.secondHand(source) : Citation.direct(source);
    }

    Source source(Line line) {
        return Source.at(line.address)
                .or(() ->
                        line.address == null ? Source.called(line.title, line.publisher, line.dated) : Optional.empty())
                .orElseGet(() -> added(line));
    }

    /** One that looks for each source once, for many facts that come together. */
    public CitationService remembering() {
        Map<Line, Source> found = new HashMap<>();
        return new CitationService(ledger, clock) {
            @Override
            Source source(Line line) {
                return found.computeIfAbsent(line, one -> super.source(one));
            }
        };
    }

    private Source added(Line line) {
        Source source = new Source();
        source.title = line.title;
        source.publisher = line.publisher;
        source.dated = line.dated;
        source.address = line.address;
        ledger.made("source.added", source);
        return source;
    }

    record Line(boolean secondHand, String title, String publisher, PartialDate dated, String address) {

        // But for one that stands behind a backslash, as titles of web pages have them.
        private static final String BAR = "(?<!\\\\)\\|";

        static Line of(String typed) {
            boolean secondHand = typed.strip().startsWith(SECOND_HAND);
            String[] parts = typed.strip().substring(secondHand ? 1 : 0).split(BAR, -1);
            String title = part(parts, 0);
            String date = part(parts, 2);
            String address = part(parts, 3);
            if (parts.length > LONGEST.length || title == null || address != null && !address.matches(Plain.WEB)) {
                throw wrong();
            }
            PartialDate dated = date == null ? null : PartialDate.parse(date).orElseThrow(Line::wrong);
            return new Line(secondHand, title, part(parts, 1), dated, address);
        }

        private static String part(String[] parts, int at) {
            String part = at < parts.length ? parts[at].strip().replace("\\|", "|") : "";
            if (part.length() > LONGEST[at] || !part.matches(Plain.LINE)) {
                throw wrong();
            }
            return part.isEmpty() ? null : part;
        }

        private static Refusal wrong() {
            return new Refusal("sources_wrong", "sources");
        }
    }
}
