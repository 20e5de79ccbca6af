package org.undersigned.publishing.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.undersigned.base.Writes;
import org.undersigned.ledger.Ledger;

/** Keeps in the ledger who took what out of the desk that the public may not see. */
@ApplicationScoped
public class ExportService {

    private final Ledger ledger;

    ExportService(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param address where it stands at the desk, or null
     * @param filters what the list was narrowed to, as its address says it
     * @param campaign the one that all of it belongs to, or null
     */
    @Writes
    public void tell(String list, String address, String format, String filters, UUID campaign) {
        ledger.noted("export.made", new Export(list, address, format, filters, campaign));
    }
}
