package org.undersigned.publishing.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping to be written, field by field; what has no value is left out. */
public final class Block {

    private static final int WIDTH = 100;
    private static final int LONG = 80;
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setSchema(YamlFile.SCHEMA)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(WIDTH)
            .setBestLineBreak("\n")
            .build();

    private final List<NodeTuple> fields = new ArrayList<>();

    public Block text(String name, String text) {
        return text == null || text.isEmpty() ? this : put(name, written(text));
    }

    /** A word that needs no quotes to be what it is: a number, a date, an id, a code. */
    public Block plain(String name, Object value) {
        return value == null ? this : put(name, plain(value));
    }

    public Block flag(String name, boolean value) {
        return plain(name, value);
    }

    /** A list on one line. */
    public Block words(String name, Collection<?> words) {
        List<Node> nodes = words.stream()
                .<Node>map(one -> one instanceof String text ? written(text) : plain(one))
                .toList();
        return words.isEmpty() ? this : put(name, new SequenceNode(Tag.SEQ, nodes, FlowStyle.FLOW));
    }

    public Block part(String name, Block part) {
        return part.fields.isEmpty() ? this : put(name, part.node());
    }

    public <T> Block each(String name, Collection<T> all, Function<T, Block> write) {
        List<Node> nodes = all.stream().map(write).<Node>map(Block::node).toList();
        return all.isEmpty() ? this : put(name, new SequenceNode(Tag.SEQ, nodes, FlowStyle.BLOCK));
    }

    /** What is keyed by language and the like, in the order of its keys. */
    public <T> Block eachNamed(String name, Map<String, T> all, Function<T, Block> write) {
        Block named = new Block();
        new TreeMap<>(all).forEach((key, one) -> named.part(key, write.apply(one)));
        return part(name, named);
    }

    public byte[] bytes() {
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(node()).iterator())
                .getBytes(StandardCharsets.UTF_8);
    }

    private Block put(String name, Node value) {
        fields.add(new NodeTuple(new ScalarNode(Tag.STR, name, ScalarStyle.PLAIN), value));
        return this;
    }

    private MappingNode node() {
        return new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK);
    }

    private static ScalarNode written(String text) {
        ScalarStyle style = text.indexOf('\n') >= 0
                ? ScalarStyle.LITERAL
                : text.length() > LONG && text.indexOf(' ') > 0 ? ScalarStyle.FOLDED : ScalarStyle.PLAIN;
        return new ScalarNode(Tag.STR, text, style);
    }

    private static ScalarNode plain(Object value) {
        String word = value.toString();
        return new ScalarNode(YamlFile.SCHEMA.getScalarResolver().resolve(word, true), word, ScalarStyle.PLAIN);
    }
}
