package org.undersigned.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.PartialDate;
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
        return (citation.secondHand ? SECOND_HAND + " " : "") + line(citation.source);
    }

    /** As it is typed where something cites it. */
    public static String line(Source source) {
        String line = Stream.of(source.title, source.publisher, source.dated, source.address)
                .map(part -> Objects.toString(part, ""))
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

    private Citation citation(String line) {
        boolean secondHand = line.strip().startsWith(SECOND_HAND);
        String[] parts = line.strip().substring(secondHand ? 1 : 0).split("\\|", -1);
        if (parts.length > LONGEST.length) {
            throw wrong();
        }
        Source source = source(part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3));
        return secondHand ? Citation.secondHand(source) : Citation.direct(source);
    }

    private Source source(String title, String publisher, String date, String address) {
        if (title == null || address != null && !address.matches("https?://\\S+")) {
            throw wrong();
        }
        PartialDate dated = date == null ? null : PartialDate.parse(date).orElseThrow(CitationService::wrong);
        return Source.at(address)
                .or(() -> address == null ? Source.called(title, publisher, dated) : Optional.empty())
                .orElseGet(() -> added(title, publisher, dated, address));
    }

    private Source added(String title, String publisher, PartialDate dated, String address) {
        Source source = new Source();
        source.title = title;
        source.publisher = publisher;
        source.dated = dated;
        source.address = address;
        ledger.made("source.added", source);
        return source;
    }

    private static String part(String[] parts, int at) {
        String part = at < parts.length ? parts[at].strip() : "";
        if (part.length() > LONGEST[at]) {
            throw wrong();
        }
        return part.isEmpty() ? null : part;
    }

    private static Refusal wrong() {
        return new Refusal("sources_wrong", "sources");
    }
}
