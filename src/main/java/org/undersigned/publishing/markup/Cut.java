package org.undersigned.publishing.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** A place where words of a letter are left out, written as a paragraph that is only {@code […]}. */
final class Cut extends CustomBlock {

    private static final String SIGN = "[…]";

    boolean isFirst() {
        return getPrevious() == null;
    }

    boolean isLast() {
        return getNext() == null;
    }

    /** Puts cuts in the places of their paragraphs. */
    static final class Finder extends AbstractVisitor implements PostProcessor {

        @Override
        public Node process(Node letter) {
            letter.accept(this);
            return letter;
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (text(paragraph).equals(SIGN)) {
                paragraph.insertAfter(new Cut());
                paragraph.unlink();
            }
        }

        private static String text(Paragraph paragraph) {
            StringBuilder text = new StringBuilder();
            for (Node part = paragraph.getFirstChild(); part != null; part = part.getNext()) {
                if (!(part instanceof Text words)) {
                    return "";
                }
                text.append(words.getLiteral());
            }
            return text.toString();
        }
    }
}
