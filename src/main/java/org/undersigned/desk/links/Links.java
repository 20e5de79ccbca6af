package org.undersigned.desk.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.access.StaffMember;
import org.undersigned.base.Codes;
import org.undersigned.base.Figures;
import org.undersigned.base.Language;
import org.undersigned.base.Worded;
import org.undersigned.base.Words;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Draft;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.Revision;
import org.undersigned.campaign.Step;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;
import org.undersigned.intake.imports.SheetImport;
import org.undersigned.ledger.LedgerEntry;
import org.undersigned.ledger.Subject;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.Statement;
import org.undersigned.source.Source;

/** The one place that knows where the desk shows what the ledger tells of, and what it is called now. */
@ApplicationScoped
public class Links {

    private final Language language;
    private final Map<String, Kind<?>> kinds;

    Links(Language language) {
        this.language = language;
        this.kinds = Stream.<Kind<?>>of(
                        new Kind<>("sign_on", SignOn.class, one -> said(one.name)),
                        // A contact is the sign-on's, with its id.
                        new Kind<>("sign_on", SignOn.class, one -> said(one.name)).as("contact"),
                        new Kind<>("organization", Organization.class, one -> said(one.name)),
                        new Kind<>("campaign", Campaign.class, one -> one.title(language.code())),
                        new Kind<>("demand", Demand.class, one -> one.title(language.code())),
                        new Kind<>("step", Step.class, one -> one.title(language.code())),
                        new Kind<>("measure", Measure.class, this::figure),
                        new Kind<>("letter", Letter.class, one -> one.title(language.code())),
                        new Kind<>("draft", Draft.class, one -> title(one.letter)),
                        new Kind<>("revision", Revision.class, one -> title(one.letter)),
                        new Kind<>(
                                "reported_count",
                                ReportedCount.class,
                                one -> new Worded(one.words, one.letter.campaign.language)),
                        new Kind<>("statement", Statement.class, one -> said(one.person)),
                        new Kind<>("source", Source.class, one -> said(one.title)),
                        new Kind<>("import", SheetImport.class, one -> said(one.fileName)),
                        new Kind<>("member", Member.class, one -> said(one.officialName)),
                        new Kind<>("staff_member", StaffMember.class, one -> said(one.name)))
                .collect(Collectors.toMap(Kind::code, Function.identity()));
    }

    /** Where the desk keeps records of a kind. */
    public static String address(String kind) {
        return "/desk/" + kind.replace('_', '-') + "s";
    }

    /** Where a subject is shown that has a page. */
    public static String page(Subject subject) {
        if (subject instanceof Draft draft) {
            return page(draft.letter) + "/wording";
        }
        if (subject instanceof Member member) {
            return address("member") + "/" + member.bioguide;
        }
        return address(subject instanceof StaffMember ? "colleague" : subject.subjectType()) + "/" + subject.id;
    }

    /** @param subject one that has a page */
    public Link to(Subject subject) {
        return kinds.get(subject.subjectType()).link(subject);
    }

    public List<Link> to(Collection<? extends Subject> subjects) {
        return subjects.stream().map(this::to).toList();
    }

    /** By the ids of what entries are about; what has no page of its own is told of on that of its campaign. */
    public Map<UUID, Link> of(Collection<LedgerEntry> entries) {
        Map<UUID, Link> links = new HashMap<>();
        entries.stream()
                .filter(one -> kinds.containsKey(one.subjectType))
                .collect(Collectors.groupingBy(
                        one -> one.subjectType, Collectors.mapping(one -> one.subject, Collectors.toSet())))
                .forEach((kind, ids) -> links.putAll(kinds.get(kind).links(ids)));
        Map<UUID, UUID> campaigns = entries.stream()
                .filter(one -> one.campaignId != null && !links.containsKey(one.subject))
                .collect(Collectors.toMap(one -> one.subject, one -> one.campaignId, (one, same) -> one));
        Map<UUID, Link> whole = kinds.get("campaign").links(Set.copyOf(campaigns.values()));
        campaigns.forEach((subject, campaign) -> links.computeIfAbsent(subject, none -> whole.get(campaign)));
        return links;
    }

    private Worded title(Letter letter) {
        return letter.title(language.code());
    }

    private Worded said(String text) {
        return new Worded(text, language.code());
    }

    private Worded figure(Measure measure) {
        String qualifier = measure.qualifier == null ? "" : Codes.of(measure.qualifier);
        String figure = language.words(Words.class).figure(qualifier, Figures.show(measure.figure, language.code()));
        Worded unit = measure.unit(language.code());
        return new Worded(figure + " " + unit.text(), unit.language());
    }
}
