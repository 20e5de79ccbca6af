package org.undersigned.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.base.Settings;

/** Absolute addresses of this API, which begin as the site's keeper says and never as a request's {@code Host}. */
@ApplicationScoped
class Addresses {

    private final String base;

    Addresses(Settings settings, @ConfigProperty(name = "quarkus.http.port") int port) {
        base = settings.url().map(url -> url.replaceAll("/+$", "")).orElse("http://localhost:" + port);
    }

    String of(URI asked) {
        return base + asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
    }
}
