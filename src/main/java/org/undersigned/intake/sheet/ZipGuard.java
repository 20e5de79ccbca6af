package org.undersigned.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Refuses an archive that would not end, fill the memory, or is no spreadsheet, before anything of it is understood. */
final class ZipGuard {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 150L << 20;
    private static final long MOST_BYTES_OF_OTHERS = 16L << 20;
    private static final long SMALL = 10L << 20;
    private static final int MOST_TIMES = 200;
    private static final String TYPES = "[Content_Types].xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final String TYPE_OF_SHEETS = "worksheet+xml";

    private final long packed;
    private final Set<String> otherParts = new HashSet<>();
    private long unpacked;

    private ZipGuard(long packed) {
        this.packed = packed;
    }

    /** @return whether it says how its cells are to be shown */
    static boolean refuseUnlessWorkbook(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry(TYPES) == null) {
                throw new Spoiled("other_zip");
            }
            if (zip.size() > MOST_PARTS) {
                throw new Spoiled("zip_bomb");
            }
            ZipGuard guard = new ZipGuard(Files.size(file));
            guard.unpack(zip, zip.getEntry(TYPES));
            guard.readTypes(zip);
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                guard.unpack(zip, parts.nextElement());
            }
            return zip.getEntry("xl/styles.xml") != null;
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw new Spoiled("broken_zip");
        }
    }

    // Whatever reads the words of all sheets into memory finds them by what is said here, whatever they are called.
    private void readTypes(ZipFile zip) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(zip.getEntry(TYPES))) {
            XMLStreamReader types = factory.createXMLStreamReader(in);
            while (types.hasNext()) {
                if (types.next() == XMLStreamConstants.START_ELEMENT) {
                    String part = types.getAttributeValue(null, "PartName");
                    String type = types.getAttributeValue(null, "ContentType");
                    if (part != null && type != null && !type.endsWith(TYPE_OF_SHEETS)) {
                        otherParts.add(plain(part));
                    }
                }
            }
        }
    }

    private static String plain(String part) {
        return part.replaceFirst("^/", "").toLowerCase(Locale.ROOT);
    }

    private boolean isSheet(String part) {
        return part.startsWith(SHEETS) && !otherParts.contains(plain(part));
    }

    // What the archive says of its sizes need not be true.
    private void unpack(ZipFile zip, ZipEntry part) throws IOException {
        byte[] some = new byte[16_384];
        long length = 0;
        long most = isSheet(part.getName()) ? MOST_BYTES : MOST_BYTES_OF_OTHERS;
        FarColumns columns = new FarColumns();
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                length += read;
                unpacked += read;
                boolean swollen = unpacked > SMALL && unpacked > packed * MOST_TIMES;
                if (unpacked > MOST_BYTES || swollen || length > most) {
                    throw new Spoiled("zip_bomb");
                }
                columns.look(some, read);
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
                // Every other byte of a text in UTF-16.
                if (some[at] != 0) {
                    look((char) some[at]);
                }
            }
        }

        private void look(char sign) {
            boolean blank = sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
            if (before == BEFORE.length() && (sign == '"' || sign == '\'')) {
                letters = 0;
            } else if (letters >= 0 && Character.isLetter(sign)) {
                letters++;
            } else {
                refuseIfFar(sign);
                letters = -1;
            }
            before = next(sign, blank);
        }

        // Blanks may stand before and behind the sign between the name and the value.
        private int next(char sign, boolean blank) {
            if (blank) {
                return before >= 2 ? before : 1;
            }
            return before < BEFORE.length() && sign == BEFORE.charAt(before) ? before + 1 : 0;
        }

        private void refuseIfFar(char sign) {
            // A letter may be written as its number.
            if (letters >= 0 && sign == '&' || letters > MOST_LETTERS && Character.isDigit(sign)) {
                throw new Spoiled("zip_bomb");
            }
        }
    }
}
