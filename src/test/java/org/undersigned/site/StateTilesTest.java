package org.undersigned.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.directory.State;

class StateTilesTest {

    @Test
    void each_state_has_one_square_and_no_two_share_a_place() {
        List<StateTiles.Tile> tiles = StateTiles.of(Map.of()).tiles();
        assertEquals(
                Arrays.stream(State.values()).sorted().toList(),
                tiles.stream().map(StateTiles.Tile::state).sorted().toList());
        assertEquals(
                tiles.size(),
                tiles.stream().map(tile -> tile.x() + " " + tile.y()).distinct().count());
    }

    @Test
    void all_squares_lie_within_the_drawing() {
        StateTiles map = StateTiles.of(Map.of());
        assertTrue(map.tiles().stream()
                .allMatch(tile -> tile.x() + map.side() < map.width() && tile.y() + map.side() < map.height()));
    }

    @Test
    void the_named_are_the_most_first() {
        List<StateTiles.Tile> named =
                StateTiles.of(Map.of("NY", 1L, "IL", 2L, "AK", 1L, "ZZ", 5L)).named();
        assertEquals(
                List.of(State.IL, State.AK, State.NY),
                named.stream().map(StateTiles.Tile::state).toList());
    }
}
