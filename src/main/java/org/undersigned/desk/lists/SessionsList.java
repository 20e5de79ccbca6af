package org.undersigned.desk.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.undersigned.access.Me;
import org.undersigned.access.Sessions;
import org.undersigned.access.Sessions.Shown;
import org.undersigned.base.Language;
import org.undersigned.desk.DeskWords;

/** Where whoever is signed in is signed in. */
@ApplicationScoped
public class SessionsList implements HeldListing<Shown> {

    private final Sessions sessions;
    private final Language language;
    private final Me me;

    SessionsList(Sessions sessions, Language language, Me me) {
        this.sessions = sessions;
        this.language = language;
        this.me = me;
    }

    @Override
    public String code() {
        return "sessions";
    }

    @Override
    public String address() {
        return "/desk/account";
    }

    @Override
    public List<Shown> held(Asked asked) {
        String typed = asked.value(Filter.WORDS).toLowerCase(Locale.ROOT);
        return sessions.of(me).stream()
                .filter(one -> browser(one).toLowerCase(Locale.ROOT).contains(typed))
                .toList();
    }

    private String browser(Shown one) {
        return one.browser() == null ? language.words(DeskWords.class).unknownBrowser() : one.browser();
    }

    @Override
    public UUID id(Shown one) {
        return one.handle();
    }

    @Override
    public Comparator<Shown> by(String key) {
        return switch (key) {
            case "browser" -> Comparator.comparing(this::browser);
            case "since" -> Comparator.comparing(Shown::since);
            default -> Comparator.comparing(Shown::lastUse);
        };
    }

    @Override
    public List<Column<Shown>> columns() {
        return List.of(
                Column.<Shown>ofTheDesk("browser", this::browser).sortedBy("browser"),
                Column.<Shown>ofTheDesk("since", Shown::since).sortedBy("since"),
                Column.<Shown>ofTheDesk("last_used", Shown::lastUse).sortedBy("last_used"),
                Column.ofTheDesk("here", Shown::here));
    }

    @Override
    public String sorted() {
        return "-last_used";
    }

    @Override
    public List<Filter> filters() {
        // Asked where they are held.
        return List.of(Filter.typed((finder, typed) -> {}));
    }
}
