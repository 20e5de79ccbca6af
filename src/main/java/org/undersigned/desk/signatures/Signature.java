package org.undersigned.desk.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.desk.lists.ListWords;
import org.undersigned.desk.signatures.SignatureBlock.Group;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Level;
import org.undersigned.directory.State;
import org.undersigned.signon.SignOn;

/** A name as it stands under a letter, with what stands below it, in the letter's language. */
public record Signature(Group group, List<String> lines) {

    // What cannot be seen in print, or turns what is around it.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\s\\u2028\\u2029]+");

    static Signature of(SignOn signOn, ListWords words, String language) {
        List<String> lines = switch (signOn.kind) {
            case MEMBER -> member(signOn, words, language);
            case ORGANIZATION -> List.of(signOn.name);
            case INDIVIDUAL -> List.of(individual(signOn, words, language));
        };
        return new Signature(group(signOn), lines.stream().map(Signature::clean).toList());
    }

    private static Group group(SignOn signOn) {
        if (signOn.isLead()) {
            return Group.LEADS;
        }
        return switch (signOn.kind) {
            case MEMBER -> signOn.chamber == Chamber.SENATE ? Group.SENATE : Group.HOUSE;
            case ORGANIZATION -> group(signOn.organization.root().level);
            case INDIVIDUAL -> Group.INDIVIDUALS;
        };
    }

    private static Group group(Level level) {
        return level == null ? Group.OTHER : Group.valueOf(level.name());
    }

    private static List<String> member(SignOn signOn, ListWords words, String language) {
        List<String> lines = new ArrayList<>();
        lines.add(signOn.name);
        if (signOn.title != null) {
            lines.add(signOn.title);
        }
        boolean numbered = signOn.district != null && signOn.district > 0;
        String seat = numbered ? signOn.state + "-" + signOn.district : state(signOn, language);
        lines.add(words.memberOf(signOn.chamber == Chamber.SENATE ? "senate" : "house", seat));
        return lines;
    }

    private static String individual(SignOn signOn, ListWords words, String language) {
        String said = Stream.of(signOn.name, signOn.title, signOn.affiliation, state(signOn, language))
                .filter(one -> one != null && !one.isBlank())
                .collect(Collectors.joining(", "));
        return signOn.affiliation == null ? words.personally(said) : said;
    }

    private static String state(SignOn signOn, String language) {
        return signOn.state == null
                ? null
                : State.find(signOn.state).map(one -> one.in(language)).orElse(signOn.state);
    }

    private static String clean(String text) {
        return BLANK.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
