package org.undersigned.signon;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Folded;
import org.undersigned.base.FreeSlugs;
import org.undersigned.base.Refusal;
import org.undersigned.directory.Organization;
import org.undersigned.directory.OrganizationSlugs;
import org.undersigned.directory.Organizations;
import org.undersigned.ledger.Ledger;
import org.undersigned.signon.Signer.ANewOrganization;
import org.undersigned.signon.Signer.AnOrganization;

/** The organizations whose endorsements are recorded in one transaction: known ones found, new ones added. */
final class SigningOrganizations {

    private final Ledger ledger;
    private final Instant now;
    private final UUID preparation;
    private final FreeSlugs slugs = OrganizationSlugs.free();
    private final Set<String> met = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private Map<UUID, Organization> known = new HashMap<>();

    SigningOrganizations(Ledger ledger, Instant now, UUID preparation) {
        this.ledger = ledger;
        this.now = now;
        this.preparation = preparation;
    }

    /** Reads what has to be known of the next ones. */
    void meet(List<Signer> signers) {
        meetNew(signers.stream()
                .map(SigningOrganizations::fresh)
                .filter(Objects::nonNull)
                .map(ANewOrganization::name)
                .toList());
        known = signing(signers.stream()
                .filter(one -> one instanceof AnOrganization && fresh(one) == null)
                .map(one -> ((AnOrganization) one).id())
                .distinct()
                .toList());
    }

    /** The ones that sign where these are meant; nobody merges them away before this transaction ends. */
    private static Map<UUID, Organization> signing(Collection<UUID> ids) {
        Map<UUID, Organization> signing = new HashMap<>();
        if (!ids.isEmpty()) {
            Organization.<Organization>find("id in ?1", ids).withLock(LockModeType.PESSIMISTIC_READ).stream()
                    .forEach(one -> signing.put(one.id, one.mergedInto == null ? one : signing(one.mergedInto.id)));
        }
        return signing;
    }

    private static Organization signing(UUID id) {
        Organization one = Organization.findById(id, LockModeType.PESSIMISTIC_READ);
        return one.mergedInto == null ? one : signing(one.mergedInto.id);
    }

    /** Reads what has to be known of new ones, unless it was: those that there are already, by their folded words. */
    Map<String, UUID> meetNew(List<String> names) {
        List<String> unmet = names.stream().filter(met::add).toList();
        // In this order: whoever is added in between is met by name, or takes the same address and collides.
        slugs.expect(unmet);
        Map<String, UUID> found = new HashMap<>();
        Organizations.calledExactly(unmet).forEach((words, one) -> found.put(words, one.id));
        taken.addAll(found.keySet());
        return found;
    }

    Organization of(Signer signer, boolean publicly) {
        ANewOrganization fresh = fresh(signer);
        return fresh == null ? known.get(((AnOrganization) signer).id()) : added(fresh, publicly);
    }

    private static ANewOrganization fresh(Signer signer) {
        if (signer instanceof AnOrganization one && one.id() == null) {
            return new ANewOrganization(one.name(), null, null, null);
        }
        return signer instanceof ANewOrganization one ? one : null;
    }

    // Somebody else may have added it since the form was opened.
    private Organization added(ANewOrganization told, boolean publicly) {
        if (!taken.add(Folded.words(told.name()))) {
            throw new Refusal("organization_known", "signer");
        }
        Organization organization = Organization.called(
                told.name(), told.website(), told.level(), told.place(), slugs.give(told.name()), now);
        if (publicly) {
            organization.beginPublic(now);
        }
        if (preparation != null) {
            organization.prepare(preparation);
        }
        ledger.made("organization.added", organization);
        return organization;
    }
}
