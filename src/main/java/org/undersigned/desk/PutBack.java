package org.undersigned.desk;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Codes;
import org.undersigned.base.Dates;
import org.undersigned.base.Language;
import org.undersigned.base.Typed;
import org.undersigned.ledger.Field;
import org.undersigned.ledger.LedgerEntry;

/** Which field of a record its page's address asks to put back: {@code ?put_back=} an entry of the ledger and {@code field=}. */
@ApplicationScoped
class PutBack {

    private final CurrentVertxRequest request;
    private final Language language;
    private final Clock clock;

    PutBack(CurrentVertxRequest request, Language language, Clock clock) {
        this.request = request;
        this.language = language;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param text what the field said before the entry
     * @param reason that names the entry, for whoever puts it back to change
     */
    record Asked(Field<?> field, String text, String reason) {

        public String code() {
            return field.code();
        }
    }

    /** @param now what the fields say now, by their codes */
    Optional<Asked> of(UUID subject, List<? extends Field<?>> fields, Map<String, String> now) {
        HttpServerRequest asked = request.getCurrent().request();
        return Typed.id(Typed.text(asked.getParam("put_back")))
                .map(id -> LedgerEntry.<LedgerEntry>findById(id))
                .filter(entry -> entry.subject.equals(subject))
                .flatMap(entry -> fields.stream()
                        .filter(field -> field.code().equals(asked.getParam("field")))
                        .findFirst()
                        .flatMap(field -> Former.of(field, entry, LedgerEntry.about(subject), now))
                        .map(former -> new Asked(former.field(), former.before(), reason(entry))));
    }

    private String reason(LedgerEntry entry) {
        String who = entry.actorName == null
                ? language.words(DeskWords.class).actor(Codes.of(entry.actorKind))
                : entry.actorName;
        String when = Dates.in(language.code()).show(entry.at.atZone(clock.getZone()));
        return language.words(DraftWords.class).putBackReason(when, who);
    }
}
