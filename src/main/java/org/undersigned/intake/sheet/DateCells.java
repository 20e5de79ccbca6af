package org.undersigned.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Cells that hold a date as text, as in {@code <c t="d"><v>2026-01-05T00:00:00</v></c>}: whoever reads the workbook knows none of them. */
final class DateCells {

    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private boolean inDate;

    private DateCells() {}

    /** A copy in which they hold the day, as any other text. */
    static Path asText(Path file, Set<String> parts) throws IOException {
        Path copy = Files.createTempFile("undersigned-workbook", "");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry part = all.nextElement();
                out.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream in = zip.getInputStream(part)) {
                    if (parts.contains(part.getName())) {
                        new DateCells().copy(in, out);
                    } else {
                        in.transferTo(out);
                    }
                }
            }
            return copy;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            forget(copy);
            throw new IOException(broken);
        }
    }

    private void copy(InputStream in, OutputStream out) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLEventReader events = factory.createXMLEventReader(in);
        XMLEventWriter copy =
                XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, StandardCharsets.UTF_8.name());
        while (events.hasNext()) {
            copy.add(copied(events.nextEvent()));
        }
        copy.flush();
    }

    private XMLEvent copied(XMLEvent event) {
        if (event.isStartDocument()) {
            return EVENTS.createStartDocument(StandardCharsets.UTF_8.name());
        }
        if (event.isStartElement() && isCell(event.asStartElement().getName().getLocalPart())) {
            return copied(event.asStartElement());
        }
        return inDate && event.isCharacters()
                ? EVENTS.createCharacters(WITH_TIME
                        .matcher(event.asCharacters().getData().strip())
                        .replaceFirst("$1"))
                : event;
    }

    private static boolean isCell(String name) {
        return name.equals("c");
    }

    private XMLEvent copied(StartElement cell) {
        inDate = false;
        List<Attribute> attributes = new ArrayList<>();
        cell.getAttributes().forEachRemaining(one -> {
            boolean dated =
                    one.getName().getLocalPart().equals("t") && one.getValue().equals("d");
            inDate |= dated;
            attributes.add(dated ? EVENTS.createAttribute(one.getName(), "str") : one);
        });
        return inDate ? EVENTS.createStartElement(cell.getName(), attributes.iterator(), cell.getNamespaces()) : cell;
    }

    static void forget(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
