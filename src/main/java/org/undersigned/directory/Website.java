package org.undersigned.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose a website is, as far as its address says. */
final class Website {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://)?(?:[^/@\\s]*@)?(?:www\\.)?([\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)(?::\\d+)?(/[^/?#\\s]+)?.*");
    // Many have their pages at these, each at a path of its own.
    private static final Set<String> SHARED =
            Set.of("facebook.com", "instagram.com", "linktr.ee", "medium.com", "twitter.com", "x.com");

    /** The domain without {@code www}, with the first part of the path where many share the domain; none of what is no address. */
    static Optional<String> domain(String address) {
        if (address == null) {
            return Optional.empty();
        }
        Matcher parts = ADDRESS.matcher(address.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String domain = parts.group(1);
        if (!SHARED.contains(domain)) {
            return Optional.of(domain);
        }
        return Optional.ofNullable(parts.group(2)).map(path -> domain + path);
    }

    private Website() {}
}
