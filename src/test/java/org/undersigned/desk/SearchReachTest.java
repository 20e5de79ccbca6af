package org.undersigned.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.DeskWorld;
import org.undersigned.World;
import org.undersigned.access.Reach;
import org.undersigned.access.Staff;
import org.undersigned.base.FoldedColumn;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Organization;
import org.undersigned.directory.Organizations;
import org.undersigned.ledger.EntryFinder;
import org.undersigned.ledger.Ledger;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.signon.Assurance;
import org.undersigned.signon.Contact;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnFinder;
import org.undersigned.signon.SignOnKind;

@QuarkusTest
class SearchReachTest {

    private static final Instant THEN = Instant.parse("2026-01-05T12:00:00Z");
    private static final int MANY = 1_000;
    private static final int LIMIT = 99;

    private final UUID here = DeskWorld.campaign("turnstones-here");
    private final UUID there = DeskWorld.campaign("turnstones-there");

    @Test
    void what_signed_is_found_in_the_campaigns_that_one_may_see_and_in_no_other() {
        UUID member = DeskWorld.member("Z000772", "Ottoline", "Turnstone", "Ottoline Q. Turnstone");
        UUID organization = organization("Turnstone Trust of Ottoline");
        for (Function<UUID, UUID> signer : List.<Function<UUID, UUID>>of(
                campaign -> individual(campaign, "Ottoline Turnstone"),
                campaign -> DeskWorld.signature(revision(campaign), member),
                campaign -> endorsement(campaign, organization))) {
            UUID mine = signer.apply(here);
            UUID theirs = signer.apply(there);
            for (String query : List.of("turnst", "ottoline turnstone", "o")) {
                assertFound(query, mine, theirs);
            }
        }
    }

    @Test
    void an_address_is_found_in_the_campaigns_that_one_may_see_and_in_no_other() {
        UUID mine = individual(here, "Wilma Whimbrel");
        UUID theirs = individual(there, "Willa Whimbrel");
        for (UUID one : List.of(mine, theirs)) {
            World.written(() -> {
                Contact contact = Contact.behind(SignOn.withId(one));
                contact.email = one + "@whimbrels.example.org";
                contact.persist();
                return contact;
            });
        }
        assertEquals(Set.of(mine), found(mine + "@whim", reach(here)));
        assertEquals(Set.of(), found(theirs + "@whim", reach(here)));
        assertEquals(Set.of(theirs), found(theirs + "@whim", reach(here, there)));
    }

    @Test
    void a_word_that_very_many_organizations_have_is_looked_for_among_those_that_signed_in_the_campaign() {
        UUID organization = organization("Phalaropes of the Reach");
        UUID mine = endorsement(here, organization);
        UUID theirs = endorsement(there, organization);
        World.written(() -> manyWords(organization, "phalarope"));
        for (String query : List.of("phalarope", "reach phalarope", "phalaropes reach")) {
            assertFound(query, mine, theirs);
        }
        assertEquals(Set.of(), found("phalarope nobody", reach(here)));
    }

    @Test
    void what_was_done_is_found_in_the_campaigns_that_one_may_see_and_in_no_other() {
        UUID staff = Staff.administrator("Alex Example");
        UUID mine = individual(here, "Dunlin Here");
        UUID theirs = individual(there, "Dunlin There");
        for (UUID one : List.of(mine, theirs)) {
            Staff.as("Alex Example")
                    .formParam("reason", "sanderling " + one)
                    .post("/desk/sign-ons/{id}/withdrawal", one)
                    .then()
                    .statusCode(303);
        }
        World.written(() -> {
            for (EntryFinder in : List.of(entries(here), entries(there))) {
                UUID wanted = in.campaigns().contains(here) ? mine : theirs;
                assertEquals(Set.of(wanted), subjects(in.because(List.of("sanderl"))));
                assertEquals(Set.of(wanted), subjects(in.of(List.of("sign_on.withdrawn"), List.of())));
                assertEquals(Set.of(wanted), subjects(in.of(List.of("sign_on.withdrawn"), List.of(staff))));
                assertEquals(Set.of(wanted), subjects(in.by(List.of(staff))));
                assertEquals(Set.of(wanted), subjects(in.about(List.of(mine, theirs))));
            }
            assertEquals(
                    Set.of(mine, theirs),
                    subjects(new EntryFinder(Set.of(here, there), List.of(), 9).because(List.of("sanderling"))));
            assertEquals(
                    Set.of(mine, theirs),
                    subjects(new EntryFinder(new Reach(true, Set.of()).scopes(), List.of(), 9)
                            .because(List.of("sanderling"))));
            return null;
        });
    }

