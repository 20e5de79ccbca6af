package org.undersigned.signon;

import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.PartialDate;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Chamber;
import org.undersigned.directory.Level;

/** Whose signature it is, as the desk is told. */
public sealed interface Signer {

    SignOnKind kind();

    /** @param id of one that the directory holds, or null for one to be added under the name */
    record AnOrganization(UUID id, String name) implements Signer {

        @Override
        public SignOnKind kind() {
            return SignOnKind.ORGANIZATION;
        }
    }

    /** One that the directory does not hold yet; all but the name may be null. */
    record ANewOrganization(String name, String website, Level level, String place) implements Signer {

        @Override
        public SignOnKind kind() {
            return SignOnKind.ORGANIZATION;
        }
    }

    /** @param seat where the roster does not know it for the day, or null */
    record AMember(UUID id, Seat seat) implements Signer {

        @Override
        public SignOnKind kind() {
            return SignOnKind.MEMBER;
        }
    }

    record AnIndividual(String name, String title, String affiliation, String state) implements Signer {

        @Override
        public SignOnKind kind() {
            return SignOnKind.INDIVIDUAL;
        }
    }

    /** @param district null for the Senate */
    record Seat(Chamber chamber, String state, Integer district, String party) {}

    /** The day whose seat counts: the letter's, or else that of the signature. */
    static Optional<PartialDate> day(SignOn signOn) {
        return day(signOn.letter, signOn.signedOn);
    }

    /** @param signedOn may be null */
    static Optional<PartialDate> day(Letter letter, PartialDate signedOn) {
        return Optional.ofNullable(letter.dated).or(() -> Optional.ofNullable(signedOn));
    }
}
