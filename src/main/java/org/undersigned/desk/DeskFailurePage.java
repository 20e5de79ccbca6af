package org.undersigned.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.undersigned.base.Door;
import org.undersigned.base.FailurePage;
import org.undersigned.base.Problem;

/** What staff see where something went wrong that no form can show beside a field. */
@ApplicationScoped
class DeskFailurePage implements FailurePage {

    record Failed(Problem problem) implements TemplateInstance {}

    @Override
    public boolean isOf(Door door) {
        return door == Door.DESK;
    }

    @Override
    public TemplateInstance show(Problem problem) {
        return new Failed(problem);
    }
}
