import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Imports tables into the packaged default site with {@code -Xmx256m}, over HTTP: {@code java src/bench/Imports.java [rows]} takes the
 * times of one table of new organizations, of the same again, of another, of taking that back, of known organizations, of individuals, and of
 * a pasted list of the whole Congress ({@code -Dsite.jar=target/postgresql-app/quarkus-run.jar} with the settings of a database of its own does so
 * on PostgreSQL; {@code -Dtable=xlsx} brings the same rows as workbooks);
 * {@code java src/bench/Imports.java kills [times]} kills the site while a table is staged, judged, recorded, taken in by the search and taken back, and looks
 * whether each is there whole and found, or not at all.
 */
public class Imports {

    private static final String PASSWORD = "a long sentence for the imports";
    private static final String SITE = "http://127.0.0.1:18130";
    private static final String HEALTH = "http://127.0.0.1:18131/q/health";
    private static final Path JAR = Path.of(System.getProperty("site.jar", "target/quarkus-app/quarkus-run.jar"));
    private static final boolean XLSX = System.getProperty("table", "csv").equals("xlsx");
    private static final Map<String, String> PARTS_OF_A_WORKBOOK = Map.of(
            "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                    + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>",
            "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"Signers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
    private static final String LETTER = "2021-02-11-end-ice-entanglement";
    private static final String OTHER_LETTER = "example-a-timetable-at-every-stop";
    private static final Signers NEW_ORGANIZATIONS = new Signers(LETTER, "organization", 2);
    private static final Signers KNOWN_ORGANIZATIONS = new Signers(OTHER_LETTER, "organization", 1);
    private static final Signers INDIVIDUALS = new Signers(OTHER_LETTER, "individual", 1);
    private static final Pattern SETUP = Pattern.compile("/desk/setup/\\S+");
    private static final Pattern OPTION = Pattern.compile("name=\"(column-\\d+)\"[^>]*>.*?<option value=\"([a-z_]*)\" selected", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("shown in one transaction of (\\d+ ms)");
    private static final List<String> STAGES = List.of("staging", "judging", "recording", "the search learns of it", "it is taken back");
    private static final String TAKEN_BACK = "struck or declined";
    private static final Random RANDOM = new Random(5);
    private static final String[] SYLLABLES = "ba be bi bo da de di do fa fe ga go ha he jo ka ke ki la le li lo ma me mi mo na ne no pa pe pi ra re ri ro sa se so ta te to va ve vi wa we za zo".split(" ");
    private static final String[] KINDS = "Alliance,Clinic,Coalition,Congregation,Council,Federation,Foundation,Fund,House,Network,Project,Society,Union,Workers".split(",");

    /** The letter they sign, their kind, and how many public entries each of them makes. */
    private record Signers(String letter, String kind, int entries) {}

    private final Path data = Files.createTempDirectory("undersigned-imports");
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(5)).build();
    private Process site;
    private double workedBefore;
    private String recorded;
    private volatile String inOneTransaction;
    private String setup;

    /** Somebody else at the desk, who records one endorsement after another meanwhile. */
    private final class Colleague extends Thread {

        private final String revision;
        private final List<Long> waits = new ArrayList<>();
        private volatile boolean done;

        Colleague(Signers signers, boolean works) throws Exception {
            revision = revisionOf(signers);
            done = !works;
            start();
        }

        @Override
        public void run() {
            while (!done) {
                long asked = System.nanoTime();
                try {
                    int answer = post("/desk/record", formOf("form", UUID.randomUUID().toString(), "kind", "organization", "revision", revision, "signer",
                            "Example " + UUID.randomUUID(), "signer_id", "new", "date", "2026-01-05", "date_basis", "signed", "assurance", "attested", "heard_by", "telephone", "heard_on", "2026-01-05", "publish", "on")).statusCode();
                    if (answer != 303) {
                        throw new IllegalStateException("a colleague was answered " + answer);
                    }
                    waits.add(System.nanoTime() - asked);
                    Thread.sleep(500);
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }
        }

        /** An organization and its sign-on each. */
        int entries() {
            return 2 * waits.size();
        }

        String waited() throws InterruptedException {
            done = true;
            join();
            return waits.isEmpty()
                    ? ""
                    : String.format("; %d recordings of a colleague meanwhile took %s at most", waits.size(), seconds(Collections.max(waits)));
        }
    }

    private static Map<String, String> formOf(String... namesAndValues) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return form;
    }

    private Imports() throws IOException {}

    public static void main(String[] arguments) throws Exception {
        Imports imports = new Imports();
        try {
            if (arguments.length > 0 && arguments[0].equals("kills")) {
                imports.kill(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10);
            } else {
                imports.measure(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000);
            }
        } finally {
            imports.site.destroy();
            imports.site.waitFor();
        }
    }

    private void measure(int rows) throws Exception {
        start();
        makeAccount();
        paste();
        byte[] table = table(rows);
        System.out.printf("%,d rows, %,d bytes of %s%n", rows, file(table).length, XLSX ? "XLSX" : "CSV");
        measureOne("new to the directory and to the letter, the first since the start", table, NEW_ORGANIZATIONS);
        measureOne("the same file again", table, NEW_ORGANIZATIONS);
        measureOne("another, as new, while a colleague works", table(rows), NEW_ORGANIZATIONS);
        takeBack();
        measureOne("known organizations, new to another letter", table, KNOWN_ORGANIZATIONS);
        measureOne("individuals", people(rows), INDIVIDUALS);
        measureOne("other individuals", people(rows), INDIVIDUALS);
        System.out.printf("peak of resident memory: %s%n", peak());
        awaitVerified();
    }

    private void paste() throws Exception {
        String names = String.join("\n", Files.readAllLines(Path.of("seeds/directory/congress-117.csv")).stream().skip(1).map(line -> line.split(",")[0]).toList());
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "form", "01900000-0000-7000-8000-000000000001", "revision", memberRevision(), "names", names, "source_title", "A list, pasted",
                "source_date", "2026-01-05"));
        worked();
        long begun = System.nanoTime();
        String matched = post("/desk/record/names", form).body();
        Matcher shown = Pattern.compile("name=\"(shown-\\d+)\" value=\"([^\"]*)\"").matcher(matched);
        while (shown.find()) {
            form.put(shown.group(1), shown.group(2));
        }
        Matcher picks = Pattern.compile("name=\"(pick-\\d+)\" value=\"([0-9a-f-]{36})\" checked").matcher(matched);
        while (picks.find()) {
            form.put(picks.group(1), picks.group(2));
        }
        long between = System.nanoTime();
        String workedMatching = worked();
        HttpResponse<String> done = post("/desk/record/names/recording", form);
        System.out.printf("pasted list, the first since the start: %d names matched in %s%s, recorded in %s%s (%d %s)%n", names.lines().count(), seconds(between - begun),
                workedMatching, seconds(System.nanoTime() - between), worked(), done.statusCode(), done.headers().firstValue("Location").orElse("").replaceAll(".*recorded=", "recorded "));
    }

    private String memberRevision() throws Exception {
        Matcher letter = Pattern.compile("\"slug\":\"([^\"]+)\"").matcher(get("/api/v1/letters?limit=100").body());
        while (letter.find()) {
            String json = get("/api/v1/letters/" + letter.group(1)).body();
            Matcher revision = Pattern.compile("\"revisions\":\\[\\{\"id\":\"([0-9a-f-]{36})\"").matcher(json);
            if (revision.find() && get("/desk/record/names").body().contains("value=\"" + revision.group(1) + "\"")) {
                return revision.group(1);
            }
        }
        throw new IllegalStateException("no letter of members");
    }

    private void measureOne(String name, byte[] table, Signers signers) throws Exception {
        byte[] file = file(table);
        long sealedBefore = settledHead();
        worked();
        long begun = System.nanoTime();
        String address = bring(file, signers);
        long brought = System.nanoTime();
        await(address, "column-0");
        long staged = System.nanoTime();
        String workedStaging = worked();
        map(address, signers);
        await(address, "verdict=all");
        long judged = System.nanoTime();
        String workedJudging = worked();
        String counts = get(address + "?verdict=all").body();
        System.out.printf("%s: verdicts %s%n", name, verdicts(counts));
        if (!verdicts(counts).contains("Possible duplicates (0)")) {
            post(address + "/decisions/all", Map.of("verdict", "possible", "decision", "new"));
        }
        long decided = System.nanoTime();
        worked();
        inOneTransaction = "none";
        Colleague colleague = new Colleague(signers, name.contains("colleague"));
        int answer = post(address + "/application", Map.of()).statusCode();
        if (answer == 303) {
            await(address, "/reversal");
        }
        long applied = System.nanoTime();
        String waited = colleague.waited();
        String workedRecording = worked();
        System.out.printf("  brought and looked at %s, staged %s%s, judged %s%s, decided %s, recorded %s%s (%d), in it shown in one transaction of %s%s; all together %s%n", seconds(brought - begun),
                seconds(staged - brought), workedStaging, seconds(judged - staged), workedJudging, seconds(decided - judged), seconds(applied - decided), workedRecording,
                answer, inOneTransaction, waited, seconds(applied - begun));
        if (answer == 303) {
            recorded = address;
            awaitSealedAndFound(sealedBefore + signers.entries() * expected(counts) + colleague.entries(), address, applied);
            System.out.printf("  %,d entries, both%s%n", head() - sealedBefore, worked());
        }
    }

    private void takeBack() throws Exception {
        worked();
        Colleague colleague = new Colleague(NEW_ORGANIZATIONS, true);
        long begun = System.nanoTime();
        int answer = post(recorded + "/reversal", Map.of("reason", "Imported to take the time")).statusCode();
        long answered = System.nanoTime();
        await(recorded, TAKEN_BACK);
        long gone = System.nanoTime();
        String waited = colleague.waited();
        System.out.printf("taken back in %s%s, answered after %s (%d)%s; live now: %d%n", seconds(gone - begun), worked(), seconds(answered - begun), answer, waited, live());
    }

    private void kill(int times) throws Exception {
        start();
        makeAccount();
        int whole = 0;
        int none = 0;
        int back = 0;
        for (int kill = 1; kill <= times; kill++) {
            long before = live();
            byte[] table = table(6_000);
            String address = bring(file(table), NEW_ORGANIZATIONS);
            int stage = kill % STAGES.size();
            if (stage == 0) {
                Thread.sleep(RANDOM.nextInt(600));
                restart();
            }
            await(address, "column-0");
            map(address, NEW_ORGANIZATIONS);
            if (stage == 1) {
                Thread.sleep(RANDOM.nextInt(2_000));
                restart();
            }
            await(address, "verdict=all");
            if (!verdicts(get(address).body()).contains("Possible duplicates (0)")) {
                post(address + "/decisions/all", Map.of("verdict", "possible", "decision", "new"));
            }
            long asked = expected(get(address).body());
            String how = stage == 2 ? killWhileRecording(address) : String.valueOf(post(address + "/application", Map.of()).statusCode());
            if (stage == 3) {
                await(address, "/reversal");
                Thread.sleep(RANDOM.nextInt(1_500));
                how += isFound(address) ? ", found already" : ", not found yet";
                restart();
            }
            boolean together = awaitShown(address, before, before + asked);
            if (stage == 4) {
                how += ", " + killWhileTakenBack(address);
                back += live() == before ? 1 : 0;
                System.out.printf("kill %2d while %s (%s): %,d of %,d left: %s%n", kill, STAGES.get(stage), how, live() - before, asked, live() == before ? "right" : "WRONG");
                awaitVerified();
                continue;
            }
            long added = live() - before;
            String page = get(address).body();
            boolean applied = page.contains("/reversal");
            boolean right = together && (applied ? added == asked && isFoundSoon(address, table) : added == 0);
            whole += right && applied ? 1 : 0;
            none += right && !applied ? 1 : 0;
            System.out.printf("kill %2d while %s (%s): %,d of %,d recorded, said to be %s: %s%n", kill, STAGES.get(stage), how,
                    added, asked, applied ? "imported" : "not imported", right ? "right" : "WRONG");
            awaitVerified();
        }
        System.out.printf("kills %d: whole %d, not at all %d, taken back to the end %d, otherwise %d%n", times, whole, none, back, times - whole - none - back);
    }

    private String killWhileTakenBack(String address) throws Exception {
        int answer = post(address + "/reversal", Map.of("reason", "Imported to be killed")).statusCode();
        Thread.sleep(RANDOM.nextInt(4_000));
        String how = answer + ", then " + (get(address).body().contains(TAKEN_BACK) ? "at its end already" : "under way");
        restart();
        await(address, TAKEN_BACK);
        return how;
    }

    // Whoever reads the list meanwhile sees none of them, or all.
    private boolean awaitShown(String address, long before, long then) throws Exception {
        boolean together = true;
        String page;
        do {
            long live = live();
            together &= live == before || live == then;
            Thread.sleep(50);
            page = get(address).body();
        } while (page.contains("data-progress") && !page.contains("/reversal"));
        return together;
    }

    private String killWhileRecording(String address) throws Exception {
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> {
            try {
                return String.valueOf(post(address + "/application", Map.of()).statusCode());
            } catch (Exception killed) {
                return "no answer";
            }
        });
        Thread.sleep(200 + RANDOM.nextInt(2_500));
        restart();
        return answer.get();
    }

    // By the second word of the last name of the table.
    private boolean isFoundSoon(String address, byte[] table) throws Exception {
        while (!isFound(address)) {
            Thread.sleep(100);
        }
        String[] lines = new String(table, StandardCharsets.UTF_8).split("\r\n");
        String name = lines[lines.length - 1].split("\"")[1];
        return get("/desk/search?q=" + name.split(" ")[1]).body().contains(name);
    }

    private void restart() throws Exception {
        site.destroyForcibly().waitFor();
        start();
        signIn();
    }

    private String bring(byte[] file, Signers signers) throws Exception {
        String boundary = "undersigned-table";
        String revision = revisionOf(signers);
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"revision\"\r\n\r\n" + revision + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"table." + (XLSX ? "xlsx" : "csv") + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.send(
                request("/desk/imports").header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.concat(BodyPublishers.ofByteArray(head), BodyPublishers.ofByteArray(file), BodyPublishers.ofByteArray(tail))).build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer.body()));
    }

    private String revisionOf(Signers signers) throws Exception {
        return between(get("/api/v1/letters/" + signers.letter()).body(), Pattern.compile("\"revisions\":\\[\\{\"id\":\"([0-9a-f-]{36})\""));
    }

    private void map(String address, Signers signers) throws Exception {
        String page = get(address).body();
        Map<String, String> form = new LinkedHashMap<>(Map.of("heading", "1", "kind", signers.kind(), "date", "2026-01-05", "date_basis", "signed",
                "date_order", "month", "assurance", "reported", "source_title", "A made-up table", "publish", "on"));
        Matcher columns = OPTION.matcher(page);
        while (columns.find()) {
            form.put(columns.group(1), columns.group(2));
        }
        HttpResponse<String> answer = post(address + "/mapping", form);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.body());
        }
    }

    private void await(String address, String sign) throws Exception {
        for (int tries = 0; tries < 1_200; tries++) {
            if (get(address).body().contains(sign)) {
                return;
            }
            // The page itself asks once a second.
            Thread.sleep(250);
        }
        throw new IllegalStateException("waited too long for " + sign);
    }

    // An organization and its sign-on make an entry each.
    private void awaitSealedAndFound(long position, String address, long applied) throws Exception {
        boolean sealed = false;
        boolean found = false;
        while (!sealed || !found) {
            Thread.sleep(1_000);
            if (!sealed && isSealed(position)) {
                sealed = true;
                System.out.printf("  sealed %s after the answer%n", seconds(System.nanoTime() - applied));
            }
            if (!found && isFound(address)) {
                found = true;
                System.out.printf("  found by the search %s after the answer%n", seconds(System.nanoTime() - applied));
            }
        }
    }

    private boolean isFound(String address) throws Exception {
        return !get(address).body().contains("data-progress");
    }

    // Once what came before is sealed.
    private long settledHead() throws Exception {
        long before;
        long now = head();
        do {
            before = now;
            Thread.sleep(3_000);
            now = head();
        } while (now != before);
        return now;
    }

    // The newest position, by halving.
    private long head() throws Exception {
        long low = 0;
        long high = 1;
        while (isSealed(high)) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (isSealed(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isSealed(long position) throws Exception {
        return get("/api/v1/changes?limit=1&after=" + (position - 1)).body().contains("\"public_part\"");
    }

    private long live() throws Exception {
        String count = between(get("/api/v1/letters/" + LETTER).body(), Pattern.compile("\"organizations?\":(\\d+)"));
        return count == null ? -1 : Long.parseLong(count);
    }

    private static long expected(String page) {
        return Long.parseLong(between(page, Pattern.compile("([\\d,]+) sign-ons? will be recorded")).replace(",", ""));
    }

    private static String verdicts(String page) {
        StringBuilder verdicts = new StringBuilder();
        Matcher one = Pattern.compile(">((?:New|Known|Possible duplicates|Wrong) \\([\\d,]+\\))</a>").matcher(page);
        while (one.find()) {
            verdicts.append(one.group(1)).append(' ');
        }
        return verdicts.toString();
    }

    private static byte[] table(int rows) {
        StringBuilder table = new StringBuilder("Organization,Website,City,State,Level\r\n");
        for (int row = 0; row < rows; row++) {
            String name = word() + " " + word() + " " + KINDS[RANDOM.nextInt(KINDS.length)];
            table.append('"').append(name).append("\",").append(name.toLowerCase().replace(" ", "-")).append(row).append(".example.org,")
                    .append(word()).append(",IL,local\r\n");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] people(int rows) {
        StringBuilder table = new StringBuilder("First name,Last name,E-mail,State\r\n");
        for (int row = 0; row < rows; row++) {
            String first = word();
            String last = word();
            table.append(first).append(',').append(last).append(',').append(first.toLowerCase()).append(RANDOM.nextInt(1_000_000)).append("@example.org,VT\r\n");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(byte[] table) throws IOException {
        return XLSX ? workbook(new String(table, StandardCharsets.UTF_8).replace("\"", "").split("\r\n")) : table;
    }

    // As spreadsheets save it: each text stands once, and cells say which.
    private static byte[] workbook(String[] lines) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= lines.length; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            char column = 'A';
            for (String cell : lines[row - 1].split(",")) {
                int text = texts.computeIfAbsent(cell, fresh -> texts.size());
                rows.append("<c r=\"").append(column++).append(row).append("\" t=\"s\"><v>").append(text).append("</v></c>");
            }
            rows.append("</row>");
        }
        Map<String, String> parts = new LinkedHashMap<>(PARTS_OF_A_WORKBOOK);
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>" + String.join("</t></si><si><t>", texts.keySet()) + "</t></si></sst>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String word() {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < 3 + RANDOM.nextInt(2); syllable++) {
            word.append(SYLLABLES[RANDOM.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private void start() throws Exception {
        ProcessBuilder command = new ProcessBuilder("java", "-Xmx256m", System.getProperty("site.option", "-Dnone"), "-jar", JAR.toString()).redirectErrorStream(true);
        command.environment().putAll(Map.of("UNDERSIGNED_DATA", data.toString(), "UNDERSIGNED_PORT", "18130", "UNDERSIGNED_MANAGEMENT_PORT", "18131", "UNDERSIGNED_HOST", "127.0.0.1", "UNDERSIGNED_SEEDS", seeds().toString()));
        site = command.start();
        BufferedReader console = site.inputReader();
        Thread reader = new Thread(() -> {
            try {
                console.lines().forEach(this::listen);
            } catch (UncheckedIOException ended) {
                // The site was stopped or killed.
            }
        });
        reader.setDaemon(true);
        reader.start();
        for (int tries = 0; tries < 1_800; tries++) {
            Thread.sleep(100);
            try {
                if (get("/").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!site.isAlive()) {
                    throw new IllegalStateException("the site did not start");
                }
            }
        }
        throw new IllegalStateException("the site did not answer within three minutes");
    }

    // Also a letter that individuals may sign.
    private Path seeds() throws IOException {
        Path folder = Files.createDirectories(data.resolve("seeds"));
        for (String bundle : List.of("seeds/287g-secure-communities-detainers.yaml", "seeds/dev/example.yaml")) {
            Path from = Path.of(bundle);
            Files.copy(from, folder.resolve(from.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        return folder;
    }

    private void listen(String line) {
        Matcher link = SETUP.matcher(line);
        Matcher shown = SHOWN.matcher(line);
        if (shown.find()) {
            inOneTransaction = shown.group(1);
        }
        if (link.find()) {
            setup = link.group();
        } else if (line.contains("ERROR") || line.contains("DOES NOT HOLD") || line.contains("at org.undersigned") || line.startsWith("Caused")) {
            System.out.println("  " + line);
        }
    }

    private void makeAccount() throws Exception {
        while (setup == null) {
            Thread.sleep(100);
        }
        post(setup, Map.of("name", "Kim Importtest", "email", "kim@example.org", "password", PASSWORD));
        signIn();
    }

    private void signIn() throws Exception {
        post("/desk/sign-in", Map.of("email", "kim@example.org", "password", PASSWORD));
        if (get("/desk").statusCode() != 200) {
            throw new IllegalStateException("could not sign in");
        }
    }

    private void awaitVerified() throws Exception {
        String found = "not verified yet";
        for (int tries = 0; tries < 60 && found.startsWith("not verified"); tries++) {
            Thread.sleep(500);
            found = String.valueOf(between(send(HEALTH).body(), Pattern.compile("\"verified\": \"([^\"]+)\"")));
        }
        if (!found.equals("whole")) {
            System.out.println("  the record: " + found);
        }
    }

    private String peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + site.pid() + "/status")).stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("unknown");
    }

    private static String seconds(long nanos) {
        return String.format("%.2f s", nanos / 1e9);
    }

    // What the site's threads worked since the last time, which a busy machine does not stretch as it does the wall clock.
    private String worked() {
        double all = site.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
        String worked = String.format(" (%.1f s of processor)", all - workedBefore);
        workedBefore = all;
        return worked;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(SITE + path);
    }

    private HttpResponse<String> send(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(SITE + path)).timeout(Duration.ofMinutes(10)).header("Origin", SITE);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        List<String> pairs = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .toList();
        return client.send(
                request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(String.join("&", pairs))).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String between(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
