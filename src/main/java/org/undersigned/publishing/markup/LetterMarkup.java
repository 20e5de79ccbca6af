package org.undersigned.publishing.markup;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.undersigned.base.Language;
import org.undersigned.base.Words;

/**
 * Makes a letter's wording HTML that is safe to put on a page, whoever wrote it.
 *
 * <p>Paragraphs, lists, quotations, emphasis and links to http, https and mail addresses; the ask is marked, and where words are
 * left out a note says so. All else comes out as the text that it is; no tag of the wording's own survives.
 */
public final class LetterMarkup {

    /**
     * What is said where words are left out.
     *
     * @param language that of the notes, which may not be the letter's
     */
    public record Notes(String language, String before, String between, String after) {

        public static Notes in(Language language) {
            Words words = language.words(Words.class);
            return new Notes(language.code(), words.wordingBegins(), words.wordingLeftOut(), words.wordingEnds());
        }
    }

    private static final Set<Class<? extends Block>> BLOCKS = Set.of(ListBlock.class, BlockQuote.class);
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .customDelimiterProcessor(new Ask.Marks())
            .postProcessor(new Cut.Finder())
            .build();

    public static String html(String wording, Notes notes) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .attributeProviderFactory(context -> LetterMarkup::asTyped)
                .nodeRendererFactory(context -> new LetterNodes(context, notes))
                .build()
                .render(PARSER.parse(wording));
    }

    // The line that says what a letter is about is set as such, as letters do.
    private static void asTyped(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Paragraph
                && node.getFirstChild() instanceof Text text
                && text.getLiteral().startsWith("Re: ")) {
            attributes.put("class", "re");
        }
    }

    private LetterMarkup() {}
}
