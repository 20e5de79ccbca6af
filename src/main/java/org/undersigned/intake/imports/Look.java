package org.undersigned.intake.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.intake.sheet.SheetDate;
import org.undersigned.intake.sheet.SheetFile;
import org.undersigned.intake.sheet.SheetRow;
import org.undersigned.intake.sheet.Spoiled;

/** What is seen when a table is read from end to end for the first time: whether it can be, and what it looks like. */
final class Look {

    private static final int KEPT = 30;

    final List<SheetRow> first = new ArrayList<>();
    final Map<Integer, String> formulas = new TreeMap<>();
    int rows;
    private int daysFirst;
    private int monthsFirst;

    /** @throws Spoiled where it cannot be read, or holds nothing */
    static Look at(SheetFile file, String sheet) {
        Look look = new Look();
        file.each(sheet, look::see);
        if (look.rows == 0) {
            throw new Spoiled("no_rows", "");
        }
        return look;
    }

    private void see(SheetRow row) {
        rows++;
        if (first.size() < KEPT) {
            first.add(row);
        }
        row.formulas().forEach(formulas::putIfAbsent);
        for (String cell : row.cells()) {
            SheetDate.isDayFirst(cell).ifPresent(day -> {
                daysFirst += day ? 1 : 0;
                monthsFirst += day ? 0 : 1;
            });
        }
    }

    void refuseUnlessBelow(int heading) {
        if (rows == upTo(heading)) {
            throw new Spoiled("no_rows", "");
        }
    }

    // Headings stand among the first rows.
    int upTo(int heading) {
        return (int) first.stream().filter(row -> row.number() <= heading).count();
    }

    boolean isDayFirst() {
        return daysFirst > monthsFirst;
    }
}
