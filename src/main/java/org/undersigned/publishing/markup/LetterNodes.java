package org.undersigned.publishing.markup;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** What of a letter becomes other HTML than Markdown's usual. */
final class LetterNodes implements NodeRenderer {

    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:)\\S+");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final LetterMarkup.Notes notes;

    LetterNodes(HtmlNodeRendererContext context, LetterMarkup.Notes notes) {
        this.context = context;
        this.html = context.getWriter();
        this.notes = notes;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Ask.class, Cut.class, Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Ask) {
            within("mark", Map.of(), node);
        } else if (node instanceof Cut cut) {
            note(cut);
        } else if (node instanceof Link link
                && SAFE.matcher(link.getDestination()).matches()) {
            within("a", Map.of("href", context.encodeUrl(link.getDestination())), node);
        } else {
            // A picture would be another host's, and other addresses no reader's: what stands there as words stays.
            children(node);
        }
    }

    private void note(Cut cut) {
        html.line();
        var attributes = new TreeMap<>(Map.of("class", "cut", "lang", notes.language()));
        html.tag("p", attributes);
        html.text(cut.isLast() ? notes.after() : cut.isFirst() ? notes.before() : notes.between());
        html.tag("/p");
        html.line();
    }

    private void within(String tag, Map<String, String> attributes, Node node) {
        html.tag(tag, attributes);
        children(node);
        html.tag("/" + tag);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
