package org.undersigned;

import java.time.Instant;
import org.undersigned.base.PartialDate;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Member;
import org.undersigned.directory.Roster;
import org.undersigned.directory.Term;
import org.undersigned.directory.ZipDistrict;
import org.undersigned.signon.SignOn;

/** A made-up roster of {@link #DAY}, in districts that no state has, and ZIP codes that nobody uses. */
public final class Congress {

    public static final String DAY = "2026-01-05";
    /** Sits for the 91st district of Texas, which has no other; its 92nd is vacant. */
    public static final String ANA = "X000091";
    /** Sit for Wyoming in the Senate, one beside the two that a real roster may have. */
    public static final String SENATOR = "X000081";
    /** Signs nothing in any test. */
    public static final String SILENT = "X000095";
    /** In one district. */
    public static final String ZIP = "00091";
    /** In two districts, one of them vacant. */
    public static final String SPLIT_ZIP = "00092";
    /** In North Carolina. */
    public static final String REDRAWN_ZIP = "00093";

    public static void meets() {
        World.written(() -> Member.withBioguide(ANA).orElseGet(Congress::elected));
    }

    static SignOn signOn(SignOn signOn, String bioguide) {
        Member member = Member.withBioguide(bioguide).orElseGet(Congress::elected);
        Term term = Term.<Term>find("member", member).firstResult();
        signOn.member = member;
        signOn.name = member.officialName;
        signOn.chamber = term.chamber;
        signOn.party = term.party;
        signOn.state = term.state;
        signOn.district = term.district;
        return signOn;
    }

    private static Member elected() {
        Roster roster = new Roster();
        roster.title = "A made-up roster";
        roster.holdsOn = new PartialDate(DAY);
        roster.loadedAt = Instant.parse("2026-01-05T12:00:00Z");
        roster.persist();
        Member ana = member(ANA, "Ana", "Placeholder", seat(Chamber.HOUSE, "TX", 91), roster);
        member(SENATOR, "Sam", "Sample", seat(Chamber.SENATE, "WY", null), roster);
        member("X000093", "Nora", "Dummy", seat(Chamber.HOUSE, "NC", 93), roster);
        member("X000094", "Wyn", "Dummy", seat(Chamber.HOUSE, "WY", 94), roster);
        member(SILENT, "Nora", "Quiet", seat(Chamber.HOUSE, "MT", 95), roster);
        touches(ZIP, "TX", 91);
        touches(SPLIT_ZIP, "TX", 91);
        touches(SPLIT_ZIP, "TX", 92);
        touches(REDRAWN_ZIP, "NC", 93);
        return ana;
    }

    private static Term seat(Chamber chamber, String state, Integer district) {
        Term term = new Term();
        term.chamber = chamber;
        term.state = state;
        term.district = district;
        term.party = "Democrat";
        return term;
    }

    private static Member member(String bioguide, String first, String last, Term term, Roster roster) {
        Member member = new Member();
        member.bioguide = bioguide;
        member.name(first, last, first + " " + last);
        member.persist();
        term.member = member;
        term.roster = roster;
        term.persist();
        return member;
    }

    private static void touches(String zip, String state, int district) {
        ZipDistrict place = new ZipDistrict();
        place.zip = zip;
        place.state = state;
        place.district = district;
        place.persist();
    }

    private Congress() {}
}
