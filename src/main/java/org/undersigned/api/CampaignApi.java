package org.undersigned.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.campaign.Campaign;
import org.undersigned.publishing.bundle.BundleWriter;

/** Campaigns, for programs. */
@Path("/api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
@Transactional
public class CampaignApi {

    private final PublicRecord record;

    CampaignApi(PublicRecord record) {
        this.record = record;
    }

    @GET
    @Operation(operationId = "listCampaigns", summary = "Public campaigns, newest entered first")
    public ListJson<CampaignItemJson> list(@BeanParam Paging paging) {
        return ListJson.of(
                Campaign.publicAfter(paging.after(id -> Campaign.<Campaign>findByIdOptional(id)), paging.size() + 1),
                paging.size(),
                CampaignItemJson::of,
                campaign -> campaign.id);
    }

    @GET
    @Path("{campaign}")
    @Operation(operationId = "getCampaign", summary = "One campaign: its demands, steps, measures and letters")
    public CampaignJson show(@RestPath @Parameter(description = "The campaign's slug") String campaign) {
        return CampaignJson.of(record.campaign(campaign));
    }

    @GET
    @Path("{campaign}/bundle.yaml")
    @Produces("application/yaml")
    @Operation(
            operationId = "getBundle",
            summary = "The whole public campaign as a bundle, which another site can load",
            description = "The format is described in docs/bundle.md.")
    public byte[] bundle(@RestPath @Parameter(description = "The campaign's slug") String campaign) {
        return BundleWriter.write(record.campaign(campaign));
    }
}
