package org.undersigned.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Writes;

/** Compares with all others the organizations of which the names or the website changed, and keeps which they resemble. */
@ApplicationScoped
class ComparingService {

    // So few that nobody at the desk waits for them.
    private static final int AT_ONCE = 5;
    private static final int MOST_OF_ONE = 20;

    /** @return false where there are no more to compare */
    @Writes
    boolean compareSome() {
        List<Organization> some = Uncompared.some(AT_ONCE);
        if (some.isEmpty()) {
            return false;
        }
        Resemblance.forgetOf(some);
        List<Resemblance> found = some.stream()
                .flatMap(one -> Lookalike.of(one, MOST_OF_ONE).stream().map(alike -> Resemblance.of(one, alike)))
                .toList();
        some.forEach(one -> one.compared = true);
        Set<Set<UUID>> pairs = new HashSet<>();
        found.stream().filter(one -> pairs.add(one.pair())).forEach(one -> one.persist());
        return true;
    }
}
