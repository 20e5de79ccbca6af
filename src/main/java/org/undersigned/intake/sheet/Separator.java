package org.undersigned.intake.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands between the columns of a text: that by which most of its lines have as many of them. */
final class Separator {

    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 100;

    static char of(String beginning) {
        char best = '\t';
        double most = 0;
        for (char one : KNOWN) {
            double agreement = agreement(beginning, one);
            if (agreement > most) {
                most = agreement;
                best = one;
            }
        }
        return best;
    }

    // Of one column only there is none; where several would do, more columns say more.
    private static double agreement(String beginning, char separator) {
        Map<Integer, Integer> lines = new HashMap<>();
        int all = 0;
        try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(beginning)) {
            for (CsvRecord line : reader) {
                lines.merge(line.getFieldCount(), 1, Integer::sum);
                if (++all == LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException | IOException cutOff) {
            // The last line looked at need not be whole.
        }
        int columns = lines.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
        return columns == 1 ? 0 : lines.get(columns) / (double) all + columns / 10_000.0;
    }

    static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true);
    }

    private Separator() {}
}
