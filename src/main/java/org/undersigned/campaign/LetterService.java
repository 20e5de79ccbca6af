package org.undersigned.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.undersigned.base.Slug;
import org.undersigned.base.Writes;
import org.undersigned.ledger.EditService;

/** Begins letters, as drafts. */
@ApplicationScoped
public class LetterService {

    private final EditService edits;
    private final Clock clock;

    LetterService(EditService edits, Clock clock) {
        this.edits = edits;
        this.clock = clock;
    }

    /** @param typed the fields of {@link LetterFields#ofNew} */
    @Writes
    public UUID begin(UUID form, UUID campaign, Map<String, String> typed) {
        Letter letter = new Letter();
        letter.campaign = Campaign.findById(campaign);
        letter.createdAt = clock.instant();
        letter.openToHouse = true;
        letter.openToSenate = true;
        String name = (typed.get("date") + " " + typed.get("title")).strip();
        letter.slug = Slug.from(Letter.SLUG_KIND, name, slug -> Letter.count("slug", slug) > 0);
        return edits.make(form, letter, LetterFields.ofNew(letter.campaign), typed);
    }
}
