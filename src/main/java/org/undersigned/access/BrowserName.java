package org.undersigned.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What kind of browser a {@code User-Agent} tells of, in a few words of our own: {@code "Firefox, Linux"}. */
final class BrowserName {

    private record Sign(String text, String name) {}

    // The first that fits counts: most programs claim to be some others too.
    private static final List<Sign> PROGRAMS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("Chrome/", "Chrome"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Windows", "Windows"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Mac OS", "macOS"),
            new Sign("Linux", "Linux"));

    /** @return null where it tells of none that we know */
    static String of(String userAgent) {
        if (userAgent == null) {
            return null;
        }
        String name = Stream.of(named(userAgent, PROGRAMS), named(userAgent, SYSTEMS))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? null : name;
    }

    private static String named(String userAgent, List<Sign> signs) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.text))
                .map(Sign::name)
                .findFirst()
                .orElse(null);
    }

    private BrowserName() {}
}
