package org.undersigned.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.undersigned.Cases;

class DigestTest {

    @Test
    void whatever_a_record_says_is_written_as_the_standard_wants_it() {
        List<String> signs =
                new ArrayList<>(List.of("\"", "\\", "/", "é", "e\u0301", "\u2028", "😀", "\uE000", "a", "B", " "));
        for (char sign = 0; sign <= 0xA0; sign++) {
            signs.add(String.valueOf(sign));
        }
        Cases.of(2_000, random -> {
            Map<String, Object> json = new LinkedHashMap<>();
            for (int field = 0; field < 6; field++) {
                String text = signs.get(random.nextInt(signs.size())) + signs.get(random.nextInt(signs.size()));
                json.put(text, field % 2 == 0 ? text : List.of(text, Map.of("z", text, "a", 1, text, true)));
            }
            json.put("nothing", null);
            json.put("position", random.nextLong(1L << 53));
            assertEquals(standard(json), Digest.canonical(json));
        });
    }

    private static String standard(Map<String, Object> json) {
        try {
            return new JsonCanonicalizer(new ObjectMapper().writeValueAsString(json)).getEncodedString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
