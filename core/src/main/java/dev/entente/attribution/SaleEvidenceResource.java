package dev.entente.attribution;

import dev.entente.attribution.CreditResource.ShownCredit;
import dev.entente.attribution.CreditResource.ShownLoser;
import dev.entente.attribution.StatingEvidence.Expected;
import dev.entente.problem.Problem;
import dev.entente.rest.Page;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Click;
import dev.entente.sale.Evidence.Contract;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.Evidence.Part;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is stated of who had a part in a sale, over REST: for the vendor alone. */
@Path("sales/{id}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SaleEvidenceResource {

    @Inject
    StatingEvidence stating;

    /** A claim as it stands; one that the sale's source reports goes when the source says something else. */
    public record Shown(
            UUID id,
            UUID partner,
            Part part,
            boolean reported,
            @Nullable String registration,
            @Nullable Contract marketplace,
            @Nullable Click paid,
            @Nullable Integer points,
            @Nullable String motion) {

        static Shown of(SaleClaim claim) {
            return new Shown(
                    claim.id(),
                    claim.partnerId(),
                    claim.part(),
                    claim.isReported(),
                    claim.registration(),
                    claim.contract(),
                    claim.click(),
                    claim.points(),
                    claim.motion());
        }
    }

    @GET
    @Path("claims")
    public Page<Shown> claims(@PathParam("id") UUID id) {
        return new Page<>(stating.claims(id), null).map(Shown::of);
    }

    /** States that a partner had a part in the sale; what it earns is worked out again at once. */
    @POST
    @Path("claims")
    public Response claim(@PathParam("id") UUID id, Claim claim, @Context UriInfo address) {
        var stated = stating.claim(id, claim);
        var place =
                address.getAbsolutePathBuilder().path(stated.id().toString()).build();
        return Response.created(place).entity(Shown.of(stated)).build();
    }

    /** Who would be credited with the sale, and by which rule; and who would not be, and why. */
    public record Expectation(String rule, List<ShownCredit> credits, List<ShownLoser> lost) {

        static Expectation of(Expected expected) {
            var credits = expected.credited().stream().map(ShownCredit::of).toList();
            return new Expectation(
                    expected.rule(),
                    credits,
                    expected.lost().stream().map(ShownLoser::of).toList());
        }
    }

    /** Who would be credited with the sale if this were claimed as well; nothing is changed. */
    @POST
    @Path("claims/preview")
    public Expectation preview(@PathParam("id") UUID id, Claim claim) {
        return Expectation.of(stating.rehearse(id, claim));
    }

    /** Takes a claim back. */
    @DELETE
    @Path("claims/{claim}")
    public void takeBack(@PathParam("id") UUID id, @PathParam("claim") UUID claim) {
        stating.takeBack(id, claim);
    }

    /** How the credit for the sale is split, and what the vendor's own sellers have; there is none before one was agreed. */
    @GET
    @Path("split")
    public AgreedSplit split(@PathParam("id") UUID id) {
        return stating.split(id)
                .orElseThrow(() -> new Problem(AttributionProblem.UNKNOWN_SPLIT, "State one, or look at the claims."));
    }

    /**
     * States how partners that sell together split the credit, in place of what was agreed before. It decides, unless a
     * marketplace contract overrides it or it leaves out a partner whose registration held.
     */
    @PUT
    @Path("split")
    public void agree(@PathParam("id") UUID id, AgreedSplit split) {
        stating.agree(id, split);
    }

    /** Who would be credited with the sale if the split were this, in place of what was agreed before; nothing is changed. */
    @POST
    @Path("split/preview")
    public Expectation previewSplit(@PathParam("id") UUID id, AgreedSplit split) {
        return Expectation.of(stating.rehearse(id, split));
    }

    /**
     * Takes the split back; who is credited is decided without it. Where it stood in place of one that the source of the sale
     * reports, that one holds again.
     */
    @DELETE
    @Path("split")
    public void undoSplit(@PathParam("id") UUID id) {
        stating.undoSplit(id);
    }

    /** Says that the sale came from traffic that must not be credited. */
    @PUT
    @Path("exclusion")
    public void exclude(@PathParam("id") UUID id, Exclusion exclusion) {
        stating.exclude(id, exclusion);
    }

    /** Says that it did not, after all. */
    @DELETE
    @Path("exclusion")
    public void include(@PathParam("id") UUID id) {
        stating.include(id);
    }
}
