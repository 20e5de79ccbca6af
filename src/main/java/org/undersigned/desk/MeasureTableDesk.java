package org.undersigned.desk;

import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.undersigned.access.Access;
import org.undersigned.base.Errors;
import org.undersigned.base.Refusal;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignService;
import org.undersigned.intake.sheet.SheetFile;
import org.undersigned.intake.sheet.Spoiled;
import org.undersigned.publishing.measures.MeasureRow;
import org.undersigned.publishing.measures.MeasureTable;

/** Figures from a table, pasted or as a file: looked at first, and then all recorded at once. */
@Path("/desk/campaigns/{id}/measures")
@Produces(TEXT_HTML)
@Authenticated
public class MeasureTableDesk {

    /** @param read what the table says, or null where it was not looked at */
    record Show(Campaign campaign, String table, MeasureTable read, Errors errors) implements TemplateInstance {}

    private final CampaignService campaigns;
    private final Access access;

    MeasureTableDesk(CampaignService campaigns, Access access) {
        this.campaigns = campaigns;
        this.access = access;
    }

    @GET
    public Show show(UUID id) {
        return new Show(mine(id), "", null, Errors.NONE);
    }

    /** Nothing is recorded. */
    @POST
    @Consumes(MULTIPART_FORM_DATA)
    public Response look(UUID id, @RestForm String table, @RestForm FileUpload file) {
        Campaign campaign = mine(id);
        return read(
                campaign,
                () -> {
                    String text = text(table, file);
                    MeasureTable read = MeasureTable.read(text, campaign);
                    return Submission.show(200, new Show(campaign, text, read, Errors.NONE));
                },
                table);
    }

    @POST
    @Path("recording")
    @Consumes(MULTIPART_FORM_DATA)
    public Response record(UUID id, @RestForm String table) {
        Campaign campaign = mine(id);
        return read(
                campaign,
                () -> {
                    MeasureTable read = MeasureTable.read(Typed.lines(table), campaign);
                    int added = campaigns.addMeasures(
                            id, read.fresh().stream().map(MeasureRow::typed).toList());
                    return Submission.goTo(CampaignDesk.address(id) + "?recorded=" + added + "#measures");
                },
                table);
    }

    private static Response read(Campaign campaign, Supplier<Response> reading, String table) {
        return new Submission(Errors.NONE)
                .thenAnswer(reading, errors -> new Show(campaign, Typed.lines(table), null, errors));
    }

    // Browsers send a file without a name where none was chosen.
    private static String text(String table, FileUpload file) {
        if (file == null || file.fileName().isEmpty()) {
            return Typed.lines(table);
        }
        try {
            return Typed.lines(SheetFile.text(file.uploadedFile()));
        } catch (Spoiled spoiled) {
            throw new Refusal((spoiled.code + " " + spoiled.detail).strip(), "file");
        }
    }

    private Campaign mine(UUID id) {
        return access.mine(Campaign.class, id);
    }
}
