package org.undersigned.publishing.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one mapping in a file; each is asked for by its name, and what nobody asked for is a mistake. */
public final class Fields {

    private final int line;
    private int position = 1;
    private final Map<String, Node> byName = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Problems problems;

    private Fields(int line, Problems problems) {
        this.line = line;
        this.problems = problems;
    }

    static Fields of(Node node, Problems problems) {
        Fields fields = new Fields(lineOf(node), problems);
        if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            mapping.getValue().forEach(fields::take);
        } else {
            problems.add(lineOf(node), Value.described(node), "a mapping with at least one field");
        }
        return fields;
    }

    private void take(NodeTuple field) {
        int at = lineOf(field.getKeyNode());
        if (!(field.getKeyNode() instanceof ScalarNode key)) {
            problems.add(at, "a key that is no word", "a word");
            return;
        }
        if (lines.putIfAbsent(key.getValue(), at) != null) {
            problems.add(at, "'" + key.getValue() + "' stands here twice", "each key once");
            return;
        }
        byName.put(key.getValue(), field.getValueNode());
    }

    /** A field that must be there. */
    public Value need(String name) {
        Value value = may(name);
        if (!lines.containsKey(name)) {
            problems.add(line, "'" + name + "' is missing", "it here");
        }
        return value;
    }

    /** A field that may be left out; every reading of it then gives null. */
    public Value may(String name) {
        asked.add(name);
        return new Value(byName.get(name), "'" + name + "'", lineOf(name), problems);
    }

    /** The mapping under a name, or none. */
    public Optional<Fields> part(String name) {
        asked.add(name);
        return Optional.ofNullable(byName.get(name)).map(node -> of(node, problems));
    }

    /** Reads each mapping of the list under a name; the list may be left out. */
    public <T> List<T> each(String name, Function<Fields, T> read) {
        List<T> all = new ArrayList<>();
        for (Node node : nodes(name)) {
            Fields fields = of(node, problems);
            fields.position = all.size() + 1;
            if (!fields.byName.isEmpty()) {
                all.add(read.apply(fields));
                fields.close();
            }
        }
        return all;
    }

    /** The single values of the list under a name; the list may be left out. */
    public List<Value> values(String name) {
        return nodes(name).stream()
                .map(node -> new Value(node, "an entry of '" + name + "'", lineOf(node), problems))
                .toList();
    }

    /** Reads each mapping by its name, for what is keyed by language and the like. */
    public <T> void eachNamed(String name, Function<Fields, T> read, Map<String, T> into) {
        part(name)
                .ifPresent(named -> named.byName.forEach((key, node) -> {
                    named.asked.add(key);
                    Fields fields = of(node, problems);
                    into.put(key, read.apply(fields));
                    fields.close();
                }));
    }

    private List<Node> nodes(String name) {
        asked.add(name);
        Node node = byName.get(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return list.getValue();
        }
        problems.add(
                lineOf(name),
                "'" + name + "' is " + Value.described(node),
                "a list with at least one entry, or nothing at all");
        return List.of();
    }

    /** Says of each field that nobody asked for that it is unknown. */
    public void close() {
        byName.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> wrong(name, "unknown key '" + name + "'", "one of " + String.join(", ", asked)));
    }

    public void wrong(String name, String wrong, String expected) {
        problems.add(lineOf(name), wrong, expected);
    }

    public int line() {
        return line;
    }

    /** Its place in its list, from 1. */
    public int position() {
        return position;
    }

    private int lineOf(String name) {
        return lines.getOrDefault(name, line);
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
