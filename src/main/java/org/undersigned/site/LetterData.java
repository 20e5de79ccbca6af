package org.undersigned.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.undersigned.base.Language;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Recipient;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.SignOnKind;

/** A letter in schema.org's words: a message from those who lead it to those it was sent to. */
@ApplicationScoped
class LetterData {

    private final LinkedData linked;
    private final Language language;

    LetterData(LinkedData linked, Language language) {
        this.linked = linked;
        this.language = language;
    }

    String of(Letter letter, List<SignOn> leads) {
        String wanted = language.code();
        return linked.json(linked.page(
                Links.path(letter),
                letter.title(wanted).text(),
                letter.summary(wanted) == null ? null : letter.summary(wanted).text(),
                "isPartOf",
                linked.thing(
                        "WebPage",
                        "name",
                        letter.campaign.title(wanted).text(),
                        "url",
                        linked.absolute(Links.path(letter.campaign))),
                "mainEntity",
                linked.thing(
                        "Message",
                        "name",
                        letter.title,
                        "inLanguage",
                        letter.language,
                        "dateCreated",
                        letter.dated == null ? null : letter.dated.text(),
                        "dateSent",
                        letter.sentOn == null ? null : letter.sentOn.text(),
                        "about",
                        letter.demands.stream()
                                .map(demand -> demand.title(wanted).text())
                                .toList(),
                        "recipient",
                        letter.recipients.stream().map(this::recipient).toList(),
                        "sender",
                        leads.stream().map(this::sender).toList())));
    }

    // Whether a recipient is a person or a body is not held.
    private Map<String, Object> recipient(Recipient recipient) {
        return linked.thing(
                recipient.title == null ? "Organization" : "Person",
                "name",
                recipient.name,
                "jobTitle",
                recipient.title);
    }

    private Map<String, Object> sender(SignOn lead) {
        return linked.thing(lead.kind == SignOnKind.ORGANIZATION ? "Organization" : "Person", "name", lead.name);
    }
}
