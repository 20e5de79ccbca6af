package org.undersigned.signon;

import java.nio.ByteBuffer;
import java.util.Set;
import org.undersigned.base.Folded;
import org.undersigned.directory.Organization;

/** Where a sign-on stands in its letter's list: leads in their order, then members, organizations, individuals by name. */
final class ListKey {

    /** Where the keys of leads end. */
    static final byte[] BEHIND_LEADS = {1};

    private static final int SEARCH_LIMIT = 2_000;

    static byte[] of(SignOn signOn) {
        return of(
                group(signOn), signOn.isLead() ? signOn.leadOrdinal.shortValue() : 0, Folded.sortKey(sortedBy(signOn)));
    }

    /** Of an individual of this name who does not lead. */
    static byte[] ofIndividual(String name) {
        return of(group(SignOnKind.INDIVIDUAL), (short) 0, Folded.sortKey(name));
    }

    private static byte[] of(byte group, short lead, byte[] name) {
        return ByteBuffer.allocate(3 + name.length)
                .put(group)
                .putShort(lead)
                .put(name)
                .array();
    }

    static String searchText(SignOn signOn) {
        return switch (signOn.kind) {
            case MEMBER -> Folded.searchText(SEARCH_LIMIT, signOn.name, signOn.member.officialName);
            case ORGANIZATION -> Folded.searchText(SEARCH_LIMIT, signOn.name, signOn.organization.root().searchText);
            case INDIVIDUAL -> Folded.searchText(SEARCH_LIMIT, signOn.name, signOn.affiliation);
        };
    }

    /** The words of those signers' sign-ons that are found by their own: of individuals, and where a name has become another. */
    static Set<String> ownWords(SignOn signOn) {
        Set<String> all = Folded.each(signOn.searchText);
        return switch (signOn.kind) {
            case MEMBER -> Folded.each(signOn.member.searchText).containsAll(all) ? Set.of() : all;
            case ORGANIZATION -> isFoundByName(signOn.organization, signOn.name) ? Set.of() : all;
            case INDIVIDUAL -> all;
        };
    }

    private static boolean isFoundByName(Organization organization, String name) {
        return organization.mergedInto == null
                && Folded.each(organization.searchText).containsAll(Folded.each(name));
    }

    private static byte group(SignOn signOn) {
        return signOn.isLead() ? 0 : group(signOn.kind);
    }

    private static byte group(SignOnKind kind) {
        return (byte) (kind.ordinal() + 1);
    }

    private static String sortedBy(SignOn signOn) {
        return signOn.kind == SignOnKind.MEMBER ? signOn.member.lastName + " " + signOn.member.firstName : signOn.name;
    }

    private ListKey() {}
}
