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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.undersigned.base.Ids;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;
import org.undersigned.directory.Roster;

/** A list that somebody brought to the desk: kept until it is read into the directory, and afterwards what became of it. */
@Entity
public class RosterImport extends PanacheEntityBase {

    // H2 keeps at most a mebibyte in one field.
    private static final int PART = 500_000;

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
    public String outcome;

    @Version
    public int version;

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

    public static List<RosterImport> newest(int limit) {
        return find("order by broughtAt desc, id desc").page(0, limit).list();
    }

    static List<RosterImport> forgottenSince(Instant then) {
        return list("appliedAt is null and broughtAt < ?1", then);
    }

    /** Keeps the file itself, packed. */
    public void keep(Path file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            Files.copy(file, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        byte[] all = packed.toByteArray();
        for (int from = 0; from < all.length; from += PART) {
            parts.add(Arrays.copyOfRange(all, from, Math.min(all.length, from + PART)));
        }
    }

    RosterFile file() {
        List<InputStream> streams =
                parts.stream().<InputStream>map(ByteArrayInputStream::new).toList();
        try (InputStream in = new GZIPInputStream(new SequenceInputStream(Collections.enumeration(streams)))) {
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

    void apply(Outcome came, Instant now) {
        appliedAt = now;
        outcome = came.toJson();
        parts.clear();
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
