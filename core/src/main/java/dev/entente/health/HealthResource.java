package dev.entente.health;

import dev.entente.partner.Partner;
import dev.entente.program.AskedPartners;
import dev.entente.program.ListingPartners;
import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How well it goes with partners, over REST, and below which score it is proposed to call one at risk. */
@Path("partner-health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Inject
    ListingPartners listing;

    @Inject
    JudgingHealth judging;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** A partner's score with what it comes of; null where it is no partner today. */
    public record Shown(
            UUID id,
            String name,
            String state,
            @Nullable Integer score,
            @Nullable String mood,
            List<HealthScore.Reason> reasons) {

        static Shown of(Partner partner, @Nullable HealthScore score) {
            return new Shown(
                    partner.id(),
                    partner.name(),
                    partner.state().code(),
                    score == null ? null : score.score(),
                    score == null ? null : score.mood().name().toLowerCase(Locale.ROOT),
                    score == null ? List.of() : score.reasons());
        }
    }

    /** Below which score a partner is proposed to be at risk (0: never), and what counts how much; left out, that stays as it is. */
    public record Terms(int threshold, @Nullable HealthWeights weights) {}

    /** By all that partners can be filtered by, in the order in which they were added. */
    @GET
    public Page<Shown> list(
            @BeanParam AskedPartners asked,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = asked.filter();
        var list = "health " + filter.words();
        var found = listing.after(cursors.after(list, cursor), filter, most + 1);
        var scores = judging.of(found);
        return cursors.page(list, found, most, Partner::id).map(partner -> Shown.of(partner, scores.get(partner.id())));
    }

    @GET
    @Path("terms")
    public Response terms() {
        return tags.tagged(new Terms(judging.threshold(), judging.weights()));
    }

    @PUT
    @Path("terms")
    public Response set(Terms said, @Context HttpHeaders headers) {
        var now = judging.terms();
        tags.check(headers, new Terms(now.threshold(), now.weights()));
        judging.set(null, said.threshold(), said.weights());
        return terms();
    }
}
