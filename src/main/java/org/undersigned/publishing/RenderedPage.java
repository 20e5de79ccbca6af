package org.undersigned.publishing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** A page that has been rendered already, in the shape in which the door expects one; a record would be taken for a template. */
final class RenderedPage implements TemplateInstance {

    private final String text;

    RenderedPage(String text) {
        this.text = text;
    }

    // The door asks for variants to choose from; there is one.
    @Override
    public Object getAttribute(String key) {
        return null;
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
