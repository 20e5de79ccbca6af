package org.undersigned.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Ids;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;
import org.undersigned.campaign.Revision;
import org.undersigned.directory.Organization;

/** Forms before anything is typed. */
@ApplicationScoped
class BlankForms {

    private final Clock clock;

    BlankForms(Clock clock) {
        this.clock = clock;
    }

    RecordForm recording(String kind, String revision, String organization, List<Letter> letters) {
        Optional<Organization> known =
                Typed.id(Typed.text(organization)).map(id -> Organization.<Organization>findById(id));
        String name = known.map(one -> one.name).orElse("");
        String today = LocalDate.now(clock).toString();
        return new RecordForm(
                Ids.next().toString(),
                kind,
                revision(revision, letters),
                name,
                known.map(one -> one.id.toString()).orElse(""),
                name,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                today,
                "signed",
                "",
                "attested",
                "",
                "",
                "",
                "telephone",
                today,
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                "on");
    }

    private static String revision(String asked, List<Letter> letters) {
        return !Typed.text(asked).isEmpty()
                ? asked
                : letters.stream()
                        .filter(letter -> !letter.isTakenOff())
                        .findFirst()
                        .flatMap(Letter::currentRevision)
                        .map((Revision one) -> one.id.toString())
                        .orElse("");
    }
}
