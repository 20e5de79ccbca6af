package org.undersigned.publishing.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.directory.Member;
import org.undersigned.ledger.Changes;

/** What a list changes in the directory, or has changed. */
public final class Outcome {

    private static final int KEPT = 600;
    private static final int LONGEST = 500;
    private static final int WRONG_KEPT = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One field of a member, with what it was and what it is. */
    public record Line(String field, String gone, String come) {}

    public record Touched(String bioguide, String name, List<Line> lines) {}

    public int added;
    public int changed;
    /** Known of a later day than before, and otherwise the same. */
    public int confirmed;

    public int unchanged;
    public int wrong;
    /** Whether a seat that nobody in it holds counts as vacant on its day. */
    public boolean complete;

    public boolean namesOnly;

    /** The first of those who were added, of those who changed, and of what was wrong. */
    public List<Touched> newOnes = new ArrayList<>();

    public List<Touched> changedOnes = new ArrayList<>();
    public List<Wrong> wrongOnes = new ArrayList<>();

    void noteAdded(Member member) {
        if (++added <= KEPT) {
            newOnes.add(new Touched(member.bioguide, member.officialName, List.of()));
        }
    }

    void note(Member member, boolean learned, Changes changes) {
        if (!learned) {
            unchanged++;
        } else if (changes.isNone()) {
            confirmed++;
        } else if (++changed <= KEPT) {
            changedOnes.add(new Touched(
                    member.bioguide,
                    member.officialName,
                    changes.byField().entrySet().stream()
                            .map(one -> new Line(
                                    one.getKey(),
                                    cut(one.getValue().gone()),
                                    cut(one.getValue().come())))
                            .toList()));
        }
    }

    void note(List<Wrong> all) {
        wrong = all.size();
        wrongOnes = List.copyOf(all.subList(0, Math.min(WRONG_KEPT, all.size())));
    }

    /** Whether nothing would be otherwise than it is. */
    public boolean changesNothing() {
        return added + changed + confirmed == 0;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Outcome fromJson(String json) {
        try {
            return JSON.readValue(json, Outcome.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
