package dev.entente.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of a statement are questioned, over REST. */
@Path("statements/{id}/disputes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatementDisputeResource {

    @Inject
    RaisingDisputes raising;

    @Inject
    ReadingDisputes reading;

    /** The line by its id, and what is not right about it. */
    public record Question(UUID line, @Nullable String because) {}

    @POST
    public ShownDispute.Whole raise(@PathParam("id") UUID id, Question question) {
        return reading.open(raising.raise(id, question.line(), question.because()));
    }
}
