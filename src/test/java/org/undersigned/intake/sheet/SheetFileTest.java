package org.undersigned.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.base.PartialDate;

/** Tables of any make, each run other ones; what fails says by which seed it can be made again. */
class SheetFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String LETTERS = "abc XYZ áéñÜ 0123456789 .-&()’“”'\"";
    private static final String SEPARATORS = ",;\t|";

    @TempDir
    Path folder;

    @Test
    void whatever_is_written_with_any_separator_in_any_encoding_is_read_again() throws IOException {
        for (int round = 0; round < 300; round++) {
            long seed = System.nanoTime();
            Random random = new Random(seed);
            List<List<String>> rows = rows(random);
            char separator = SEPARATORS.charAt(random.nextInt(SEPARATORS.length()));
            byte[] written = encoded(written(rows, separator, random), random);
            assertEquals(rows, read(written), "seed " + seed);
        }
    }

    @Test
    void bytes_of_any_kind_are_read_or_refused_and_nothing_else() throws IOException {
        for (int round = 0; round < 300; round++) {
            long seed = System.nanoTime();
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            if (random.nextBoolean() && bytes.length > 4) {
                System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
            }
            try {
                read(bytes);
            } catch (Spoiled refused) {
                continue;
            } catch (RuntimeException other) {
                throw new AssertionError("seed " + seed, other);
            }
        }
    }

    @Test
    void text_that_stands_in_the_cell_itself_is_no_formula_and_the_end_of_a_line_in_it_is_a_blank() throws IOException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Organization</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Made_x000D_&#10;Up</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>";
        List<SheetRow> rows = rows(workbook(sheet));
        assertEquals(
                List.of(List.of("Organization"), List.of("Made Up")),
                rows.subList(0, 2).stream().map(SheetRow::cells).toList());
        assertEquals(
                List.of(false, false, true),
                rows.stream().map(row -> !row.formulas().isEmpty()).toList());
    }

    @Test
    void a_cell_that_holds_its_date_as_text_is_read_as_that_day() throws IOException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t='d' s=\"1\"><v>2026-01-05T00:00:00</v></c>"
                + "<c r=\"B1\" t = \"d\"><v>2026-01-06T23:30:00.000Z</v></c><c r=\"C1\" t=\"d\"><v>2026-01-07</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"d\"><v/></c><c r=\"B2\" t=\"str\"><v>A &amp; t=\"d\", 2026-01-05T1</v></c>"
                + "<c r=\"C2\"><v>12</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"d\"><f>TODAY()</f><v>2026-01-08T00:00:00</v></c></row></sheetData></worksheet>";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            List<SheetRow> rows = rows(workbook(sheet, charset));
            assertEquals(
                    List.of(
                            List.of("2026-01-05", "2026-01-06", "2026-01-07"),
                            List.of("", "A & t=\"d\", 2026-01-05T1", "12"),
                            List.of("2026-01-08")),
                    rows.stream().map(SheetRow::cells).toList());
            assertEquals("A3", rows.get(2).formulas().get(0));
        }
    }

    private List<SheetRow> rows(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), bytes);
        List<SheetRow> rows = new ArrayList<>();
        try (SheetFile table = SheetFile.open(file)) {
            table.rows(table.sheets().get(0), rows::add);
        }
        return rows;
    }

    private static byte[] workbook(String sheet) throws IOException {
        return workbook(sheet, StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String sheet, Charset charset) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                            + " ContentType=\"application/xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", sheet, charset);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text, StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, String text, Charset charset) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(charset));
        zip.closeEntry();
    }

    @Test
    void lines_above_the_table_a_hint_of_the_separator_and_shields_against_formulas_are_understood()
            throws IOException {
        assertEquals(
                List.of(List.of("Title"), List.of("a", "b,c"), List.of("=1", "'tis")),
                read("sep=;\nTitle\n\na;b,c\n'=1;'tis\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(List.of("One, Inc."), List.of("Two")), read("\"One, Inc.\"\nTwo\n".getBytes(WINDOWS)));
        assertThrows(Spoiled.class, () -> read(new byte[] {'a', 0x01, 'b'}));
    }

    @Test
    void a_row_that_is_too_long_is_told_from_a_quotation_mark_that_is_never_closed() throws IOException {
        String much = "x ".repeat(60_000);
        assertEquals("row_too_long 3", why("a,b\n1,2\n3," + much + "\n4,5\n"));
        assertEquals("row_too_long 2", why("a,b\r\n5\" wide," + much + "\r\n"));
        assertEquals("row_too_long 2", why("a,b\n\"said \"\"so\"\"\n" + much + "\",2\n"));
        assertEquals("row_too_long 2", why("a,b\n" + "1,".repeat(70_000)));
        assertEquals("not_a_table ", why("a,b\n\"1,2\n" + "3,4\n".repeat(30_000)));
        assertEquals("not_a_table ", why("a,b\n1,\"" + much));
    }

    private String why(String text) {
        return assertThrows(Spoiled.class, () -> read(text.getBytes(StandardCharsets.UTF_8)))
                .getMessage();
    }

    @Test
    void every_day_is_read_in_each_way_that_people_write_it() {
        Random random = new Random();
        for (int round = 0; round < 2_000; round++) {
            java.time.LocalDate day = java.time.LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
            Optional<PartialDate> wanted = Optional.of(PartialDate.of(day));
            int year = day.getYear();
            int month = day.getMonthValue();
            int number = day.getDayOfMonth();
            String english = day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
            String spanish = day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, new java.util.Locale("es"));
            assertEquals(wanted, SheetDate.parse(day.toString(), random.nextBoolean()));
            assertEquals(wanted, SheetDate.parse(month + "/" + number + "/" + year, false));
            assertEquals(wanted, SheetDate.parse(number + "." + month + "." + year, true));
            assertEquals(wanted, SheetDate.parse(month + "/" + number + "/" + year + " 14:03:22", false));
            assertEquals(wanted, SheetDate.parse(english + " " + number + ", " + year, false));
            assertEquals(wanted, SheetDate.parse(number + " " + english.substring(0, 3) + " " + year, true));
            assertEquals(wanted, SheetDate.parse(number + " de " + spanish + " de " + year, false));
        }
        assertEquals(Optional.empty(), SheetDate.parse("31/2/2026", true));
        assertEquals(Optional.empty(), SheetDate.parse("soon", true));
        assertEquals(Optional.of(new PartialDate("2026-03")), SheetDate.parse("March 2026", true));
    }

    private List<List<String>> read(byte[] bytes) throws IOException {
        Path file = folder.resolve("table");
        Files.write(file, bytes);
        List<List<String>> rows = new ArrayList<>();
        try (SheetFile table = SheetFile.open(file)) {
            table.each(table.sheets().get(0), row -> rows.add(row.cells()));
        }
        return rows;
    }

    private static List<List<String>> rows(Random random) {
        int columns = 2 + random.nextInt(5);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 3 + random.nextInt(20); row++) {
            List<String> cells = new ArrayList<>();
            for (int at = 0; at < columns; at++) {
                cells.add(cell(random));
            }
            cells.set(0, "x" + cells.get(0));
            rows.add(cells);
        }
        return rows;
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int length = random.nextInt(20); length > 0; length--) {
            cell.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        // What begins with an apostrophe may be shielded, and loses it.
        return cell.toString().strip().replaceFirst("^['\\s]+", "");
    }

    private static String written(List<List<String>> rows, char separator, Random random) {
        String end = random.nextBoolean() ? "\r\n" : "\n";
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining(end + (random.nextInt(4) == 0 ? end : ""), "", end));
    }

    private static byte[] encoded(String text, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> text.getBytes(StandardCharsets.UTF_16);
            case 3 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 4 -> text.getBytes(StandardCharsets.UTF_16BE);
            default -> text.getBytes(WINDOWS);
        };
    }
}
