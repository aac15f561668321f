package dev.entente.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Strategic accounts over REST. */
@Path("strategic-accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StrategicAccountResource {

    @Inject
    MarkingAccounts marking;

    /** Which customer, and why it matters. */
    public record Marked(String name, @Nullable String domain, String because) {}

    /** As it is kept. */
    public record Shown(UUID id, String name, @Nullable String domain, String because) {

        static Shown of(StrategicAccount account) {
            return new Shown(account.id(), account.name(), account.domain(), account.because());
        }
    }

    /** All there are, by name. */
    public record All(List<Shown> items) {}

    @GET
    public All list() {
        return new All(marking.list().stream().map(Shown::of).toList());
    }

    @POST
    public Shown mark(Marked marked) {
        return Shown.of(marking.mark(new NamedCustomer(marked.name(), marked.domain()), marked.because()));
    }

    @DELETE
    @Path("{id}")
    public void unmark(@PathParam("id") UUID id) {
        marking.unmark(id);
    }
}
