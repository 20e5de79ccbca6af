package org.undersigned.publishing.markup;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** The part of a letter that is its ask, written {@code ==like this==}. */
final class Ask extends CustomNode {

    /** Reads the marks. */
    static final class Marks implements DelimiterProcessor {

        @Override
        public char getOpeningCharacter() {
            return '=';
        }

        @Override
        public char getClosingCharacter() {
            return '=';
        }

        @Override
        public int getMinLength() {
            return 2;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            // A single sign left over breaks the parser.
            if (opening.length() % 2 != 0 || closing.length() % 2 != 0) {
                return 0;
            }
            Text opener = opening.getOpener();
            Node ask = new Ask();
            Nodes.between(opener, closing.getCloser()).forEach(ask::appendChild);
            opener.insertAfter(ask);
            return getMinLength();
        }
    }
}
