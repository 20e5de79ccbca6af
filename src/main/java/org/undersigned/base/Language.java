package org.undersigned.base;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The language that is spoken: in a request the one that its address asks for, off a request the one given to
 * {@link #speaking}, else English.
 */
@ApplicationScoped
public class Language {

    /** What the present request's address asks for. */
    @RequestScoped
    @Unremovable
    static class Asked {

        private String language = Address.ENGLISH;

        // By methods only: what is injected is a proxy, whose own fields belong to nobody.
        String language() {
            return language;
        }

        void set(String asked) {
            language = asked;
        }
    }

    private final ThreadLocal<String> spoken = new ThreadLocal<>();

    public String code() {
        if (spoken.get() != null) {
            return spoken.get();
        }
        return Arc.container().requestContext().isActive()
                ? Arc.container().instance(Asked.class).get().language()
                : Address.ENGLISH;
    }

    /** Sets what the present request is answered in, where its address does not say it. */
    public void ask(String language) {
        Arc.container().instance(Asked.class).get().set(language);
    }

    /** Makes something, such as a page off a request, in a language of the caller's choice. */
    public <T> T speaking(String language, Supplier<T> making) {
        String before = spoken.get();
        spoken.set(language);
        try {
            return making.get();
        } finally {
            spoken.set(before);
        }
    }

    /** The words of a message bundle, for what is made in Java and not in a template. */
    public <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(code()));
    }

    // Path rules were checked before this filter: only the site's addresses may be another's second name.
    @ServerRequestFilter(preMatching = true)
    void readAddress(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        Address address = Address.of(uri.getRequestUri().getPath());
        if (!address.language().equals(Address.ENGLISH)) {
            Arc.container().instance(Asked.class).get().set(address.language());
            // As a value: a path may contain what a template would take for a name.
            Object[] path = {address.path().substring(1)};
            request.setRequestUri(
                    uri.getRequestUriBuilder().replacePath("/{path}").build(path, false));
        }
    }

    /** Gives each page the language, so that no template and no resource has to. */
    static void ofEachPage(@Observes EngineBuilder engine, Language language) {
        engine.addTemplateInstanceInitializer(page -> page.setLocale(Locale.forLanguageTag(language.code())));
    }
}
