package dev.entente.distribution;

import dev.entente.api.Amount;
import dev.entente.distribution.ReadingDistribution.Tiers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's distributor over REST, and the partners under it. */
@Path("partners/{partner}/distribution")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DistributionResource {

    @Inject
    ReadingDistribution reading;

    @Inject
    PuttingUnder putting;

    /** Who, and since when; the id is shown to the vendor. */
    public record Distributor(@Nullable UUID id, String name, LocalDate from) {}

    /** A partner under it; the id is shown to the vendor, and the sales of this fiscal year where the tenant says so. */
    public record Below(
            @Nullable UUID id,
            String name,
            LocalDate from,
            @Nullable Amount sales) {}

    /** The distributor (none: null), and the partners under this one. */
    public record Shown(@Nullable Distributor distributor, int count, List<Below> below) {

        static Shown of(Tiers tiers) {
            var above = tiers.above();
            return new Shown(
                    above == null ? null : new Distributor(above.id(), above.name(), above.from()),
                    tiers.below().size(),
                    tiers.below().stream()
                            .map(each -> new Below(each.id(), each.name(), each.from(), each.sales()))
                            .toList());
        }
    }

    /** The distributor to be, and from when on (left out: today). */
    public record Wanted(UUID distributor, @Nullable LocalDate from) {}

    @GET
    public Shown read(@PathParam("partner") UUID partner) {
        return Shown.of(reading.of(partner));
    }

    @PUT
    @Path("distributor")
    public Shown put(@PathParam("partner") UUID partner, Wanted wanted) {
        putting.put(partner, wanted.distributor(), wanted.from());
        return read(partner);
    }

    @DELETE
    @Path("distributor")
    public void end(@PathParam("partner") UUID partner) {
        putting.end(partner, null);
    }
}
