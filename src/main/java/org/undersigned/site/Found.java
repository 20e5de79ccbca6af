package org.undersigned.site;

import jakarta.ws.rs.NotFoundException;
import org.undersigned.base.Address;
import org.undersigned.campaign.Letter;

/** The letter that an address of the site names; who comes by an old address is sent on. */
final class Found {

    /** @param below the rest of the path behind the letter's own */
    static Letter letter(String slug, String below, String language) {
        Letter letter = Letter.publicAt(slug).orElseThrow(NotFoundException::new);
        Moved.unless(letter.slug.equals(slug), new Address(language, Links.path(letter) + below));
        return letter;
    }

    private Found() {}
}
