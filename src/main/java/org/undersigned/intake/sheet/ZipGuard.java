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
    private final Set<String> dated = new HashSet<>();
    private long unpacked;

    private ZipGuard(long packed) {
        this.packed = packed;
    }

    /**
     * What is seen of a workbook before it is read.
     *
     * @param formatted whether it says how its cells are to be shown
     * @param dated the parts in which there seem to be cells marked as dates
     */
    record Seen(boolean formatted, Set<String> dated) {}

    static Seen refuseUnlessWorkbook(Path file) {
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
            return new Seen(zip.getEntry("xl/styles.xml") != null, guard.dated);
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
        DateMarks marks = new DateMarks();
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                length += read;
                unpacked += read;
                boolean swollen = unpacked > SMALL && unpacked > packed * MOST_TIMES;
                if (unpacked > MOST_BYTES || swollen || length > most) {
                    throw new Spoiled("zip_bomb");
                }
                columns.look(some, read);
                marks.look(some, read);
            }
        }
        if (marks.found) {
            dated.add(part.getName());
        }
    }
}
