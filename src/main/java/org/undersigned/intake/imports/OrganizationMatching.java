package org.undersigned.intake.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.base.Codes;
import org.undersigned.base.Folded;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Lookalikes;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.signon.PriorSignOns;
import org.undersigned.signon.SignOn;

/** Says of rows whether the directory knows their organizations, or any that look alike, or whether another row does. */
final class OrganizationMatching {

    private static final int SHOWN = 5;

    private final Letter letter;

    private final RowsAbove above;

    OrganizationMatching(Letter letter, RowsAbove above) {
        this.letter = letter;
        this.above = above;
    }

    void judge(Map<ImportRow, Told> told) {
        if (told.isEmpty()) {
            return;
        }
        Map<String, Organization> exactly = Organizations.calledExactly(
                told.values().stream().map(Told::name).toList());
        Map<ImportRow, Organization> known = new LinkedHashMap<>();
        Map<ImportRow, Told> others = new LinkedHashMap<>();
        told.forEach((row, one) -> {
            Organization organization = exactly.get(Folded.words(one.name()));
            if (organization == null) {
                others.put(row, one);
            } else {
                known.put(row, organization);
            }
        });
        judgeKnown(known);
        judgeOthers(others);
    }

    private void judgeKnown(Map<ImportRow, Organization> known) {
        List<UUID> ids = known.values().stream().map(one -> one.id).distinct().toList();
        Map<UUID, UUID> live = PriorSignOns.live(letter, ids);
        Map<UUID, SignOn> prior = PriorSignOns.waitingOrWithdrawnOfOrganizations(letter, ids);
        Set<UUID> named = new HashSet<>();
        known.forEach((row, one) -> {
            if (live.containsKey(one.id)) {
                row.known("signer_already_live", one.name);
            } else if (!named.add(one.id)) {
                row.known("twice", one.name);
            } else if (prior.containsKey(one.id)) {
                String why = prior.get(one.id).isWaiting() ? "waits_already" : "withdrew_before";
                row.possible(why, one.name, List.of(one.id));
            } else {
                row.meant("organization_known", one.name, one.id);
            }
        });
    }

    private void judgeOthers(Map<ImportRow, Told> others) {
        List<ImportRow> rows = new ArrayList<>(others.keySet());
        List<List<Lookalikes.Found>> alike = Lookalikes.of(
                others.values().stream()
                        .map(one -> new Lookalikes.Wanted(one.name(), one.website()))
                        .toList(),
                SHOWN);
        Map<UUID, UUID> live = PriorSignOns.live(
                letter,
                alike.stream()
                        .flatMap(List::stream)
                        .map(Lookalikes.Found::organization)
                        .distinct()
                        .toList());
        for (int at = 0; at < rows.size(); at++) {
            ImportRow row = rows.get(at);
            judgeOther(row, alike.get(at), live, above.alike(row.line, others.get(row)));
        }
    }

    // Who stands under the letter already is the likelier one to be meant again.
    private static void judgeOther(
            ImportRow row, List<Lookalikes.Found> alike, Map<UUID, UUID> live, Optional<RowsAbove.Alike> inTable) {
        if (alike.isEmpty()) {
            inTable.ifPresentOrElse(
                    one -> row.possible(one.why(), one.about(), List.of()), () -> row.fresh("signer_new", ""));
            return;
        }
        String why = "alike_" + Codes.of(alike.get(0).likeness());
        List<UUID> inOrder = Stream.concat(
                        Stream.of(alike.get(0)).map(Lookalikes.Found::organization),
                        alike.stream().skip(1).map(Lookalikes.Found::organization))
                .toList();
        row.possible(live.containsKey(inOrder.get(0)) ? "alike_and_live" : why, "", inOrder);
    }
}
