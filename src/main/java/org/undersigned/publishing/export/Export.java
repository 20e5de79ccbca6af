package org.undersigned.publishing.export;

import java.util.UUID;
import org.undersigned.ledger.Form;
import org.undersigned.ledger.Subject;

/** That somebody took a list out as a file: only the ledger keeps it. */
final class Export extends Subject {

    private final String list;
    private final String address;
    private final String format;
    private final String filters;
    private final UUID campaign;

    Export(String list, String address, String format, String filters, UUID campaign) {
        this.list = list;
        this.address = address;
        this.format = format;
        this.filters = filters;
        this.campaign = campaign;
    }

    @Override
    public String subjectType() {
        return "export";
    }

    @Override
    public UUID campaignId() {
        return campaign;
    }

    @Override
    public boolean isPublic() {
        return false;
    }

    @Override
    public Form form() {
        return new Form()
                .closed("list", list)
                .closed("address", address)
                .closed("format", format)
                .closed("filters", filters);
    }
}
