package dev.entente.offboarding;

import dev.entente.offboarding.CollectingData.Collected;
import dev.entente.offboarding.WindingDown.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** What is left when a partnership ends, over REST, for both sides; and settling it. */
@Path("partners/{partner}/offboarding")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OffboardingResource {

    @Inject
    WindingDown winding;

    @Inject
    CollectingData collecting;

    /** An item: settled or not, how many are open, and what there is to say of it. */
    public record Line(String item, boolean settled, long open, String words) {}

    /** The last day, and what is left; neither where the partner is not being offboarded. */
    public record Shown(@Nullable LocalDate lastDay, List<Line> lines) {

        static Shown of(Leaving leaving) {
            return new Shown(
                    leaving.lastDay(),
                    leaving.lines().stream()
                            .map(line -> new Line(line.item().code(), line.settled(), line.open(), line.words()))
                            .toList());
        }
    }

    /** Why they end. */
    public record Ended(String reason) {}

    /** The partner that goes on with them; left out: the vendor itself. */
    public record HandedOver(@Nullable UUID to) {}

    /** How it was settled; of customers, who looks after them (left out: the vendor) and from which day on. */
    public record Settled(
            String note, @Nullable UUID successor, @Nullable LocalDate from) {}

    /** How many it was done with. */
    public record Done(int count) {}

    @GET
    public Shown read(@PathParam("partner") UUID partner) {
        return winding.find(partner).map(Shown::of).orElseGet(() -> new Shown(null, List.of()));
    }

    @POST
    @Path("registrations/end")
    public Done endRegistrations(@PathParam("partner") UUID partner, Ended said) {
        return new Done(winding.endRegistrations(partner, said.reason()));
    }

    @POST
    @Path("deals/handover")
    public Done handOver(@PathParam("partner") UUID partner, HandedOver said) {
        return new Done(winding.handOverDeals(partner, said.to()));
    }

    /** customers, money, data or agreement; the others are settled by what is done. */
    @PUT
    @Path("items/{item}")
    public Shown say(@PathParam("partner") UUID partner, @PathParam("item") String item, Settled said) {
        return Shown.of(winding.say(partner, winding.item(item), new Said(said.note(), said.successor(), said.from())));
    }

    @DELETE
    @Path("items/{item}")
    public Shown takeBack(@PathParam("partner") UUID partner, @PathParam("item") String item) {
        return Shown.of(winding.takeBack(partner, winding.item(item)));
    }

    /** All that is kept of the partner; that it was taken settles that item. */
    @POST
    @Path("data")
    public Collected data(@PathParam("partner") UUID partner) {
        return collecting.take(partner);
    }
}
