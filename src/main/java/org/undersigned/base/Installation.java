package org.undersigned.base;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What was done once to this database, and is not to be done again. */
@Entity
public class Installation extends PanacheEntityBase {

    @Id
    public String fact;

    public String detail;
    public Instant at;

    public static boolean knows(String fact) {
        return findByIdOptional(fact).isPresent();
    }

    public static void note(String fact, String detail, Instant now) {
        Installation done = new Installation();
        done.fact = fact;
        done.detail = detail;
        done.at = now;
        done.persist();
    }
}
