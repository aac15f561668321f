package dev.entente.lifecycle;

import dev.entente.lifecycle.LifecycleResource.Outcome;
import dev.entente.lifecycle.MovingPartners.Wish;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moving many partners at once over REST: those that can be moved are, and of the others it is said what is missing. */
@Path("partner-moves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulkMoveResource {

    @Inject
    MovingPartners moving;

    /** Many, where to and why. */
    public record AskedAll(
            List<UUID> ids,
            String to,
            String reason,
            @Nullable LocalDate lastDay) {}

    /** Many, and where they would go. */
    public record Looked(List<UUID> ids, String to) {}

    /** Nothing is moved. */
    @POST
    @Path("preview")
    public Page<Outcome> preview(Looked looked) {
        var to = LifecycleResource.state("/to", looked.to());
        return new Page<>(moving.preview(looked.ids(), to), null).map(Outcome::of);
    }

    @POST
    public Page<Outcome> move(AskedAll asked) {
        var wish = new Wish(LifecycleResource.state("/to", asked.to()), asked.reason(), null, asked.lastDay(), null);
        return new Page<>(moving.moveAll(asked.ids(), wish), null).map(Outcome::of);
    }
}
