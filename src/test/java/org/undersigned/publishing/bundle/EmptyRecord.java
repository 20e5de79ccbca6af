package org.undersigned.publishing.bundle;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.undersigned.base.Writes;
import org.undersigned.ledger.LedgerHead;

/** Makes the database as good as new, but for the directory. */
@ApplicationScoped
public class EmptyRecord {

    private static final List<String> TABLES = List.of(
            "citation",
            "statement",
            "reported_count_text",
            "reported_count",
            "sheet_import",
            "preview",
            "draft",
            "contact",
            "sign_on",
            "measure_text",
            "measure",
            "step_text",
            "step_demand",
            "step",
            "revision_text",
            "revision",
            "letter_text",
            "letter_demand",
            "letter_recipient",
            "letter",
            "demand_text",
            "demand",
            "campaign_text",
            "campaign",
            "distinction",
            "organization_key",
            "organization_alias",
            "organization",
            "source",
            "slug",
            "ledger_entry");

    @Writes
    public void make() {
        LedgerHead head = LedgerHead.locked();
        EntityManager records = Panache.getEntityManager();
        records.createNativeQuery("delete from sign_on where superseded_by is not null")
                .executeUpdate();
        records.createNativeQuery("update revision set follows_id = null").executeUpdate();
        records.createNativeQuery("update letter set follows_id = null").executeUpdate();
        for (String table : TABLES) {
            records.createNativeQuery("delete from " + table).executeUpdate();
        }
        head.position = 0;
        head.hash = "0".repeat(64);
    }
}
