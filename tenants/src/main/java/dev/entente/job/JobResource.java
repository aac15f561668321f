package dev.entente.job;

import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Long work over REST, newest first: how far it is, and a way to end it. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JobResource {

    private static final String LIST = "jobs";

    @Inject
    ReadingJobs reading;

    @Inject
    CancellingJobs cancelling;

    @Inject
    Cursors cursors;

    /** Work and how far it is; a total of zero where nobody can know. */
    public record Shown(
            UUID id,
            String kind,
            String title,
            UUID subject,
            String state,
            long done,
            long total,
            @Nullable String words,
            @Nullable UUID partner,
            @Nullable UUID startedBy,
            Instant startedAt,
            @Nullable Instant endedAt) {

        public static Shown of(Job job) {
            return new Shown(
                    job.id(),
                    job.kind(),
                    job.title(),
                    job.subjectId(),
                    job.state().name().toLowerCase(Locale.ROOT),
                    job.done(),
                    job.total(),
                    job.words(),
                    job.partnerId(),
                    job.startedBy(),
                    job.startedAt(),
                    job.endedAt());
        }
    }

    /** The answer to whoever asked for something that takes long: it goes on, and here is where to look. */
    public static Response accepted(Job job, UriInfo address) {
        var location = address.getBaseUriBuilder()
                .path(JobResource.class)
                .path(job.id().toString())
                .build();
        return Response.accepted(Shown.of(job)).location(location).build();
    }

    @GET
    public Page<Shown> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.before(cursors.after(LIST, cursor), most + 1);
        return cursors.page(LIST, found, most, Job::id).map(Shown::of);
    }

    @GET
    @Path("{id}")
    public Shown open(@PathParam("id") UUID id) {
        return Shown.of(reading.open(id));
    }

    @POST
    @Path("{id}/cancellation")
    public Shown cancel(@PathParam("id") UUID id) {
        return Shown.of(cancelling.cancel(id));
    }
}
