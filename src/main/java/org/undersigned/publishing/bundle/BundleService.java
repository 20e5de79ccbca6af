package org.undersigned.publishing.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.Slug;
import org.undersigned.base.Writes;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.Subject;
import org.undersigned.publishing.yaml.FileRefused;
import org.undersigned.signon.SignOn;

/** Takes a bundle into the record: all of it, or nothing. */
@ApplicationScoped
public class BundleService {

    private final Ledger ledger;
    private final Clock clock;

    BundleService(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param file how to name the file to whoever wrote it
     * @return the campaign's id
     * @throws FileRefused with every mistake, by line; nothing was changed
     */
    @Writes
    public UUID load(String file, byte[] yaml) {
        Instant now = clock.instant();
        Reading bundle = BundleReader.read(file, yaml, now);
        bundle.organizations.values().forEach(organization -> organization.makePublic(now));
        bundle.sources.values().forEach(source -> source.makePublic(now));
        bundle.made.forEach(made -> enter(made.verb(), made.subject()));
        return bundle.campaign.id;
    }

    private void enter(String verb, Subject subject) {
        if (subject instanceof Campaign campaign) {
            Slug.take(Campaign.SLUG_KIND, campaign.slug, campaign.id);
        } else if (subject instanceof Letter letter) {
            Slug.take(Letter.SLUG_KIND, letter.slug, letter.id);
        } else if (subject instanceof SignOn signOn) {
            signOn.settle();
        }
        ledger.made(verb, subject);
    }
}
