package org.undersigned.intake.imports;

import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Codes;
import org.undersigned.base.Typed;

/** What somebody chose for a row. @param who the one that is meant, where it is one who is known */
record Choice(Decision as, UUID who) {

    static Optional<Choice> parse(String typed) {
        return Typed.id(typed)
                .map(id -> new Choice(Decision.KNOWN, id))
                .or(() -> Codes.find(Decision.class, typed)
                        .filter(one -> one != Decision.KNOWN)
                        .map(one -> new Choice(one, null)));
    }
}
