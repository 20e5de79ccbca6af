package org.undersigned.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Address;
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
                        .filter(Former::isReadable)
                        .map(former -> new Asked(former.field(), former.before(), reason(entry, language.code()))));
    }

    /** The reasons that were filled in for putting back what these entries changed, in any language; each in the reader's own. */
    Map<String, String> reasons(List<LedgerEntry> entries) {
        Map<String, String> reasons = new HashMap<>();
        for (LedgerEntry entry : entries) {
            String own = reason(entry, language.code());
            Address.LANGUAGES.forEach(other -> reasons.put(reason(entry, other), own));
        }
        return reasons;
    }

    private String reason(LedgerEntry entry, String in) {
        Localized words = Localized.Literal.of(in);
        String who = entry.actorName == null
                ? MessageBundles.get(DeskWords.class, words).actor(Codes.of(entry.actorKind))
                : entry.actorName;
        String when = Dates.in(in).show(entry.at.atZone(clock.getZone()));
        return MessageBundles.get(DraftWords.class, words).putBackReason(when, who);
    }
}
