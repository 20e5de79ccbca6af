package org.undersigned.base;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where the site is reached from outside, as its keeper says; never what a request claims. */
@ApplicationScoped
@Unremovable
public class Origin {

    private final Optional<String> url;

    Origin(Settings settings) {
        url = settings.url().map(given -> given.replaceAll("/+$", ""));
    }

    public boolean isKnown() {
        return url.isPresent();
    }

    /** The whole address; where the site does not know where it is reached, it begins with a slash. */
    public String absolute(Address address) {
        return absolute(address.toString());
    }

    /** @param path with its query, as it goes over the wire */
    public String absolute(String path) {
        return url.orElse("") + path;
    }
}
