package org.undersigned.publishing.bundle;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.undersigned.base.Folded;
import org.undersigned.publishing.yaml.Block;
import org.undersigned.source.Citation;
import org.undersigned.source.Source;

/** The keys by which a file names its sources: made of publisher and date, told apart by numbers, the same every time. */
final class SourceKeys {

    private final Map<Source, String> keys = new LinkedHashMap<>();

    SourceKeys(Collection<Source> sources) {
        TreeSet<Source> inOrder = new TreeSet<>(Comparator.comparing((Source source) -> source.id.toString()));
        inOrder.addAll(sources);
        for (Source source : inOrder) {
            String wanted = wanted(source);
            String key = wanted;
            for (int number = 2; keys.containsValue(key); number++) {
                key = wanted + "-" + number;
            }
            keys.put(source, key);
        }
    }

    private static String wanted(Source source) {
        String words = source.publisher == null
                ? ""
                : Folded.words(source.publisher).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String publisher = words.isEmpty() ? "source" : words;
        return source.dated == null ? publisher : publisher + "-" + source.dated;
    }

    /** In the order of their ids. */
    Collection<Source> all() {
        return keys.keySet();
    }

    Block write(Source source) {
        return SourcePart.write(source, keys.get(source));
    }

    void cite(Block out, List<Citation> citations) {
        out.words("sources", keys(citations, false));
        out.words("reported_by", keys(citations, true));
    }

    private List<String> keys(List<Citation> citations, boolean secondHand) {
        return citations.stream()
                .filter(one -> one.secondHand == secondHand)
                .map(one -> keys.get(one.source))
                .toList();
    }
}
