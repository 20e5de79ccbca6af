package org.undersigned.site.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels labels = new Labels(0, 0, 300, 200);

    @Test
    void a_label_stands_above_its_point_where_there_is_room() {
        assertEquals("middle", labels.beside(150, 100, "1,001").orElseThrow().anchor());
    }

    @Test
    void at_the_edge_it_stands_beside_its_point() {
        assertEquals("end", labels.beside(298, 100, "over 1,500").orElseThrow().anchor());
        assertEquals("start", labels.beside(2, 50, "35").orElseThrow().anchor());
    }

    @Test
    void a_second_label_of_the_same_place_goes_elsewhere_and_one_too_many_is_left_out() {
        long placed = 0;
        Optional<Labels.Label> label;
        do {
            label = labels.beside(150, 100, "135");
            placed += label.isPresent() ? 1 : 0;
        } while (label.isPresent());
        assertTrue(placed > 1 && placed < 7, "placed " + placed);
    }

    @Test
    void a_label_never_covers_a_mark() {
        labels.keepFree(150, 85);
        assertTrue(labels.beside(150, 100, "135").orElseThrow().y() != 91);
    }
}
