package org.undersigned.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.undersigned.base.Settings;

/** The two cookies of the desk: where the site stands behind https, for it alone and over https only. */
@ApplicationScoped
public class Cookies {

    private static final Duration BROWSER_LASTS = Duration.ofDays(365);

    private final boolean secure;
    private final Duration sessionLasts;

    Cookies(Settings settings) {
        this.secure = settings.url()
                .filter(url -> url.regionMatches(true, 0, "https:", 0, 6))
                .isPresent();
        this.sessionLasts = settings.session().limit();
    }

    public String browserName() {
        return named("undersigned-browser");
    }

    String sessionName() {
        return named("undersigned-session");
    }

    public NewCookie[] of(Sessions.Opened opened) {
        return new NewCookie[] {
            cookie(sessionName(), opened.session(), sessionLasts),
            cookie(browserName(), opened.browser(), BROWSER_LASTS)
        };
    }

    public NewCookie noSession() {
        return cookie(sessionName(), "", Duration.ZERO);
    }

    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }

    private NewCookie cookie(String name, String value, Duration lasts) {
        return new NewCookie.Builder(name)
                // RFC 6265 knows no version: with one, some clients answer in another form.
                .version(0)
                .value(value)
                .path("/")
                .maxAge((int) lasts.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
