package org.undersigned.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.undersigned.base.Door;
import org.undersigned.base.FailurePage;
import org.undersigned.base.Problem;

/** What readers see where something went wrong: what it was, that nothing changed, and where to go on. */
@ApplicationScoped
class SiteFailures implements FailurePage {

    record Failed(Problem problem) implements TemplateInstance {}

    @Override
    public boolean isOf(Door door) {
        return door == Door.SITE;
    }

    @Override
    public TemplateInstance show(Problem problem) {
        return new Failed(problem);
    }
}
