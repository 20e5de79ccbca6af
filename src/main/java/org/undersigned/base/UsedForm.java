package org.undersigned.base;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A form that was sent, and what it made: sent again, it leads there. */
@Entity
public class UsedForm extends PanacheEntityBase {

    @Id
    UUID subject;

    UUID form;
    Instant usedAt;

    public static Optional<UUID> made(UUID form) {
        return UsedForm.<UsedForm>find("form", form).firstResultOptional().map(used -> used.subject);
    }

    /** Sent twice at once, the second breaks the constraint {@code form_already_used}. */
    public static void use(UUID form, UUID subject, Instant now) {
        UsedForm used = new UsedForm();
        used.subject = subject;
        used.form = form;
        used.usedAt = now;
        used.persist();
    }
}
