package org.undersigned.intake.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the columns under some headings meant the last time that somebody said it. */
@Entity
public class RememberedMapping extends PanacheEntityBase {

    static final TypeReference<Map<Integer, Column>> COLUMNS = new TypeReference<>() {};

    @Id
    public String headings;

    public String mapping;
    public Instant usedAt;

    static Optional<Map<Integer, Column>> of(List<String> headings) {
        return RememberedMapping.<RememberedMapping>findByIdOptional(Guess.key(headings))
                .map(one -> Json.read(one.mapping, COLUMNS));
    }

    static void remember(List<String> headings, Map<Integer, Column> mapping, Instant now) {
        String key = Guess.key(headings);
        RememberedMapping known = findById(key);
        if (known == null) {
            known = new RememberedMapping();
            known.headings = key;
        }
        known.mapping = Json.write(mapping);
        known.usedAt = now;
        known.persist();
    }
}
