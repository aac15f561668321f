package dev.entente.level;

import dev.entente.level.GrantingLevels.Wanted;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A partner's levels over REST: where it stands, the forecast of the next review, and what is fixed or on trial. */
@Path("partners/{partner}/levels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnerLevelResource {

    @Inject
    ReadingLevels reading;

    @Inject
    GrantingLevels granting;

    /** Which tier, from when (left out: today) through when, and why. */
    public record Fixed(String tier, @Nullable LocalDate from, LocalDate last, String reason) {}

    /** The same, with the figures to be reached by the last day, as a program file asks for them (left out: all that the tier asks for). */
    public record Trial(
            String tier,
            @Nullable LocalDate from,
            LocalDate last,
            String reason,
            @Nullable JsonNode goals) {}

    /** Why it ends. */
    public record End(String reason) {}

    @GET
    public Page<ShownLevel.Card> list(@PathParam("partner") UUID partner) {
        return new Page<>(reading.of(partner).stream().map(ShownLevel.Card::of).toList(), null);
    }

    /** Fixes the level, whatever reviews find. */
    @PUT
    @Path("{program}/fixed")
    public ShownLevel.Granted fix(
            @PathParam("partner") UUID partner, @PathParam("program") String program, Fixed said) {
        var wanted = new Wanted(said.tier(), said.from(), said.last(), said.reason());
        return ShownLevel.Granted.of(granting.fix(partner, program, wanted), List.of());
    }

    /** Gives a level now, on condition that figures are reached. */
    @PUT
    @Path("{program}/trial")
    public ShownLevel.Granted track(
            @PathParam("partner") UUID partner, @PathParam("program") String program, Trial said) {
        var wanted = new Wanted(said.tier(), said.from(), said.last(), said.reason());
        return ShownLevel.Granted.of(granting.track(partner, program, wanted, said.goals()), List.of());
    }

    /** Ends what is fixed or on trial before its time. */
    @POST
    @Path("{program}/end")
    public ShownLevel.Granted end(@PathParam("partner") UUID partner, @PathParam("program") String program, End said) {
        return ShownLevel.Granted.of(granting.end(partner, program, said.reason()), List.of());
    }
}
