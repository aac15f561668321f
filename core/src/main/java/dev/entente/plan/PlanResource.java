package dev.entente.plan;

import dev.entente.plan.ChangingPlans.Said;
import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.rest.RestProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** Plans and their tasks over REST. A partner's member finds those of its own company, and does the tasks of its own side. */
@Path("plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    @Inject
    ReadingPlans reading;

    @Inject
    StartingPlans starting;

    @Inject
    ChangingPlans changing;

    @Inject
    DoingTasks doing;

    @Inject
    Cursors cursors;

    /** What a task says, the role that owns it, the one member of it (left out: all), and by when it is due. */
    public record Described(
            String title,
            @Nullable String help,
            String owner,
            @Nullable UUID member,
            LocalDate due,
            @Nullable Integer revision) {

        Said said() {
            return new Said(title, help == null ? "" : help, PlanTemplateResource.owner(owner), member, due);
        }
    }

    /** What there is to say when it is done, and the revision that was seen (left out: whatever stands). */
    public record Done(@Nullable String note, @Nullable Integer revision) {}

    /** Why, and the revision that was seen (left out: whatever stands). */
    public record Reasoned(String reason, @Nullable Integer revision) {}

    /** The revision that was seen (left out: whatever stands). */
    public record Seen(@Nullable Integer revision) {}

    /** In the order in which they began. */
    @GET
    public Page<ShownPlan> list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var course = course(state);
        var list = "plans " + partner + " " + state;
        var found = reading.after(cursors.after(list, cursor), partner, course, most + 1);
        return cursors.page(list, found, most, page -> page.plan().id()).map(ShownPlan::of);
    }

    private static PartnerPlan.@Nullable Course course(@Nullable String state) {
        if (state == null) return null;
        return Stream.of(PartnerPlan.Course.values())
                .filter(each -> each.code().equals(state))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER, "/state", "Use running, finished, waived or cancelled"));
    }

    /** How long it took from the first day of onboarding to the first sale, by type of partner: the median in days. */
    @GET
    @Path("ramps")
    public Page<Ramp> ramps() {
        return new Page<>(reading.ramps(), null);
    }

    @GET
    @Path("{id}")
    public ShownPlan open(@PathParam("id") UUID id) {
        return ShownPlan.of(reading.open(id));
    }

    @POST
    @Path("{id}/cancellation")
    public ShownPlan cancel(@PathParam("id") UUID id, Reasoned said) {
        starting.cancel(id, said.reason());
        return open(id);
    }

    @POST
    @Path("{id}/tasks")
    public ShownPlan add(@PathParam("id") UUID id, Described said) {
        changing.add(id, said.said());
        return open(id);
    }

    @PUT
    @Path("{id}/tasks/{task}")
    public ShownPlan change(@PathParam("id") UUID id, @PathParam("task") UUID task, Described said) {
        changing.change(id, task, said.revision(), said.said());
        return open(id);
    }

    @POST
    @Path("{id}/tasks/{task}/done")
    public ShownPlan done(@PathParam("id") UUID id, @PathParam("task") UUID task, Done said) {
        doing.done(id, task, said.revision(), said.note());
        return open(id);
    }

    @POST
    @Path("{id}/tasks/{task}/reopening")
    public ShownPlan reopen(@PathParam("id") UUID id, @PathParam("task") UUID task, Seen said) {
        doing.reopen(id, task, said.revision());
        return open(id);
    }

    @POST
    @Path("{id}/tasks/{task}/skipping")
    public ShownPlan skip(@PathParam("id") UUID id, @PathParam("task") UUID task, Reasoned said) {
        changing.skip(id, task, said.revision(), said.reason());
        return open(id);
    }

    /** The body is the file itself. */
    @POST
    @Path("{id}/tasks/{task}/document")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public ShownPlan handIn(
            @PathParam("id") UUID id,
            @PathParam("task") UUID task,
            @QueryParam("name") @Nullable String name,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file) {
        doing.handIn(id, task, name == null ? "document" : name, file);
        return open(id);
    }
}
