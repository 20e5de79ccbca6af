package org.undersigned.desk;

import java.util.UUID;
import org.undersigned.base.Codes;
import org.undersigned.base.Typed;
import org.undersigned.intake.imports.Verdict;

/** Which rows of an import are shown: those of a verdict, {@code all}, or {@code ""} for what asks for somebody first. */
record RowFilter(String verdict, Integer page) {

    static final RowFilter NONE = new RowFilter("", 1);
    static final String ALL = "all";

    RowFilter {
        verdict = Typed.text(verdict);
        verdict = verdict.equals(ALL) || Codes.find(Verdict.class, verdict).isPresent() ? verdict : "";
        page = page == null ? 1 : Math.max(1, page);
    }

    /** Null for all. */
    Verdict wanted() {
        return Codes.find(Verdict.class, verdict).orElse(null);
    }

    RowFilter orElse(Verdict first) {
        return verdict.isEmpty() ? new RowFilter(Codes.of(first), page) : this;
    }

    public String at(UUID id) {
        return at(id, page);
    }

    public String at(UUID id, int page) {
        return ImportDesk.address(id) + "?verdict=" + verdict + (page > 1 ? "&page=" + page : "");
    }
}
