package org.undersigned.publishing.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.directory.Member;
import org.undersigned.ledger.Changes;

/** What a list changes in the directory, or has changed. */
public final class Outcome {

    private static final int LONGEST = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What becomes of a line of the list; what asks to be looked at comes first. */
    public enum Change {
        CHANGED,
        WRONG,
        ADDED,
        /** Known of a later day than before, and otherwise the same. */
        CONFIRMED,
        UNCHANGED
    }

    /** One field of a member, with what it was and what it is. */
    public record Line(String field, String gone, String come) {}

    public record Touched(String bioguide, String name, List<Line> lines) {}

    /** @param at its place among those of its change @param touched or else what was wrong */
    public record Row(Change change, int at, Touched touched, Wrong wrong) {}

    public int added;
    public int changed;
    public int confirmed;
    public int unchanged;
    public int wrong;
    /** Whether a seat that nobody in it holds counts as vacant on its day. */
    public boolean complete;

    public boolean namesOnly;

    /** All of them, but in outcomes of long ago, which kept the first alone and none of those that stayed as they were. */
    public List<Touched> newOnes = new ArrayList<>();

    public List<Touched> changedOnes = new ArrayList<>();
    public List<Touched> confirmedOnes = new ArrayList<>();
    public List<Touched> unchangedOnes = new ArrayList<>();
    public List<Wrong> wrongOnes = new ArrayList<>();

    void noteAdded(Member member) {
        added++;
        newOnes.add(touched(member, List.of()));
    }

    void note(Member member, boolean learned, Changes changes) {
        if (!learned) {
            unchanged++;
            unchangedOnes.add(touched(member, List.of()));
        } else if (changes.isNone()) {
            confirmed++;
            confirmedOnes.add(touched(member, List.of()));
        } else {
            changed++;
            changedOnes.add(touched(
                    member,
                    changes.byField().entrySet().stream()
                            .map(one -> new Line(
                                    one.getKey(),
                                    cut(one.getValue().gone()),
                                    cut(one.getValue().come())))
                            .toList()));
        }
    }

    private static Touched touched(Member member, List<Line> lines) {
        return new Touched(member.bioguide, member.officialName, lines);
    }

    void note(List<Wrong> all) {
        wrong = all.size();
        wrongOnes = all;
    }

    /** Whether nothing would be otherwise than it is. */
    public boolean changesNothing() {
        return added + changed + confirmed == 0;
    }

    /** How many lines there are of a change. */
    public int count(Change change) {
        return switch (change) {
            case CHANGED -> changed;
            case WRONG -> wrong;
            case ADDED -> added;
            case CONFIRMED -> confirmed;
            case UNCHANGED -> unchanged;
        };
    }

    public int all() {
        return Arrays.stream(Change.values()).mapToInt(this::count).sum();
    }

    /** Line by line, those of one change by name, and those that are wrong as they stand in the file. */
    public List<Row> rows() {
        return Stream.of(Change.values()).flatMap(this::rows).toList();
    }

    private Stream<Row> rows(Change change) {
        return switch (change) {
            case WRONG ->
                IntStream.range(0, wrongOnes.size()).mapToObj(at -> new Row(change, at, null, wrongOnes.get(at)));
            case CHANGED -> rows(change, changedOnes);
            case ADDED -> rows(change, newOnes);
            case CONFIRMED -> rows(change, confirmedOnes);
            case UNCHANGED -> rows(change, unchangedOnes);
        };
    }

    private static Stream<Row> rows(Change change, List<Touched> those) {
        List<Touched> byName =
                those.stream().sorted(Comparator.comparing(Touched::name)).toList();
        return IntStream.range(0, byName.size()).mapToObj(at -> new Row(change, at, byName.get(at), null));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** The numbers alone. */
    Outcome numbers() {
        Outcome numbers = new Outcome();
        numbers.added = added;
        numbers.changed = changed;
        numbers.confirmed = confirmed;
        numbers.unchanged = unchanged;
        numbers.wrong = wrong;
        numbers.complete = complete;
        numbers.namesOnly = namesOnly;
        return numbers;
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void writeTo(OutputStream out) throws IOException {
        // Written as bytes at once, a text that was cut within a character would be refused.
        JSON.writeValue(new OutputStreamWriter(out, UTF_8), this);
    }

    static Outcome read(InputStream in) throws IOException {
        return JSON.readValue(in, Outcome.class);
    }

    static Outcome fromJson(String json) {
        try {
            return JSON.readValue(json, Outcome.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
