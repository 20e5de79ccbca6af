package org.undersigned.signon;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Organization;

/** Two live sign-ons under one letter, of two organizations that are to become one; the earlier published stands. */
public record Meeting(SignOn earlier, SignOn later) {

    private static final Comparator<SignOn> BY_TIME =
            Comparator.<SignOn, Instant>comparing(one -> one.publishedAt).thenComparing(one -> one.id.toString());

    public static List<Meeting> between(Organization one, Organization other) {
        Map<Letter, SignOn> ofOther =
                Endorsements.liveOf(other).stream().collect(Collectors.toMap(its -> its.letter, Function.identity()));
        return Endorsements.liveOf(one).stream()
                .filter(its -> ofOther.containsKey(its.letter))
                .map(its -> of(its, ofOther.get(its.letter)))
                .toList();
    }

    private static Meeting of(SignOn one, SignOn other) {
        List<SignOn> inOrder = Stream.of(one, other).sorted(BY_TIME).toList();
        return new Meeting(inOrder.get(0), inOrder.get(1));
    }
}
