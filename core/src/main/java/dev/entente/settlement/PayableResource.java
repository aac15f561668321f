package dev.entente.settlement;

import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is held back over REST. */
@Path("payable")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PayableResource {

    @Inject
    ReadingComing reading;

    @Inject
    Cursors cursors;

    /** Each part that is held back, with the day on which it becomes payable. */
    @GET
    public Page<ComingPart> list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.after(cursors.afterOrFirst("payable", cursor), partner, most + 1);
        return cursors.page("payable", found, most, ComingPart::id);
    }
}
