package org.undersigned.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose a website is, as far as its address says. */
final class Website {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://)?(?:[^/@\\s]*@)?(?:www\\.)?([\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)(?::\\d+)?"
                    + "(/[^?#\\s]*+)?+(\\?[^#\\s]*+)?+.*");
    // For phones, and of a language or a country: others have names of their own in front.
    private static final Pattern SAME_SITE =
            Pattern.compile("^(?:m|mobile|web|[a-z]{2}(?:-[a-z]{2})?(?=\\.(?:facebook|linkedin)\\.com$))\\.");
    private static final Pattern ID = Pattern.compile("[?&](id=\\d+)");
    private static final String PROFILE = "profile.php";
    // Longer ones would be cut, and be alike up to there.
    private static final int LONGEST = 190;

    // Many have their pages at these, each at a path of its own.
    private static final Set<String> SHARED = words("""
            actblue.com actionnetwork.org beacons.ai bio.link bit.ly bsky.app change.org discord.com discord.gg
            docs.google.com drive.google.com eventbrite.com facebook.com fb.com fb.me flickr.com forms.gle github.com
            givebutter.com gofundme.com guidestar.org instagram.com linkedin.com linktr.ee mastodon.social medium.com
            meetup.com mobilize.us nextdoor.com opencollective.com patreon.com reddit.com secure.actblue.com
            sites.google.com substack.com t.me threads.com threads.net tiktok.com tinyurl.com twitter.com vimeo.com x.com
            youtu.be youtube.com""");

    // The sorts of pages there, and the pages that everybody has.
    private static final Set<String> NOBODY = words("""
            about c channel company events f featured groups home in o p pages people photos playlist posts profile reels
            school share shorts showcase site user videos view watch""");

    /**
     * The domain without {@code www}, with the path where many share the domain; none of what is no address, or names nobody
     * there.
     */
    static Optional<String> domain(String address) {
        return parts(address)
                .flatMap(parts -> shared(parts)
                        .map(host -> page(host, text(parts.group(2)), text(parts.group(3))))
                        .orElse(Optional.of(parts.group(1))));
    }

    /** Whether it is at a domain that many share. */
    static boolean isShared(String address) {
        return parts(address).flatMap(Website::shared).isPresent();
    }

    private static Optional<Matcher> parts(String address) {
        return Optional.ofNullable(address)
                .map(text -> ADDRESS.matcher(text.strip().toLowerCase(Locale.ROOT)))
                .filter(Matcher::matches);
    }

    private static Optional<String> shared(Matcher parts) {
        return Optional.of(SAME_SITE.matcher(parts.group(1)).replaceFirst("")).filter(SHARED::contains);
    }

    private static Optional<String> page(String host, String path, String query) {
        List<String> parts = new ArrayList<>(
                Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList());
        Matcher id = ID.matcher(query);
        if (parts.equals(List.of(PROFILE)) && id.find()) {
            return Optional.of(host + "/" + PROFILE + "?" + id.group(1));
        }
        while (!parts.isEmpty() && namesNobody(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        String page = host + "/" + String.join("/", parts);
        return parts.isEmpty() || page.length() > LONGEST ? Optional.empty() : Optional.of(page);
    }

    private static boolean namesNobody(String part) {
        return NOBODY.contains(part) || part.endsWith(".php");
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }

    private Website() {}
}
