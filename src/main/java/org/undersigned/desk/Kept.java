package org.undersigned.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.base.GivenBack;
import org.undersigned.base.Typed;

/**
 * A form that came when its sender's session had ended, or when what it is about had been thrown away. The browser keeps it
 * in the page that it is shown; the site keeps nothing of it.
 *
 * @param to where it is sent again
 * @param files whether the form also takes files, which cannot be kept
 */
record Kept(String to, boolean files, List<One> fields) {

    /** One value of one field. */
    record One(String name, String value) {

        /** Whether somebody typed or chose it, and can read it. */
        public boolean isReadable() {
            return !name.startsWith("opened_")
                    && !TECHNICAL.contains(name)
                    && !NUMBERED.matcher(name).matches()
                    && !value.isBlank()
                    && Typed.id(value).isEmpty();
        }
    }

    static final Kept NONE = new Kept("", false, List.of());

    private static final Set<String> TECHNICAL =
            Set.of("form", "seen", "phase", "checksum", "signer_id", "signer_for", "from", "after", "named", "again");
    // Of the rows of a table, of which only their page can tell what they are.
    private static final Pattern NUMBERED = Pattern.compile("(?:row|was|column|shown|pick)-\\d+");
    private static final Set<String> SECRET = Set.of("password", "old");
    private static final Pattern CHANGEABLE = Pattern.compile(
            "/desk/(?:[a-z-]+|record/names|.+/correction|letters/[0-9a-f-]+/wording/[a-z-]+)(?:\\?.*)?");
    private static final String FIELD = "kept.";
    private static final String TO = "kept_to";
    private static final String FILES = "kept_files";

    /** @param typed in the order of the form */
    static Kept of(String to, boolean files, Map<String, List<String>> typed) {
        return new Kept(
                to,
                files,
                typed.entrySet().stream()
                        .filter(field -> !SECRET.contains(field.getKey()))
                        .flatMap(field -> field.getValue().stream().map(value -> new One(field.getKey(), value)))
                        .toList());
    }

    /** As a page carried it that {@link #carried()} was on. */
    static Kept in(Map<String, List<String>> form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), values);
            }
        });
        String to = form.getOrDefault(TO, List.of("")).get(0);
        return of(SignInDesk.inside(Typed.text(to)), form.containsKey(FILES), fields);
    }

    /** Whether its own page can show it again as it was filled in; what else is sent just does something. */
    public boolean isChangeable() {
        return !files && CHANGEABLE.matcher(to).matches();
    }

    /** Where it is sent to be shown again, filled in. */
    public String toChange() {
        return to + (to.contains("?") ? "&" : "?") + GivenBack.PARAMETER + "=on";
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public boolean isAnyReadable() {
        return fields.stream().anyMatch(One::isReadable);
    }

    /** What a page carries it by. */
    public List<One> carried() {
        return Stream.concat(
                        fields.stream().map(one -> new One(FIELD + one.name, one.value)),
                        isEmpty()
                                ? Stream.of()
                                : Stream.of(new One(TO, to), new One(FILES, "on"))
                                        .filter(one -> files || !one.name.equals(FILES)))
                .toList();
    }
}
