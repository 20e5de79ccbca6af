package org.undersigned.publishing.roster;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NoResultException;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.Ids;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.directory.Roster;

/** A list that somebody brought to the desk: kept until it is read into the directory, and afterwards what became of it. */
@Entity
public class RosterImport extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    public String fileName;
    public String title;
    public String publisher;
    public PartialDate holdsOn;
    public String address;
    /** Whether it lists those who sat before its day, and not who did on it. */
    public boolean former;

    public Instant broughtAt;
    public String broughtBy;
    public Instant appliedAt;
    /** The numbers of what came of it. */
    String outcome;

    @Version
    public int version;

    /** The file, or what came of it; of one that was read in long ago none. */
    @ElementCollection
    @CollectionTable(name = "roster_import_part", joinColumns = @JoinColumn(name = "import_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "bytes")
    List<byte[]> parts = new ArrayList<>();

    public static RosterImport withId(UUID id) {
        return RosterImport.<RosterImport>findByIdOptional(id).orElseThrow(NoResultException::new);
    }

    static RosterImport locked(UUID id) {
        return RosterImport.<RosterImport>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NoResultException::new);
    }

    static List<RosterImport> forgottenSince(Instant then) {
        return list("appliedAt is null and broughtAt < ?1", then);
    }

    /** Keeps the file itself. */
    public void keep(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            parts.addAll(Packed.parts(in::transferTo));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    RosterFile file() {
        try (InputStream in = Packed.open(parts)) {
            RosterFile file = RosterFile.read(in);
            return former && !file.isDated() ? file.withoutSeats() : file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean isApplied() {
        return appliedAt != null;
    }

    /** @throws Refusal {@code already_applied} */
    void refuseIfApplied() {
        if (isApplied()) {
            throw new Refusal("already_applied");
        }
    }

    /** From now on it keeps what came of it, and no longer the file. */
    void apply(Outcome came, Instant now) {
        appliedAt = now;
        outcome = came.numbers().toJson();
        parts.clear();
        try {
            parts.addAll(Packed.parts(came::writeTo));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Outcome cameOfIt() {
        if (parts.isEmpty()) {
            return Outcome.fromJson(outcome);
        }
        try (InputStream in = Packed.open(parts)) {
            return Outcome.read(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Roster roster(RosterFile file, Instant now) {
        Roster roster = new Roster();
        roster.title = title;
        roster.publisher = publisher;
        roster.holdsOn = holdsOn;
        roster.address = address;
        roster.complete = !former && file.isWholeOn(holdsOn);
        roster.loadedAt = now;
        return roster;
    }
}