    private void assertFound(String query, UUID mine, UUID theirs) {
        assertEquals(List.of(true, false), List.of(finds(query, reach(here), mine), finds(query, reach(here), theirs)));
        assertEquals(
                List.of(false, true), List.of(finds(query, reach(there), mine), finds(query, reach(there), theirs)));
        assertEquals(Set.of(), found(query, reach()));
        assertEquals(
                List.of(true, true),
                List.of(finds(query, reach(here, there), mine), finds(query, reach(here, there), theirs)));
    }

    private static boolean finds(String query, Reach reach, UUID wanted) {
        return found(query, reach).contains(wanted);
    }

    // Also where as many others are likelier, which signed nothing.
    private static Set<UUID> found(String query, Reach reach) {
        return World.written(() -> {
            Organization other = Organization.called("Nobody of these", List.of(), THEN);
            Set<UUID> found = found(query, Organizations.named(query, LIMIT), reach);
            assertEquals(found, found(query, Collections.nCopies(LIMIT, other), reach));
            return found;
        });
    }

    private static Set<UUID> found(String query, List<Organization> likeliest, Reach reach) {
        return SignOnFinder.find(query, likeliest, reach, LIMIT).stream()
                .map(one -> one.id)
                .collect(Collectors.toSet());
    }

    private static Reach reach(UUID... campaigns) {
        return new Reach(false, Set.of(campaigns));
    }

    private static EntryFinder entries(UUID campaign) {
        return new EntryFinder(reach(campaign).scopes(), List.of("campaign", "letter", "revision"), 9);
    }

    private static Set<UUID> subjects(Collection<LedgerEntry> entries) {
        return entries.stream().map(one -> one.subject).collect(Collectors.toSet());
    }

    private static UUID individual(UUID campaign, String name) {
        return signed(campaign, SignOnKind.INDIVIDUAL, one -> one.name = name);
    }

    private static UUID endorsement(UUID campaign, UUID organization) {
        return signed(campaign, SignOnKind.ORGANIZATION, one -> {
            one.organization = Organization.withId(organization);
            one.name = one.organization.name;
        });
    }

    private static UUID signed(UUID campaign, SignOnKind kind, Consumer<SignOn> signer) {
        UUID revision = UUID.fromString(revision(campaign));
        return World.written(() -> {
            SignOn signOn = new SignOn();
            signOn.kind = kind;
            signOn.revision = Revision.findById(revision);
            signOn.letter = signOn.revision.letter;
            signOn.assurance = Assurance.ATTESTED;
            signOn.receivedAt = THEN;
            signer.accept(signOn);
            signOn.publish(THEN);
            Arc.container().instance(Ledger.class).get().made("sign_on.published", signOn);
            return signOn.id;
        });
    }

    private static String revision(UUID campaign) {
        return DeskWorld.lettersOwnRevision(
                "waders-" + UUID.randomUUID(), one -> one.campaign = Campaign.findById(campaign));
    }

    private static UUID organization(String name) {
        return World.written(() -> {
            Organization organization = Organization.called(name, List.of(), THEN);
            Arc.container().instance(Ledger.class).get().made("organization.added", organization);
            return organization.id;
        });
    }

    private static int manyWords(UUID organization, String beginning) {
        for (int word = 0; word < MANY; word++) {
            Panache.getEntityManager()
                    .createNativeQuery("insert into organization_word (content, organization_id) values (?1, ?2)")
                    .setParameter(1, new FoldedColumn().convertToDatabaseColumn(beginning + word))
                    .setParameter(2, organization)
                    .executeUpdate();
        }
        return MANY;
    }
}
