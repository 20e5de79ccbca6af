package org.undersigned.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.undersigned.directory.State;

/** A map on which each state is one square, where it lies more or less; it shows recorded names only. */
public record StateTiles(List<Tile> tiles) {

    /** A state's square by the place of its corner, and how many of its members are recorded. */
    public record Tile(State state, int x, int y, long count) {

        public int middle() {
            return x + SIDE / 2;
        }
    }

    private static final int STEP = 32;
    private static final int SIDE = 30;

    // The territories stand apart below.
    private static final List<String> ROWS = List.of(
            "AK                               ME",
            "                           VT NH   ",
            "WA ID MT ND MN WI    MI    NY MA   ",
            "OR NV WY SD IA IL IN OH PA NJ CT RI",
            "CA UT CO NE MO KY WV VA MD DE      ",
            "   AZ NM KS AR TN NC SC DC         ",
            "         OK LA MS AL GA            ",
            "HI       TX             FL         ",
            "                                   ",
            "PR VI                      AS GU MP");

    static StateTiles of(Map<String, Long> counts) {
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < ROWS.size(); row++) {
            for (int column = 0; column * 3 < ROWS.get(row).length(); column++) {
                String code = ROWS.get(row).substring(column * 3, column * 3 + 2);
                int x = column * STEP + 1;
                int y = row * STEP + 1 - (row == ROWS.size() - 1 ? STEP / 2 : 0);
                State.find(code).ifPresent(state -> tiles.add(new Tile(state, x, y, counts.getOrDefault(code, 0L))));
            }
        }
        return new StateTiles(tiles);
    }

    /** Those with a name in the record, the most first. */
    public List<Tile> named() {
        return tiles.stream()
                .filter(tile -> tile.count > 0)
                .sorted(Comparator.comparing(Tile::count).reversed().thenComparing(Tile::state))
                .toList();
    }

    public int side() {
        return SIDE;
    }

    public int width() {
        return 12 * STEP;
    }

    public int height() {
        return ROWS.size() * STEP - STEP / 2;
    }
}
