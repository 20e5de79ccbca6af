package org.undersigned.desk;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.undersigned.base.Errors;
import org.undersigned.base.PartialDate;
import org.undersigned.base.Plain;
import org.undersigned.base.Typed;
import org.undersigned.publishing.roster.RosterImport;

/** What is said of a list of members that is brought: where it is from, of which day it is, and whom it lists. */
public record RosterForm(
        @RestForm("source_title")
        @NotBlank(message = "needed")
        @Size(max = 300, message = "too_long {max}")
        @Pattern(regexp = Plain.LINE, message = "not_plain")
        String sourceTitle,

        @RestForm("source_publisher")
        @Size(max = 300, message = "too_long {max}")
        @Pattern(regexp = Plain.LINE, message = "not_plain")
        String sourcePublisher,

        @RestForm("source_date") String sourceDate,

        @RestForm("source_address")
        @Size(max = 2_000, message = "too_long {max}")
        @Pattern(regexp = "|" + Plain.WEB, message = "not_an_address")
        String sourceAddress,

        @RestForm String lists) {

    static final RosterForm BLANK = new RosterForm(
            "Members of the Congress",
            "unitedstates/congress-legislators",
            "",
            "https://github.com/unitedstates/congress-legislators",
            "sitting");

    public RosterForm {
        sourceTitle = Typed.text(sourceTitle);
        sourcePublisher = Typed.text(sourcePublisher);
        sourceDate = Typed.text(sourceDate);
        sourceAddress = Typed.text(sourceAddress);
        lists = Typed.text(lists);
    }

    Errors check(Validator validator) {
        return Errors.of(this, validator)
                .withIf(day() == null, "source_date", "not_a_day")
                .withIf(!lists.matches("sitting|former"), "lists", "unknown_choice");
    }

    public boolean isOfFormer() {
        return lists.equals("former");
    }

    RosterImport brought(String fileName, String by) {
        RosterImport brought = new RosterImport();
        brought.fileName = fileName;
        brought.title = sourceTitle;
        brought.publisher = Typed.orNull(sourcePublisher);
        brought.holdsOn = day();
        brought.address = Typed.orNull(sourceAddress);
        brought.former = isOfFormer();
        brought.broughtBy = by;
        return brought;
    }

    private PartialDate day() {
        PartialDate date = Typed.date(sourceDate);
        return date == null || !date.isExact() ? null : date;
    }
}
