package org.undersigned.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The worked example in {@code docs/ledger.md}, computed anew. */
class LedgerPageTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```(?:json)?\\n(.*?)\\n```");

    @Test
    void the_worked_example_comes_out_as_the_page_says() throws Exception {
        String page = Files.readString(Verifier.PAGE);
        List<String> blocks = BLOCK.matcher(page.substring(page.indexOf("## A worked example")))
                .results()
                .map(block -> block.group(1))
                .toList();
        Map<String, Object> json = new ObjectMapper().readValue(blocks.get(0), new TypeReference<>() {});
        assertEquals(blocks.get(1), Verifier.fixedForm("organization", json));
        assertEquals(blocks.get(2), Verifier.digest("organization", json));
        String[] first = blocks.get(3).split("\n");
        String[] second = blocks.get(4).split("\n");
        assertEquals(first[1], Verifier.chained("0".repeat(64), first[0]));
        assertEquals(second[1], Verifier.chained(first[1], second[0]));
        assertEquals(
                blocks.get(2),
                new ObjectMapper().readTree(first[0]).get("digest").asText());
    }
}
