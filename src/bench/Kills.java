import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kills the packaged default site under eight writers, again and again, and counts what it acknowledged, what of that was lost,
 * and which invariants broke: {@code java src/bench/Kills.java [kills]}.
 */
public class Kills {

    private static final int WRITERS = 8;
    private static final String PASSWORD = "a long sentence for the kills";
    private static final String SITE = "http://127.0.0.1:18070";
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final String LETTER = "2021-02-11-end-ice-entanglement";
    private static final Pattern NAME = Pattern.compile("\"name\":\"(Kill Test Society \\d+)\"");
    private static final Pattern SETUP = Pattern.compile("/desk/setup/\\S+");

    private final Path data = Files.createTempDirectory("undersigned-kills");
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger counter = new AtomicInteger();
    private final Map<String, Integer> broken = new HashMap<>();
    private Process site;
    private String setup;
    private volatile boolean writing;

    private Kills() throws IOException {}

    public static void main(String[] arguments) throws Exception {
        new Kills().run(arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]));
    }

    private void run(int kills) throws Exception {
        try {
            start();
            makeAccount();
            for (int kill = 1; kill <= kills; kill++) {
                writeAndKill(1_500 + new Random().nextInt(2_000));
                start();
                check(kill);
                signIn();
            }
            long lost = lost(listed("/api/v1/letters/" + LETTER + "/sign-ons"));
            System.out.printf("kills %d, writers %d, acknowledged %d, lost %d, broken invariants %s%n", kills, WRITERS, acknowledged.size(), lost, broken);
        } finally {
            site.destroyForcibly().waitFor();
        }
    }

    private void start() throws Exception {
        ProcessBuilder command = new ProcessBuilder("java", "-Xmx256m", "-jar", JAR.toString()).redirectErrorStream(true);
        command.environment().putAll(Map.of(
                "UNDERSIGNED_DATA", data.toString(), "UNDERSIGNED_PORT", "18070", "UNDERSIGNED_MANAGEMENT_PORT", "18071",
                "UNDERSIGNED_HOST", "127.0.0.1"));
        site = command.start();
        BufferedReader console = site.inputReader();
        Thread reader = new Thread(() -> console.lines().forEach(this::listen));
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
                    throw new IllegalStateException("the site did not start again");
                }
            }
        }
        throw new IllegalStateException("the site did not answer within three minutes");
    }

    private void listen(String line) {
        Matcher link = SETUP.matcher(line);
        if (link.find()) {
            setup = link.group();
        }
        if (line.contains("DOES NOT HOLD")) {
            broken.merge(line, 1, Integer::sum);
        }
    }

    private void makeAccount() throws Exception {
        while (setup == null) {
            Thread.sleep(100);
        }
        post(setup, Map.of("name", "Kim Killtest", "email", "kim@example.org", "password", PASSWORD));
        signIn();
    }

    private void signIn() throws Exception {
        post("/desk/sign-in", Map.of("email", "kim@example.org", "password", PASSWORD));
        if (get("/desk").statusCode() != 200) {
            throw new IllegalStateException("could not sign in");
        }
    }

    private void writeAndKill(int millis) throws Exception {
        String revision = between(get("/api/v1/letters/" + LETTER).body(), Pattern.compile("\"revisions\":\\[\\{\"id\":\"([0-9a-f-]{36})\""));
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        writing = true;
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.submit(() -> write(revision));
        }
        Thread.sleep(millis);
        site.destroyForcibly();
        site.waitFor();
        writing = false;
        writers.shutdown();
        writers.awaitTermination(20, TimeUnit.SECONDS);
    }

    private void write(String revision) {
        while (writing) {
            String name = "Kill Test Society " + counter.incrementAndGet();
            try {
                HttpResponse<String> answer = post("/desk/record", Map.ofEntries(
                        Map.entry("form", UUID.randomUUID().toString()), Map.entry("kind", "organization"),
                        Map.entry("revision", revision), Map.entry("signer", name), Map.entry("signer_id", "new"),
                        Map.entry("signer_for", name), Map.entry("date", "2026-01-05"), Map.entry("date_basis", "signed"),
                        Map.entry("assurance", "attested"), Map.entry("heard_by", "telephone"), Map.entry("publish", "on")));
                if (answer.statusCode() == 303) {
                    acknowledged.add(name);
                } else {
                    broken.merge("answer " + answer.statusCode(), 1, Integer::sum);
                }
            } catch (Exception killed) {
                return;
            }
        }
    }

    private void check(int kill) throws Exception {
        String chain = verifiedChain();
        Set<String> signed = listed("/api/v1/letters/" + LETTER + "/sign-ons");
        Set<String> organizations = listed("/api/v1/organizations");
        System.out.printf(
                "kill %2d: acknowledged so far %d, lost %d, there %d, ledger %s%n",
                kill, acknowledged.size(), lost(signed), signed.size(), chain);
        breaksIf(lost(signed) > 0, "lost");
        breaksIf(!signed.equals(organizations), "half of a write: an organization without its endorsement, or the other way");
        breaksIf(!chain.startsWith("whole"), chain);
        String found = foundAtStart();
        breaksIf(!found.equals("whole"), found);
    }

    private String foundAtStart() throws Exception {
        String found = "not verified yet";
        for (int tries = 0; tries < 60 && found.startsWith("not verified"); tries++) {
            Thread.sleep(1_000);
            found = between(send(SITE.replace("18070", "18071") + "/q/health").body(), Pattern.compile("\"verified\": \"([^\"]+)\""));
        }
        return String.valueOf(found);
    }

    private void breaksIf(boolean wrong, String what) {
        if (wrong) {
            broken.merge(what, 1, Integer::sum);
        }
    }

    private long lost(Set<String> there) {
        return acknowledged.stream().filter(name -> !there.contains(name)).count();
    }

    private Set<String> listed(String address) throws Exception {
        Set<String> listed = new HashSet<>();
        String cursor = "";
        while (cursor != null) {
            String page = get(address + "?q=kill&limit=1000" + cursor).body();
            NAME.matcher(page).results().forEach(name -> listed.add(name.group(1)));
            String next = between(page, Pattern.compile("\"next\":\"([^\"]+)\""));
            cursor = next == null ? null : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return listed;
    }

    // As a stranger would: nothing but the public answers, and the hash of each entry over the one before.
    private String verifiedChain() throws Exception {
        Thread.sleep(1_500);
        byte[] hash = new byte[32];
        long position = 0;
        Pattern entry = Pattern.compile("\"public_part\":\"((?:[^\"\\\\]|\\\\.)*)\"|\"hash\":\"([0-9a-f]{64})\"");
        while (true) {
            String page = get("/api/v1/changes?limit=1000&after=" + position).body();
            long before = position;
            Matcher found = entry.matcher(page);
            String part = null;
            String told = null;
            while (found.find()) {
                part = found.group(1) != null ? found.group(1).replace("\\\"", "\"").replace("\\\\", "\\") : part;
                told = found.group(2) != null ? found.group(2) : told;
                if (part != null && told != null) {
                    MessageDigest sha = MessageDigest.getInstance("SHA-256");
                    sha.update(hash);
                    hash = sha.digest(part.getBytes(StandardCharsets.UTF_8));
                    position++;
                    if (!HexFormat.of().formatHex(hash).equals(told) || !part.contains("\"position\":" + position + ",")) {
                        return "broken at position " + position;
                    }
                    part = null;
                    told = null;
                }
            }
            if (position == before) {
                return "whole, " + position + " entries";
            }
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(SITE + path);
    }

    private HttpResponse<String> send(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        List<String> pairs = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .toList();
        return client.send(
                HttpRequest.newBuilder(URI.create(SITE + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", SITE)
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String between(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
