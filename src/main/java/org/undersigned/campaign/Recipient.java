package org.undersigned.campaign;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Refusal;

/** Whom a letter is sent to, and by which way. */
@Embeddable
public class Recipient {

    public String name;
    public String title;
    public String via;

    /**
     * Reads a line as the desk writes it: name, title and way, with semicolons between.
     *
     * @throws Refusal {@code recipients_wrong} where there is no name, or too much
     */
    static Recipient ofLine(String line) {
        String[] parts = line.split(";", -1);
        Recipient recipient = new Recipient();
        recipient.name = part(parts, 0, 300);
        recipient.title = part(parts, 1, 300);
        recipient.via = part(parts, 2, 100);
        if (recipient.name == null || parts.length > 3) {
            throw wrong();
        }
        return recipient;
    }

    String toLine() {
        return line(name, title, via);
    }

    /** As {@link #ofLine} reads it; what is missing is null. */
    public static String line(String name, String title, String via) {
        return Stream.of(name, via == null ? title : Objects.toString(title, ""), via)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static String part(String[] parts, int at, int longest) {
        String part = at < parts.length ? parts[at].strip() : "";
        if (part.length() > longest) {
            throw wrong();
        }
        return part.isEmpty() ? null : part;
    }

    private static Refusal wrong() {
        return new Refusal("recipients_wrong", "recipients");
    }
}
