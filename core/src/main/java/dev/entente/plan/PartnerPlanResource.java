package dev.entente.plan;

import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans of a partner over REST. */
@Path("partners/{partner}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnerPlanResource {

    @Inject
    ReadingPlans reading;

    @Inject
    StartingPlans starting;

    /** The template that it begins with, and its first day (left out: today). */
    public record Started(String template, @Nullable LocalDate from) {}

    /** Why there is no onboarding. */
    public record Waived(String reason) {}

    /** The newest first. */
    @GET
    public Page<ShownPlan> list(@PathParam("partner") UUID partner) {
        return new Page<>(reading.of(partner), null).map(ShownPlan::of);
    }

    @POST
    public ShownPlan start(@PathParam("partner") UUID partner, Started said) {
        return ShownPlan.of(reading.open(
                starting.start(partner, said.template(), said.from()).id()));
    }

    @POST
    @Path("waiver")
    public ShownPlan waive(@PathParam("partner") UUID partner, Waived said) {
        return ShownPlan.of(reading.open(starting.waive(partner, said.reason()).id()));
    }
}
