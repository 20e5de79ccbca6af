package org.undersigned.site;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.undersigned.source.Citation;
import org.undersigned.source.Source;

/** A fact's sources as a page lists them. */
@TemplateExtension(namespace = "cited")
final class Cited {

    static List<Citation> directly(List<Citation> citations) {
        return citations.stream().filter(one -> !one.secondHand).toList();
    }

    static List<Citation> secondHand(List<Citation> citations) {
        return citations.stream().filter(one -> one.secondHand).toList();
    }

    /** Whether a browser may be sent there. */
    static boolean isLinkable(Source source) {
        return source.address != null && source.address.matches("(?i)https?://.*");
    }

    private Cited() {}
}
