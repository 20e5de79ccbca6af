package org.undersigned;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.ledger.Ledger;
import org.undersigned.signon.Assurance;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;

/** The names that tests use, each made once and found again by its name; every one is made up. */
public final class World {

    public static final String CAMPAIGN = "timetables";
    public static final String LETTER = "a-timetable-at-every-stop";
    private static final Instant THEN = Instant.parse("2026-01-05T12:00:00Z");

    /** A published endorsement under {@link #LETTER}, by an organization of that name made for it. */
    public static UUID endorsement(String name) {
        return written(() -> SignOn.liveOf(organization(name).id, letter()).orElseGet(() -> published(name)).id);
    }

    /** An endorsement that waits for the desk. */
    public static UUID waitingEndorsement(String name) {
        return written(() -> {
            SignOn signOn = endorsementOf(organization(name), letter());
            ledger().made("sign_on.received", signOn);
            return signOn.id;
        });
    }

    /** A public letter of its own, for a test that counts or orders what stands under it. */
    public static UUID letterAt(String slug) {
        return written(() -> letter(slug).id);
    }

    /** Such a letter that is otherwise than the others in what the test says of it. */
    public static UUID letterAt(String slug, Consumer<Letter> details) {
        return written(() -> Letter.publicAt(slug).orElseGet(() -> letter(slug, campaignOrNew(), details)).id);
    }

    /** A published sign-on of a member of {@link Congress}, from the seat on its roster. */
    public static UUID signature(String slug, String bioguide, Consumer<SignOn> details) {
        return written(() -> {
            SignOn signOn = Congress.signOn(signOnUnder(letter(slug), SignOnKind.MEMBER, bioguide), bioguide);
            details.accept(signOn);
            signOn.publish(THEN);
            ledger().made("sign_on.published", signOn);
            return signOn.id;
        });
    }

    /** A published endorsement under a letter of its own. */
    public static UUID endorsement(String slug, String name, Consumer<SignOn> details) {
        return written(() -> {
            SignOn signOn = endorsementOf(organization(name), letter(slug));
            signOn.organization.makePublic(THEN);
            details.accept(signOn);
            signOn.publish(THEN);
            ledger().made("sign_on.published", signOn);
            return signOn.id;
        });
    }

    /** A published individual's sign-on under a letter of its own, with what the test says of it. */
    public static UUID individual(String slug, String name, Consumer<SignOn> details) {
        return written(() -> {
            SignOn signOn = signOnUnder(letter(slug), SignOnKind.INDIVIDUAL, name);
            details.accept(signOn);
            signOn.publish(THEN);
            ledger().made("sign_on.published", signOn);
            return signOn.id;
        });
    }

    public static UUID campaignId() {
        return written(() -> letter().campaign.id);
    }

    public static UUID demandId() {
        return written(() -> letter().campaign.demands.get(0).id);
    }

    public static UUID letterId() {
        return written(() -> letter().id);
    }

    public static <T> T written(Supplier<T> use) {
        return QuarkusTransaction.requiringNew().call(use::get);
    }

    /** While the program does by itself what a test waits for. */
    public static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static SignOn published(String name) {
        SignOn signOn = endorsementOf(organization(name), letter());
        signOn.organization.makePublic(THEN);
        signOn.publish(THEN);
        ledger().made("sign_on.published", signOn);
        return signOn;
    }

    private static SignOn endorsementOf(Organization organization, Letter letter) {
        SignOn signOn = signOnUnder(letter, SignOnKind.ORGANIZATION, organization.name);
        signOn.organization = organization;
        signOn.settle();
        return signOn;
    }

    private static SignOn signOnUnder(Letter letter, SignOnKind kind, String name) {
        SignOn signOn = new SignOn();
        signOn.letter = letter;
        signOn.revision = letter.currentRevision().orElseThrow();
        signOn.kind = kind;
        signOn.name = name;
        signOn.signedOn = new PartialDate("2026-01-05");
        signOn.assurance = Assurance.ATTESTED;
        signOn.receivedAt = THEN;
        return signOn;
    }

    private static Organization organization(String name) {
        return Organizations.calledExactly(name).orElseGet(() -> {
            Organization organization = Organization.called(name, List.of(), THEN);
            ledger().made("organization.added", organization);
            return organization;
        });
    }

    private static Letter letter() {
        return letter(LETTER);
    }

    private static Letter letter(String slug) {
        return Letter.publicAt(slug).orElseGet(() -> letter(slug, campaignOrNew(), letter -> {}));
    }

    private static Campaign campaignOrNew() {
        return Campaign.publicAt(CAMPAIGN).orElseGet(World::campaign);
    }

    private static Campaign campaign() {
        Campaign campaign = new Campaign();
        campaign.slug = CAMPAIGN;
        campaign.language = "en";
        campaign.title = "Timetables at bus stops";
        campaign.summary = "A made-up campaign for tests.";
        campaign.createdAt = THEN;
        campaign.publish(THEN);
        ledger().made("campaign.published", campaign);
        Demand demand = new Demand();
        demand.campaign = campaign;
        demand.ordinal = 1;
        demand.title = "Put a timetable at every stop";
        demand.shortTitle = "Timetables";
        ledger().made("demand.added", demand);
        campaign.demands.add(demand);
        return campaign;
    }

    private static Letter letter(String slug, Campaign campaign, Consumer<Letter> details) {
        Letter letter = new Letter();
        letter.campaign = campaign;
        letter.slug = slug;
        letter.language = "en";
        letter.title = "A timetable at every stop";
        letter.dated = new PartialDate("2026-01-05");
        letter.openToOrganizations = true;
        letter.openToIndividuals = true;
        letter.createdAt = THEN;
        letter.demands.addAll(campaign.demands);
        details.accept(letter);
        letter.publish(THEN);
        ledger().made("letter.published", letter);
        Revision revision = new Revision();
        revision.letter = letter;
        revision.ordinal = 1;
        revision.language = "en";
        revision.freeze("Dear council,\n\n==Please put a timetable at every stop.==", THEN);
        ledger().made("revision.frozen", revision);
        letter.revisions.add(revision);
        return letter;
    }

    private static Ledger ledger() {
        return Arc.container().instance(Ledger.class).get();
    }

    private World() {}
}
