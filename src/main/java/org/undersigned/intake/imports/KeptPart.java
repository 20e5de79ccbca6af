package org.undersigned.intake.imports;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;

/** A part of the file behind an import, kept until its rows are staged: the file never stands in memory whole. */
@Entity
@IdClass(KeptPart.Key.class)
@Table(name = "sheet_import_part")
class KeptPart extends PanacheEntityBase {

    record Key(UUID importId, int ordinal) implements Serializable {}

    // H2 keeps at most a mebibyte in one field.
    private static final int SIZE = 500_000;

    @Id
    UUID importId;

    @Id
    int ordinal;

    byte[] bytes;

    static void keep(UUID importId, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int ordinal = 0;
            for (byte[] some = in.readNBytes(SIZE); some.length > 0; some = in.readNBytes(SIZE)) {
                KeptPart part = new KeptPart();
                part.importId = importId;
                part.ordinal = ordinal++;
                part.bytes = some;
                part.persist();
                Panache.getEntityManager().flush();
                Panache.getEntityManager().detach(part);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes the file out again, for as long as somebody reads it. */
    static <T> T withFile(UUID importId, Function<Path, T> reader) {
        Path file = null;
        try {
            file = Files.createTempFile("undersigned-import", "");
            Path to = file;
            QuarkusTransaction.requiringNew().run(() -> copy(importId, to));
            return reader.apply(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            forget(file);
        }
    }

    private static void forget(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String digest(Path file) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void copy(UUID importId, Path to) {
        try (OutputStream out = Files.newOutputStream(to)) {
            int ordinal = 0;
            for (KeptPart part = findById(new Key(importId, 0)); part != null; ) {
                out.write(part.bytes);
                Panache.getEntityManager().detach(part);
                part = findById(new Key(importId, ++ordinal));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void forget(UUID importId) {
        delete("importId", importId);
    }
}
