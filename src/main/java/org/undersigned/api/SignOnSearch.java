package org.undersigned.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.undersigned.directory.Chamber;
import org.undersigned.signon.Assurance;
import org.undersigned.signon.SignOnFilter;
import org.undersigned.signon.SignOnKind;

/** Which of a letter's sign-ons are wanted. */
public class SignOnSearch {

    private static final int LONGEST_PARTY = 60;
    private static final int LONGEST_QUERY = 200;

    @QueryParam("kind")
    @Parameter(schema = @Schema(enumeration = {"member", "organization", "individual"}), description = "Who signs")
    public String kind;

    @QueryParam("state")
    @Parameter(description = "Postal code of the state, as of the day of signing")
    public String state;

    @QueryParam("chamber")
    @Parameter(
            schema = @Schema(enumeration = {"house", "senate"}),
            description = "The member's chamber, as of the day of signing")
    public String chamber;

    @QueryParam("party")
    @Parameter(description = "The member's party as the record writes it, as of the day of signing")
    public String party;

    @QueryParam("assurance")
    @Parameter(
            schema = @Schema(enumeration = {"reported", "attested", "mailbox_confirmed", "domain_verified"}),
            description = "Why the sign-on is believed")
    public String assurance;

    @QueryParam("q")
    @Parameter(description = "Words that begin words of the name or of another name it goes by")
    public String q;

    SignOnFilter filter() {
        return new SignOnFilter(
                Given.oneOf(SignOnKind.class, "kind", kind),
                Given.state("state", state),
                Given.oneOf(Chamber.class, "chamber", chamber),
                Given.text("party", party, LONGEST_PARTY).orElse(null),
                Given.oneOf(Assurance.class, "assurance", assurance),
                Given.text("q", q, LONGEST_QUERY).orElse(null),
                SignOnFilter.Sort.NAME);
    }
}
