package org.undersigned.publishing.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.undersigned.base.XmlText;

/**
 * Writes a document of headings, paragraphs and a table without lines, in the order in which they come; its fixed parts stand
 * as they are in {@code docx/}.
 */
public final class DocxOut implements AutoCloseable {

    private static final String PARTS = "/docx/";
    private static final List<String> FIXED =
            List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels");

    private final ZipOutputStream zip;
    private final Writer text;

    public DocxOut(OutputStream out, String title, String language) throws IOException {
        zip = new ZipOutputStream(out);
        text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        for (String part : FIXED) {
            part(part, read(part));
        }
        part("word/styles.xml", read("word/styles.xml").replace("{language}", XmlText.escaped(language)));
        part(
                "docProps/core.xml",
                read("docProps/core.xml")
                        .replace("{title}", XmlText.escaped(title))
                        .replace("{language}", XmlText.escaped(language)));
        String document = read("word/document.xml");
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        text.write(document.substring(0, document.indexOf("<w:sectPr>")));
    }

    public void heading(String words) throws IOException {
        paragraph("Heading1", List.of(words));
    }

    /** One paragraph of one or more lines. */
    public void paragraph(List<String> lines) throws IOException {
        paragraph("Normal", lines);
    }

    /** Signatures in two columns, to be read row by row, each with room for a hand above its lines. */
    public void columns(List<List<String>> entries) throws IOException {
        text.write("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"4680\"/><w:gridCol w:w=\"4680\"/></w:tblGrid>");
        for (int first = 0; first < entries.size(); first += 2) {
            text.write("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cell(entries.get(first));
            cell(first + 1 < entries.size() ? entries.get(first + 1) : List.of());
            text.write("</w:tr>");
        }
        text.write("</w:tbl>");
    }

    private void cell(List<String> lines) throws IOException {
        text.write("<w:tc><w:tcPr><w:tcW w:w=\"4680\" w:type=\"dxa\"/></w:tcPr>");
        paragraph("Signature", lines);
        text.write("</w:tc>");
    }

    private void paragraph(String style, List<String> lines) throws IOException {
        text.write("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r>");
        for (int line = 0; line < lines.size(); line++) {
            String end = line == 0 ? "" : "<w:br/>";
            text.write(end + "<w:t xml:space=\"preserve\">" + XmlText.escaped(lines.get(line)) + "</w:t>");
        }
        text.write("</w:r></w:p>");
    }

    @Override
    public void close() throws IOException {
        String document = read("word/document.xml");
        text.write(document.substring(document.indexOf("<w:sectPr>")));
        text.flush();
        zip.closeEntry();
        zip.close();
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String read(String part) throws IOException {
        try (InputStream in = DocxOut.class.getResourceAsStream(PARTS + part)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
