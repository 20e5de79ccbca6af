package org.undersigned.base;

import io.quarkus.qute.TemplateInstance;

/** How a door shows people what went wrong; where a door has none, a page without its look does. */
public interface FailurePage {

    boolean isOf(Door door);

    TemplateInstance show(Problem problem);
}
