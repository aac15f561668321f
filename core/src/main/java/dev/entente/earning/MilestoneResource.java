package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.earning.SaleResource.Result;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.MilestoneFilter;
import dev.entente.milestone.MilestoneReport;
import dev.entente.milestone.ReadingMilestones;
import dev.entente.milestone.ReportingMilestones;
import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Milestones over REST; an answer says at once what one earns, which is why it stands above the engine. */
@Path("milestones")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MilestoneResource {

    @Inject
    ReportingMilestones reporting;

    @Inject
    ReadingMilestones reading;

    @Inject
    CurrentResults results;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** What was reached or, where services says for how much, delivered; withdrawn, it counts nowhere. */
    public record Shown(
            UUID id,
            int revision,
            String source,
            String externalId,
            LocalDate on,
            UUID partner,
            @Nullable String program,
            String motion,
            String name,
            @Nullable Amount services,
            boolean withdrawn,
            @Nullable UUID certification) {

        static Shown of(Milestone milestone) {
            return new Shown(
                    milestone.id(),
                    milestone.revision(),
                    milestone.source(),
                    milestone.externalId(),
                    milestone.on(),
                    milestone.partnerId(),
                    milestone.program(),
                    milestone.motion(),
                    milestone.name(),
                    milestone.services(),
                    milestone.isWithdrawn(),
                    milestone.shownBy());
        }
    }

    /** A milestone with what it earns. */
    public record ShownMilestone(Shown milestone, @Nullable Result earning) {}

    /** Once under its source and id: the same again does nothing, and another one corrects it. */
    @POST
    public Response report(MilestoneReport report) {
        var taken = reporting.report(report);
        boolean isNew = taken.changed() && taken.milestone().revision() == 1;
        return Response.status(isNew ? Status.CREATED : Status.OK)
                .entity(shown(taken.milestone()))
                .build();
    }

    /** In the order of their keys; of one partner or all, withdrawn or not, with what was typed in a name or an id. */
    @GET
    public Page<Shown> list(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("withdrawn") @Nullable Boolean withdrawn,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = new MilestoneFilter(withdrawn, partner, typed);
        var found = reading.after(cursors.afterOrFirst("milestones", cursor), filter, most + 1);
        return cursors.page("milestones", found, most, Milestone::id).map(Shown::of);
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(shown(reading.open(id)));
    }

    /** Withdraws what was reported by mistake; what it earned is taken back. */
    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") UUID id) {
        reporting.withdraw(id);
    }

    private ShownMilestone shown(Milestone milestone) {
        var result = results.of(milestone);
        return new ShownMilestone(Shown.of(milestone), result == null ? null : Result.of(result));
    }
}
