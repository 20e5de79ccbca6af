package org.undersigned.directory;

import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.base.Shape;
import org.undersigned.ledger.Field;

/** What the desk edits of a member. */
final class MemberFields {

    static List<Field<Member>> of(Correction correction) {
        return List.of(
                Field.of(
                        "official_name",
                        Shape.line(300).needed(),
                        one -> one.officialName,
                        (one, name) -> correction.name(one, one.firstName, one.lastName, name, one.nickname)),
                Field.of(
                        "first_name",
                        Shape.line(100).needed(),
                        one -> one.firstName,
                        (one, name) -> correction.name(one, name, one.lastName, one.officialName, one.nickname)),
                Field.of(
                        "last_name",
                        Shape.line(100).needed(),
                        one -> one.lastName,
                        (one, name) -> correction.name(one, one.firstName, name, one.officialName, one.nickname)),
                Field.of(
                        "nickname",
                        Shape.line(100),
                        one -> one.nickname,
                        (one, name) -> correction.name(one, one.firstName, one.lastName, one.officialName, name)),
                Field.of(
                        "terms",
                        Shape.lines(TermLine.LONGEST, TermLine.MOST, TermLine::isOne),
                        one -> one.told().keySet().stream()
                                .map(TermLine::toString)
                                .collect(Collectors.joining("\n")),
                        correction::seat));
    }

    private MemberFields() {}
}
