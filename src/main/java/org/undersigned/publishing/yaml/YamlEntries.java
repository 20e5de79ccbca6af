package org.undersigned.publishing.yaml;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a long list of mappings one after another, so that the file never stands in memory whole. */
public final class YamlEntries {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(50_000_000).build();
    private static final int DEEPEST = 20;

    /** The file is no such list from this line on. */
    public static final class Broken extends RuntimeException {

        public final int line;

        Broken(int line) {
            super("broken in line " + line, null, false, false);
            this.line = line;
        }
    }

    /** A mapping; what is asked for and not there, or is of another kind, is empty. */
    public record Entry(int line, Map<String, Object> fields) {

        public String text(String name) {
            return fields.get(name) instanceof String text ? text.strip() : "";
        }

        public Entry part(String name) {
            return fields.get(name) instanceof Entry part ? part : new Entry(line, Map.of());
        }

        public List<Entry> each(String name) {
            return fields.get(name) instanceof List<?> list
                    ? list.stream()
                            .filter(Entry.class::isInstance)
                            .map(Entry.class::cast)
                            .toList()
                    : List.of();
        }
    }

    private final Iterator<Event> events;
    private Event now;

    private YamlEntries(Reader in) {
        events = new Parse(SETTINGS).parseReader(in).iterator();
    }

    /** @throws Broken where the file is no YAML, or no list of mappings */
    public static void each(Reader in, Consumer<Entry> read) {
        YamlEntries entries = new YamlEntries(in);
        try {
            entries.each(read);
        } catch (MarkedYamlEngineException broken) {
            throw new Broken(broken.getProblemMark().map(Mark::getLine).orElse(0) + 1);
        } catch (YamlEngineException other) {
            throw new Broken(entries.line());
        }
    }

    private void each(Consumer<Entry> read) {
        step(Event.ID.StreamStart);
        step(Event.ID.DocumentStart);
        step(Event.ID.SequenceStart);
        while (next() != Event.ID.SequenceEnd) {
            if (!(value(0) instanceof Entry entry)) {
                throw new Broken(line());
            }
            read.accept(entry);
        }
        step(Event.ID.DocumentEnd);
    }

    private void step(Event.ID wanted) {
        if (!events.hasNext() || next() != wanted) {
            throw new Broken(line());
        }
    }

    private Event.ID next() {
        now = events.next();
        return now.getEventId();
    }

    // Aliases are refused with all else that is no value: one of a mapping could make a small file endless.
    private Object value(int depth) {
        if (now instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        return switch (depth == DEEPEST ? Event.ID.Alias : now.getEventId()) {
            case MappingStart -> mapping(depth);
            case SequenceStart -> sequence(depth);
            default -> throw new Broken(line());
        };
    }

    private Entry mapping(int depth) {
        Entry entry = new Entry(line(), new LinkedHashMap<>());
        while (next() != Event.ID.MappingEnd) {
            String name = String.valueOf(value(depth + 1));
            next();
            entry.fields().put(name, value(depth + 1));
        }
        return entry;
    }

    private List<Object> sequence(int depth) {
        List<Object> list = new ArrayList<>();
        while (next() != Event.ID.SequenceEnd) {
            list.add(value(depth + 1));
        }
        return list;
    }

    private int line() {
        return now == null ? 1 : now.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
