package org.undersigned.api;

import java.util.Map;
import org.undersigned.ledger.Subject;

/** The translations of a subject's texts, by language and then by field, just as the ledger digests them. */
final class Texts {

    @SuppressWarnings("unchecked")
    static Map<String, Map<String, String>> translations(Subject subject) {
        return (Map<String, Map<String, String>>) subject.form().openFields().get("translations");
    }

    private Texts() {}
}
