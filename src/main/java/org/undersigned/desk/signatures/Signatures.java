package org.undersigned.desk.signatures;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Address;
import org.undersigned.base.Codes;
import org.undersigned.base.Finder;
import org.undersigned.base.Order;
import org.undersigned.campaign.Letter;
import org.undersigned.desk.lists.ListWords;
import org.undersigned.desk.signatures.SignatureBlock.Group;
import org.undersigned.desk.signatures.SignatureBlock.Section;
import org.undersigned.publishing.docx.DocxOut;
import org.undersigned.signon.SignOn;

/** Puts the signature block of a letter together: in the letter's own language, of those who stand under it now. */
@ApplicationScoped
public class Signatures {

    private static final String LINE = "\r\n";
    private static final String FETCHED =
            "left join fetch it.member left join fetch it.organization o left join fetch o.mergedInto";
    private static final Order AS_LISTED = new Order("it.listKey", false);

    public SignatureBlock of(Letter letter) {
        ListWords words = words(letter);
        List<Signature> all = new ArrayList<>();
        try {
            Finder.of(SignOn.class, FETCHED)
                    .and("it.letter.id = ? and it.place is not null", letter.id)
                    .each(
                            AS_LISTED,
                            Integer.MAX_VALUE,
                            found -> found.stream()
                                    .map(one -> Signature.of(one, words, letter.language))
                                    .toList(),
                            all::addAll);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return SignatureBlock.of(all.stream());
    }

    /** One under the other, as plain text. */
    public String text(Letter letter, SignatureBlock block) {
        StringBuilder text = new StringBuilder();
        for (Section section : block.sections()) {
            String heading = heading(letter, section, block);
            if (!heading.isEmpty()) {
                text.append(text.isEmpty() ? "" : LINE)
                        .append(heading)
                        .append(LINE)
                        .append(LINE);
            }
            for (Signature one : section.signatures()) {
                text.append(String.join(LINE, one.lines())).append(LINE);
                text.append(section.inColumns() ? LINE : "");
            }
        }
        return text.toString();
    }

    /** As a document, with members in two columns. */
    public void docx(Letter letter, SignatureBlock block, OutputStream out) throws IOException {
        try (DocxOut document = new DocxOut(out, letter.title, letter.language)) {
            for (Section section : block.sections()) {
                String heading = heading(letter, section, block);
                if (!heading.isEmpty()) {
                    document.heading(heading);
                }
                if (section.inColumns()) {
                    document.columns(
                            section.signatures().stream().map(Signature::lines).toList());
                } else {
                    for (Signature one : section.signatures()) {
                        document.paragraph(one.lines());
                    }
                }
            }
        }
    }

    /** What stands above a section; nothing above leads, and above members only where both chambers signed. */
    public String heading(Letter letter, Section section, SignatureBlock block) {
        boolean bothChambers = block.has(Group.SENATE) && block.has(Group.HOUSE);
        return switch (section.group()) {
            case LEADS -> "";
            case SENATE, HOUSE -> bothChambers ? words(letter).group(code(section)) : "";
            case OTHER -> words(letter).group(isOnlyReach(block) ? "organizations" : "other");
            default -> words(letter).group(code(section));
        };
    }

    private static boolean isOnlyReach(SignatureBlock block) {
        return !block.has(Group.NATIONAL) && !block.has(Group.STATE) && !block.has(Group.LOCAL);
    }

    private static String code(Section section) {
        return Codes.of(section.group());
    }

    private static ListWords words(Letter letter) {
        return MessageBundles.get(
                ListWords.class,
                Localized.Literal.of(Address.isLanguage(letter.language) ? letter.language : Address.ENGLISH));
    }
}
