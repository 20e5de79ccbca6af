package org.undersigned.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.undersigned.base.Codes;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Shape;
import org.undersigned.ledger.Field;

/** Fields in which one chooses: a constant, a letter, some of the demands; and dates. */
public final class ChoiceFields {

    public static <S> Field<S> date(
            String name, Shape shape, Function<S, Object> read, BiConsumer<S, PartialDate> write) {
        return Field.of(
                name, shape, read, (one, text) -> write.accept(one, text == null ? null : new PartialDate(text)));
    }

    public static <S, E extends Enum<E>> Field<S> constant(
            String name, Class<E> type, boolean needed, Function<S, E> read, BiConsumer<S, E> write) {
        Shape shape = Shape.choice(
                Arrays.stream(type.getEnumConstants()).map(Codes::of).toList());
        return Field.of(
                name,
                needed ? shape.needed() : shape,
                one -> Codes.of(read.apply(one)),
                (one, code) -> write.accept(
                        one, code == null ? null : Codes.find(type, code).orElseThrow()));
    }

    static <S> Field<S> letter(String name, List<Letter> among, Function<S, Letter> read, BiConsumer<S, Letter> write) {
        return Field.of(
                name,
                Shape.choice(among.stream().map(letter -> letter.id.toString()).toList()),
                one -> read.apply(one) == null ? null : read.apply(one).id,
                (one, id) -> write.accept(one, id == null ? null : Letter.findById(UUID.fromString(id))));
    }

    static <S> Field<S> demand(Campaign campaign, Function<S, Demand> read, BiConsumer<S, Demand> write) {
        return Field.of(
                "demand",
                Shape.choice(campaign.demands.stream()
                        .map(demand -> demand.id.toString())
                        .toList()),
                one -> read.apply(one) == null ? null : read.apply(one).id,
                (one, id) -> write.accept(one, id == null ? null : Demand.findById(UUID.fromString(id))));
    }

    static <S> Field<S> demands(Campaign campaign, Function<S, List<Demand>> its) {
        List<String> ids =
                campaign.demands.stream().map(demand -> demand.id.toString()).toList();
        return Field.of(
                "demands",
                Shape.choices(ids),
                one -> ticked(
                        ids,
                        id -> its.apply(one).stream()
                                .anyMatch(demand -> demand.id.toString().equals(id))),
                (one, text) -> {
                    its.apply(one).clear();
                    list(text).forEach(id -> its.apply(one).add(Demand.findById(UUID.fromString(id))));
                });
    }

    static String ticked(List<String> all, Predicate<String> is) {
        return all.stream().filter(is).collect(Collectors.joining(","));
    }

    static List<String> list(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(","));
    }

    private ChoiceFields() {}
}
