package org.undersigned.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Refusal;
import org.undersigned.base.Settings;
import org.undersigned.base.Writes;

/** Sessions of staff: opened, used and ended. */
@ApplicationScoped
public class Sessions {

    private final Clock clock;
    private final Duration idle;
    private final Duration limit;

    Sessions(Clock clock, Settings settings) {
        this.clock = clock;
        this.idle = settings.session().idle();
        this.limit = settings.session().limit();
    }

    /**
     * One of somebody's sessions, as they are shown it.
     *
     * @param browser its kind, or null
     * @param here whether it is the one that asks
     */
    public record Shown(UUID handle, String browser, Instant since, Instant lastUse, boolean here) {}

    /** What a browser is given: the session's own token, and the one that it is known by for long. */
    public record Opened(String session, String browser) {}

    @ActivateRequestContext
    Optional<SignedIn> find(String token) {
        Instant now = clock.instant();
        Optional<StaffSession> session = StaffSession.<StaffSession>findByIdOptional(Token.hash(token))
                .filter(found -> found.isOpen(now, idle, limit));
        session.filter(found -> found.isToBeTouched(now)).ifPresent(found -> touch(found.tokenHash, now));
        return session.map(SignedIn::of);
    }

    @Writes
    void touch(String tokenHash, Instant now) {
        StaffSession.update("lastUsedAt = ?1 where tokenHash = ?2", now, tokenHash);
    }

    /**
     * As {@link #open}, for whoever knew the password of this hash a moment ago.
     *
     * @throws Refusal {@code sign_in_wrong} where it is another by now, or they may not enter
     */
    @Writes
    Opened openBy(String passwordHash, UUID staffMember, String browser, String userAgent) {
        StaffMember one = StaffMember.findById(staffMember, LockModeType.PESSIMISTIC_READ);
        if (!one.mayEnter() || !passwordHash.equals(one.passwordHash)) {
            throw new Refusal("sign_in_wrong");
        }
        return open(staffMember, browser, userAgent);
    }

    /**
     * @param browser the token by which this browser may be known already, also for others, or null
     * @param userAgent what it calls itself, or null
     */
    @Writes
    Opened open(UUID staffMember, String browser, String userAgent) {
        Instant now = clock.instant();
        StaffMember one = StaffMember.findById(staffMember);
        StaffSession.delete("createdAt < ?1 or lastUsedAt < ?2", now.minus(limit), now.minus(idle));
        String session = Token.fresh();
        StaffSession.of(one, session, BrowserName.of(userAgent), now).persist();
        String known = KnownBrowser.isOne(browser) ? browser : Token.fresh();
        KnownBrowser.remember(one.id, known, now);
        return new Opened(session, known);
    }

    @Writes
    public void end(Me me) {
        StaffSession.deleteById(me.session());
    }

    @Writes
    public void endOthers(Me me) {
        StaffSession.endOthers(me.id(), me.session());
    }

    /** When each was last here; of who has no session any more, when they last signed in. */
    public Map<UUID, Instant> lastUses() {
        return Stream.concat(StaffSession.lastUses(), KnownBrowser.lastUses())
                .collect(Collectors.toMap(
                        LastUse::staffMember, LastUse::at, BinaryOperator.maxBy(Comparator.naturalOrder())));
    }

    /** @return whether there was such another session of one's own */
    @Writes
    public boolean endOther(Me me, UUID handle) {
        return StaffSession.endOther(me.id(), handle, me.session());
    }

    /** One's own, the one last used first. */
    public List<Shown> of(Me me) {
        Instant now = clock.instant();
        return StaffSession.of(me.id()).stream()
                .filter(session -> session.isOpen(now, idle, limit))
                .map(session -> new Shown(
                        session.handle,
                        session.browser,
                        session.createdAt,
                        session.lastUsedAt,
                        session.tokenHash.equals(me.session())))
                .toList();
    }
}
