package org.undersigned.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.erdtman.jcs.JsonCanonicalizer;

/** Verifies the ledger as {@code docs/ledger.md} says, with nothing but that page and what the API answers. */
final class Verifier {

    static final Path PAGE = Path.of("docs/ledger.md");

    private static final HexFormat HEX = HexFormat.of();

    static String chained(String previousHash, String publicPart) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(HEX.parseHex(previousHash));
        sha.update(publicPart.getBytes(StandardCharsets.UTF_8));
        return HEX.formatHex(sha.digest());
    }

    static String digest(String type, Map<String, Object> json) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HEX.parseHex((String) json.get("salt")), "HmacSHA256"));
        return HEX.formatHex(mac.doFinal(fixedForm(type, json).getBytes(StandardCharsets.UTF_8)));
    }

    static String fixedForm(String type, Map<String, Object> json) throws IOException {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("type", type);
        form.put("id", json.get("id"));
        for (String field : fieldsOf(type)) {
            form.put(
                    field,
                    type.equals("measure") && field.equals("value")
                            ? json.get(field).toString()
                            : reduced(field, json.get(field)));
        }
        return new JsonCanonicalizer(new ObjectMapper().writeValueAsString(form)).getEncodedString();
    }

    private static Object reduced(String field, Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(one -> field.equals("sources") ? citation((Map<?, ?>) one) : reduced(field, one))
                    .toList();
        }
        // "id" is a language too.
        return value instanceof Map<?, ?> map && map.containsKey("id") && !field.equals("translations")
                ? map.get("id")
                : value;
    }

    private static Map<String, Object> citation(Map<?, ?> source) {
        return Map.of("source", source.get("id"), "second_hand", source.get("second_hand"));
    }

    // The row of the page's table whose first cell is the type.
    private static List<String> fieldsOf(String type) throws IOException {
        String row = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| type | fields |"))
                .filter(line -> line.startsWith("| `" + type + "` |"))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(row.split("\\|")[2].split(","))
                .map(field -> field.strip().replace("`", ""))
                .collect(Collectors.toList());
    }

    private Verifier() {}
}
