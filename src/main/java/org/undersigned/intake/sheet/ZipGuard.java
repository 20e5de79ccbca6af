package org.undersigned.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Refuses an archive that would not end, fill the memory, or is no spreadsheet, before anything of it is understood. */
final class ZipGuard {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 150L << 20;
    private static final long MOST_BYTES_OF_WORDS = 16L << 20;
    private static final long SMALL = 10L << 20;
    private static final int MOST_TIMES = 200;
    private static final String WORDS = "xl/sharedStrings.xml";

    private final long packed;
    private long unpacked;

    private ZipGuard(long packed) {
        this.packed = packed;
    }

    /** @return whether it says how its cells are to be shown */
    static boolean refuseUnlessWorkbook(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                throw new Spoiled("other_zip");
            }
            if (zip.size() > MOST_PARTS) {
                throw new Spoiled("zip_bomb");
            }
            ZipGuard guard = new ZipGuard(Files.size(file));
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                guard.unpack(zip, parts.nextElement());
            }
            return zip.getEntry("xl/styles.xml") != null;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Spoiled("broken_zip");
        }
    }

    // What the archive says of its sizes need not be true.
    private void unpack(ZipFile zip, ZipEntry part) throws IOException {
        byte[] some = new byte[16_384];
        long length = 0;
        FarColumns columns = part.getName().startsWith("xl/worksheets/") ? new FarColumns() : null;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                length += read;
                unpacked += read;
                boolean swollen = unpacked > SMALL && unpacked > packed * MOST_TIMES;
                boolean wordy = part.getName().equals(WORDS) && length > MOST_BYTES_OF_WORDS;
                if (unpacked > MOST_BYTES || swollen || wordy) {
                    throw new Spoiled("zip_bomb");
                }
                if (columns != null) {
                    columns.look(some, read);
                }
            }
        }
    }

    /** Finds cells as {@code r="XFDXFD1"}, for which whoever reads them would make room up to there. */
    private static final class FarColumns {

        private static final int MOST_LETTERS = 3;
        private static final String BEFORE = " r=";

        private int before;
        private int letters = -1;

        void look(byte[] some, int length) {
            for (int at = 0; at < length; at++) {
                look((char) some[at]);
            }
        }

        private void look(char sign) {
            if (before == BEFORE.length() && (sign == '"' || sign == '\'')) {
                letters = 0;
            } else if (letters >= 0 && Character.isLetter(sign)) {
                letters++;
            } else {
                refuseIfFar(sign);
                letters = -1;
            }
            before = before < BEFORE.length() && sign == BEFORE.charAt(before) ? before + 1 : sign == ' ' ? 1 : 0;
        }

        private void refuseIfFar(char sign) {
            if (letters > MOST_LETTERS && Character.isDigit(sign)) {
                throw new Spoiled("zip_bomb");
            }
        }
    }
}
