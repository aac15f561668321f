package dev.entente.settlement;

import dev.entente.settlement.CheckingLedger.Checked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operator has the books checked. */
@Path("ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    @Inject
    CheckingLedger checking;

    /** Clean is what has no findings in any tenant. */
    public record Verification(boolean clean, List<Checked> tenants) {}

    /** Of one tenant by its address, or of all of them. */
    @POST
    @Path("verification")
    public Verification verify(@QueryParam("tenant") @Nullable String slug) {
        var tenants = slug == null ? checking.all() : List.of(checking.of(slug));
        return new Verification(tenants.stream().allMatch(t -> t.findings().isEmpty()), tenants);
    }
}
