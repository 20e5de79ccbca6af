package org.undersigned.site;

import java.util.Optional;
import org.undersigned.campaign.Qualifier;
import org.undersigned.signon.ReportedCount;

/** A square for each signer reported, filled for each that is named: the geometry of the drawing. */
public record Tally(int recorded, int reported, boolean goesOn) {

    // Beyond this one cannot see a square any more, and the numbers tell as much.
    private static final int MOST = 600;
    private static final int IN_A_ROW = 30;
    private static final int STEP = 12;

    static Optional<Tally> of(long recorded, ReportedCount reported) {
        return reported.figure == 0 || Math.max(recorded, reported.figure) > MOST
                ? Optional.empty()
                : Optional.of(new Tally((int) recorded, reported.figure, reported.qualifier == Qualifier.OVER));
    }

    public int width() {
        return IN_A_ROW * STEP + 14;
    }

    public int height() {
        return (squares() + IN_A_ROW - 1) / IN_A_ROW * STEP + 1;
    }

    public String filled() {
        return path(0, recorded);
    }

    public String open() {
        return path(recorded, squares());
    }

    /** The sign that there are more than are drawn, behind the last square. */
    public String plus() {
        int last = squares() - 1;
        int x = (last % IN_A_ROW + 1) * STEP + 2;
        int y = last / IN_A_ROW * STEP;
        return "M" + x + " " + (y + 5) + "h9M" + (x + 4.5) + " " + (y + .5) + "v9";
    }

    private int squares() {
        return Math.max(recorded, reported);
    }

    private static String path(int from, int till) {
        StringBuilder path = new StringBuilder();
        for (int square = from; square < till; square++) {
            double x = square % IN_A_ROW * STEP + .75;
            double y = square / IN_A_ROW * STEP + .75;
            path.append('M').append(x).append(' ').append(y).append("h8.5v8.5h-8.5Z");
        }
        return path.toString();
    }
}
