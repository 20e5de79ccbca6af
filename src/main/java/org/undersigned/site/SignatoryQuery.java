package org.undersigned.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.base.Codes;
import org.undersigned.directory.Chamber;
import org.undersigned.signon.Assurance;
import org.undersigned.signon.SignOnFilter;
import org.undersigned.signon.SignOnFilter.Sort;
import org.undersigned.signon.SignOnKind;

/** What the address of a list asks for, and the addresses that ask for something else; what means nothing is not asked for. */
public record SignatoryQuery(SignOnFilter filter, boolean names, int page) {

    private static final String NAMES = "names";

    static SignatoryQuery of(
            String q,
            String kind,
            String state,
            String chamber,
            String party,
            String assurance,
            String sort,
            String view,
            String page) {
        SignOnFilter filter = new SignOnFilter(
                Codes.find(SignOnKind.class, kind).orElse(null),
                state,
                Codes.find(Chamber.class, chamber).orElse(null),
                party,
                Codes.find(Assurance.class, assurance).orElse(null),
                q,
                Codes.find(Sort.class, sort).orElse(Sort.NAME));
        return new SignatoryQuery(filter, NAMES.equals(view), number(page));
    }

    /** The filters in use, by the names of their parameters. */
    public Map<String, String> filters() {
        Map<String, String> used = new LinkedHashMap<>();
        used.put("q", filter.q());
        used.put("kind", Codes.of(filter.kind()));
        used.put("state", filter.state());
        used.put("chamber", Codes.of(filter.chamber()));
        used.put("party", filter.party());
        used.put("assurance", Codes.of(filter.assurance()));
        used.values().removeIf(value -> value == null);
        return used;
    }

    public boolean isNarrowed() {
        return !filters().isEmpty();
    }

    /** Just what is asked for here, on its first page. */
    public String own() {
        return asking("page", null);
    }

    public String without(String filter) {
        return asking(filter, null);
    }

    public String sorted(String sort) {
        return asking("sort", sort.equals("name") ? null : sort);
    }

    public String at(int page) {
        return asking("page", page == 1 ? null : String.valueOf(page));
    }

    public String asNames() {
        return asking("view", NAMES);
    }

    public String asTable() {
        return asking("view", null);
    }

    // Another question begins on its first page.
    private String asking(String name, String value) {
        Map<String, String> parameters = filters();
        if (filter.sort() != Sort.NAME) {
            parameters.put("sort", Codes.of(filter.sort()));
        }
        if (names) {
            parameters.put("view", NAMES);
        }
        parameters.remove(name);
        if (value != null) {
            parameters.put(name, value);
        }
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    private static int number(String page) {
        return page != null && page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1;
    }
}
