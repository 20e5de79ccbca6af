package org.undersigned.publishing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** A page that has been rendered already, in the shape in which the door expects one; a record would be taken for a template. */
final class RenderedPage implements TemplateInstance {

    private final String text;

    RenderedPage(String text) {
        this.text = text;
    }

    // The door asks which variants of the template there are to choose from.
    @Override
    public Object getAttribute(String key) {
        return VARIANTS.equals(key) ? List.of() : null;
    }

    @Override
    public String render() {
        return text;
    }

    @Override
    public Uni<String> createUni() {
        return Uni.createFrom().item(text);
    }
}
