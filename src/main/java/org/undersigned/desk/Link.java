package org.undersigned.desk;

import org.undersigned.base.Codes;
import org.undersigned.base.Figures;
import org.undersigned.base.Language;
import org.undersigned.base.Worded;
import org.undersigned.base.Words;
import org.undersigned.campaign.Demand;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.Revision;
import org.undersigned.campaign.Step;
import org.undersigned.directory.Organization;
import org.undersigned.ledger.Subject;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.Statement;

/** A record that another page leads to. @param kind such as {@code step} */
record Link(String kind, String address, Worded name) {

    static Link to(Subject subject, Language language) {
        String kind = subject.subjectType();
        String address = subject instanceof Revision revision
                ? LetterDesk.address(revision.letter.id)
                : address(kind) + "/" + subject.id;
        return new Link(kind, address, name(subject, language));
    }

    /** Where the desk keeps records of a kind. */
    static String address(String kind) {
        return "/desk/" + kind.replace('_', '-') + "s";
    }

    private static Worded name(Subject subject, Language language) {
        String wanted = language.code();
        if (subject instanceof Demand demand) {
            return demand.title(wanted);
        } else if (subject instanceof Step step) {
            return step.title(wanted);
        } else if (subject instanceof Measure measure) {
            return name(measure, language);
        } else if (subject instanceof ReportedCount count) {
            return new Worded(count.words, count.letter.campaign.language);
        } else if (subject instanceof Statement statement) {
            return new Worded(statement.person, wanted);
        } else if (subject instanceof Revision revision) {
            return revision.letter.title(wanted);
        } else if (subject instanceof Organization organization) {
            return new Worded(organization.name, wanted);
        } else if (subject instanceof SignOn signOn) {
            return new Worded(signOn.name, wanted);
        }
        throw new IllegalArgumentException(subject.subjectType());
    }

    private static Worded name(Measure measure, Language language) {
        String qualifier = measure.qualifier == null ? "" : Codes.of(measure.qualifier);
        String figure = language.words(Words.class).figure(qualifier, Figures.show(measure.figure, language.code()));
        Worded unit = measure.unit(language.code());
        return new Worded(figure + " " + unit.text(), unit.language());
    }
}
