package org.undersigned.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets texts beside points so that none covers another, a mark or the edge; what has no room is left out. */
final class Labels {

    /** A text as SVG sets it: {@code anchor} is start, middle or end. */
    record Label(double x, double y, String anchor, String text) {}

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean within(Box other) {
            return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
        }
    }

    private static final double LETTER = 7.6;
    private static final double ASCENT = 11;
    private static final double DESCENT = 3;
    private static final double MARK = 5;

    private final Box edge;
    private final List<Box> taken = new ArrayList<>();

    Labels(double left, double top, double right, double bottom) {
        edge = new Box(left, top, right, bottom);
    }

    static double width(String text) {
        return text.length() * LETTER;
    }

    void keepFree(double x, double y) {
        taken.add(new Box(x - MARK, y - MARK, x + MARK, y + MARK));
    }

    /** Above the point, else to the left, to the right or below it. */
    Optional<Label> beside(double x, double y, String text) {
        return List.of(
                        new Label(x, y - 9, "middle", text),
                        new Label(x - 8, y - 7, "end", text),
                        new Label(x + 8, y - 7, "start", text),
                        new Label(x - 9, y + 5, "end", text),
                        new Label(x + 9, y + 5, "start", text),
                        new Label(x, y + 20, "middle", text))
                .stream()
                .filter(this::isFree)
                .findFirst()
                .map(this::take);
    }

    private boolean isFree(Label label) {
        Box box = box(label);
        return box.within(edge) && taken.stream().noneMatch(box::meets);
    }

    private Label take(Label label) {
        taken.add(box(label));
        return label;
    }

    private static Box box(Label label) {
        double width = width(label.text);
        double left = switch (label.anchor) {
            case "middle" -> label.x - width / 2;
            case "end" -> label.x - width;
            default -> label.x;
        };
        return new Box(left, label.y - ASCENT, left + width, label.y + DESCENT);
    }
}
