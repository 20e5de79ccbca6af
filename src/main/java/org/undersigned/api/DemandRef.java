package org.undersigned.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.undersigned.campaign.Demand;

/** Which of a campaign's demands, by its number. */
@Schema(name = "DemandRef", description = "Which of the campaign's demands, by its number")
public record DemandRef(UUID id, int number) {

    static DemandRef of(Demand demand) {
        return demand == null ? null : new DemandRef(demand.id, demand.ordinal);
    }

    static List<DemandRef> of(List<Demand> demands) {
        return demands.stream().map(DemandRef::of).toList();
    }
}
