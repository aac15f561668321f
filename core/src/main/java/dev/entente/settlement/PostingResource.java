package dev.entente.settlement;

import dev.entente.ledger.AsOf;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.settlement.ReadingLedger.Balance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger over REST. */
@Path("postings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PostingResource {

    @Inject
    ReadingLedger reading;

    @Inject
    Cursors cursors;

    /** In the order of their keys; of one partner or all, through a day, as they were known at a moment. */
    @GET
    public Page<LedgerRow> list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("known") @Nullable Instant known,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.after(cursors.afterOrFirst("postings", cursor), partner, new AsOf(on, known), most + 1);
        return cursors.page("postings", found, most, LedgerRow::id);
    }

    /** What each account comes to, in each unit; at the end of a day, as it was known at a moment. */
    @GET
    @Path("balances")
    public Page<Balance> balances(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("known") @Nullable Instant known) {
        return new Page<>(reading.balances(partner, new AsOf(on, known)), null);
    }
}
