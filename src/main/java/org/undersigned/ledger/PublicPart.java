package org.undersigned.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.base.Codes;

/** What the world may know of an entry, in the format that is chained: version 1, never to change. */
final class PublicPart {

    static String of(LedgerEntry entry, long position) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("v", 1);
        part.put("position", position);
        part.put("at", entry.at.toString());
        part.put("actor", Codes.of(entry.actorKind));
        part.put("verb", entry.verb);
        part.put("subject_type", entry.subjectType);
        part.put("subject", entry.subject.toString());
        part.put("campaign", entry.campaignId == null ? null : entry.campaignId.toString());
        part.put("fields", List.copyOf(entry.fieldNames()));
        part.put("digest", entry.digest);
        return Digest.canonical(part);
    }

    private PublicPart() {}
}
