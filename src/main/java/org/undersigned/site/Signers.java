package org.undersigned.site;

import java.util.List;
import org.undersigned.campaign.Letter;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnFilter;
import org.undersigned.signon.SignOnList;

/** The signers of one kind as a letter's page shows them: of a long list the first ones. */
public record Signers(Counted counted, List<SignOn> first) {

    private static final int MOST = 200;

    static Signers first(Letter letter, Counted counted) {
        return new Signers(counted, new SignOnList(letter, SignOnFilter.of(counted.kind())).page(1, MOST));
    }

    public boolean isCut() {
        return counted.recorded() > first.size();
    }
}
