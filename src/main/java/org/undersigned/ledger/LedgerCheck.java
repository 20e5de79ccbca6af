package org.undersigned.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Verifies the chain as anyone could: positions without gaps, each hash of the one before and the stored part. */
@ApplicationScoped
public class LedgerCheck {

    private static final String GENESIS = "0".repeat(64);
    private static final int PAGE = 2_000;

    private final EntityManager records;

    LedgerCheck(EntityManager records) {
        this.records = records;
    }

    /** @return the first breach in plain words, or none where the whole chain holds */
    @Transactional
    public Optional<String> breach() {
        return breach(() -> true);
    }

    /**
     * @param goesOn asked in between, since a long chain takes long
     * @throws CancellationException where it does not
     */
    @Transactional
    public Optional<String> breach(BooleanSupplier goesOn) {
        // Read first: what is sealed meanwhile lies behind it and is not looked at.
        Head head = head();
        if (head.newest() > head.position()) {
            return Optional.of("the ledger's head is at " + head.position() + ", an entry at " + head.newest());
        }
        long position = 0;
        String hash = GENESIS;
        for (List<Link> page = page(0, head); !page.isEmpty(); page = page(position, head)) {
            if (!goesOn.getAsBoolean()) {
                throw new CancellationException();
            }
            for (Link link : page) {
                if (link.position() != position + 1) {
                    return Optional.of("ledger position " + (position + 1) + " is missing");
                }
                if (!link.hash().equals(Digest.chained(hash, link.publicPart()))) {
                    return Optional.of("the hash at ledger position " + link.position() + " does not hold");
                }
                position = link.position();
                hash = link.hash();
            }
        }
        return head.position() == position && head.hash().equals(hash)
                ? Optional.empty()
                : Optional.of("the ledger's head is at " + head.position() + ", its last entry at " + position);
    }

    // In one statement, so that no sealing comes between.
    private Head head() {
        return records.createQuery(
                        "select h.position, h.hash, (select coalesce(max(e.position), 0) from LedgerEntry e) from LedgerHead h",
                        Head.class)
                .getSingleResult();
    }

    private List<Link> page(long after, Head head) {
        return records.createQuery(
                        "select position, publicPart, hash from LedgerEntry where position > ?1 and position <= ?2 order by position",
                        Link.class)
                .setParameter(1, after)
                .setParameter(2, head.position())
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** @param newest the highest position of any entry */
    record Head(long position, String hash, long newest) {}

    record Link(long position, String publicPart, String hash) {}
}
