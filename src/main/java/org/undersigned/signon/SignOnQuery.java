package org.undersigned.signon;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.campaign.Letter;

/** What is asked of the database for a list, put together condition by condition. */
final class SignOnQuery {

    private final StringBuilder conditions = new StringBuilder("s.letter = :letter and s.place is not null");
    private final Map<String, Object> parameters = new HashMap<>();

    SignOnQuery(Letter letter) {
        parameters.put("letter", letter);
    }

    SignOnQuery named(SignOnFilter filter) {
        if (filter.q() == null) {
            return this;
        }
        List<String> words = filter.words();
        if (words.isEmpty()) {
            conditions.append(" and 1 = 0");
        }
        for (int i = 0; i < words.size(); i++) {
            and("s.searchText like :word" + i, "word" + i, "% " + words.get(i) + "%");
        }
        return this;
    }

    SignOnQuery matching(SignOnFilter filter) {
        equal("kind", filter.kind());
        equal("state", filter.state());
        equal("chamber", filter.chamber());
        equal("party", filter.party());
        equal("assurance", filter.assurance());
        return named(filter);
    }

    SignOnQuery behind(SignOnCursor cursor) {
        String leading = SignOnCursor.leading(cursor.sort());
        if (leading.isEmpty()) {
            // Said so that an index in the list's order can be entered at the key.
            conditions.append(" and s.listKey >= :key and (s.listKey > :key or s.id > :id)");
        } else {
            String same = leading + " = :leading and (s.listKey > :key or s.listKey = :key and s.id > :id)";
            and("(" + leading + " > :leading or " + same + ")", "leading", cursor.leading());
        }
        parameters.put("key", cursor.listKey());
        parameters.put("id", cursor.id());
        return this;
    }

    <T> TypedQuery<T> query(String from, String rest, Class<T> type) {
        TypedQuery<T> query = Panache.getEntityManager().createQuery(from + " where " + conditions + rest, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private void equal(String field, Object wanted) {
        if (wanted != null) {
            and("s." + field + " = :" + field, field, wanted);
        }
    }

    private void and(String condition, String name, Object parameter) {
        conditions.append(" and ").append(condition);
        parameters.put(name, parameter);
    }
}
