package org.undersigned.signon;

import java.time.LocalDate;
import java.util.UUID;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Refusal;

/**
 * What the desk is told of a signature or an endorsement.
 *
 * @param id that the sign-on is to have, or null
 * @param revision the wording that it was given to, and so the letter
 * @param signedOn null where it is not known
 * @param lead its place among the leads, or null
 * @param publish false leaves it received
 * @param contact whom to ask about it, or null where the evidence says it
 */
public record Recording(
        UUID id,
        UUID revision,
        Signer signer,
        PartialDate signedOn,
        DateBasis basis,
        Integer lead,
        Evidence evidence,
        boolean publish,
        Contact.Person contact) {

    /** @throws Refusal {@code date_ahead} where it was not yet signed, or heard of */
    void refuseAhead(LocalDate today) {
        SignerRules.refuseAhead(signedOn, "date", today);
        if (evidence instanceof Evidence.Heard heard) {
            SignerRules.refuseAhead(heard.heardOn(), "heard_on", today);
        }
    }
}
