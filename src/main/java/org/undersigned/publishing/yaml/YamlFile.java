package org.undersigned.publishing.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one YAML document as fields that know their lines. */
public final class YamlFile {

    static final CoreSchema SCHEMA = new CoreSchema();
    private static final String YAML = "one document in YAML 1.2, without aliases";
    // An alias of a mapping could make a small file endless.
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(SCHEMA)
            .setCodePointLimit(50_000_000)
            .setMaxAliasesForCollections(0)
            .build();

    /** @throws FileRefused if the bytes are no YAML document with a mapping at its top */
    public static Fields read(byte[] bytes, Problems problems) {
        Node root = compose(utf8(bytes, problems), problems)
                .orElseThrow(() -> problems.refusal(1, "the file is empty", "a mapping"));
        Fields fields = Fields.of(root, problems);
        problems.refuseAny();
        return fields;
    }

    private static String utf8(byte[] bytes, Problems problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw problems.refusal(1, "the bytes are not UTF-8", "a text in UTF-8");
        }
    }

    private static Optional<Node> compose(String text, Problems problems) {
        try {
            return new Compose(SETTINGS).composeString(text);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark()
                            .or(broken::getContextMark)
                            .map(Mark::getLine)
                            .orElse(0)
                    + 1;
            throw problems.refusal(line, "not YAML: " + broken.getProblem(), YAML);
        } catch (ReaderException unfit) {
            long line = text.codePoints()
                            .limit(unfit.getPosition())
                            .filter(one -> one == '\n')
                            .count()
                    + 1;
            throw problems.refusal(
                    (int) line, "character U+%04X".formatted(unfit.getCodePoint()), "characters that can be printed");
        } catch (YamlEngineException other) {
            throw problems.refusal(1, "not YAML: " + other.getMessage(), YAML);
        }
    }

    private YamlFile() {}
}
