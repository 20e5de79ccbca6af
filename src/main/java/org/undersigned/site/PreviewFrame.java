package org.undersigned.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.signon.Preview;

/** What a page says and where it leads otherwise in a preview: that it is one, and to other pages of the same. */
@ApplicationScoped
class PreviewFrame {

    record Banner(Instant until) implements TemplateInstance {}

    private static final String CONTENT = "<main ";
    private static final Pattern LINK = Pattern.compile(
            "(href|action)=\"(/es)?/(?:api/v1/)?((?:campaigns|letters|organizations|members)/[^\"?#]*)");
    private static final Pattern PAGE = Pattern.compile("[^/]+/[^/.]+|letters/[^/]+/(?:signatories|mine)");

    String around(String html, String token, Preview preview) {
        String banner = new Banner(preview.expiresAt).render();
        String linked = LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(to(link, token)));
        return linked.replaceFirst(CONTENT, Matcher.quoteReplacement(banner + CONTENT));
    }

    // Files, feeds and JSON are not there before the draft is public: a link to them leads to the words that say so.
    private static String to(MatchResult link, String token) {
        boolean page = PAGE.matcher(link.group(3)).matches() && !link.group().contains("/api/");
        String language = link.group(2) == null ? "" : link.group(2);
        return link.group(1) + "=\"" + (page ? language + "/preview/" + token + "/" + link.group(3) : "#preview");
    }
}
