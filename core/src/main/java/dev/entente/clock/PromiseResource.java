package dev.entente.clock;

import dev.entente.clock.ReadingPromises.Example;
import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What both sides promise, over REST. */
@Path("promises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PromiseResource {

    @Inject
    ReadingPromises reading;

    @Inject
    SettingPromises setting;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** A promise, who owes it, and on which occasion. */
    public record Shown(UUID id, Side side, WrittenPromise promise, Said occasion) {

        static Shown of(ReadingPromises.Shown shown) {
            return new Shown(shown.id(), shown.side(), shown.promise(), Said.of(shown.occasion()));
        }
    }

    /** Something that can be promised: what it is, when its clock starts and what stops it; whether the record says until when. */
    public record Said(String code, String words, Side side, String begins, String ends, boolean ownDeadline) {

        static Said of(Occasion occasion) {
            return new Said(
                    occasion.code(),
                    occasion.words(),
                    occasion.side(),
                    occasion.begins(),
                    occasion.ends(),
                    occasion.hasOwnDeadline());
        }
    }

    /** All there are. */
    public record All(List<Said> items) {}

    /** A promise that is not made yet, and when a clock would begin; without it, now. */
    public record Trial(WrittenPromise promise, @Nullable Instant begins) {}

    /** One for each calendar in which it could be counted. */
    public record Examples(List<Example> items) {}

    @GET
    public Page<Shown> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var after = cursors.afterOrFirst("promises", cursor);
        var found = reading.all().stream()
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .filter(each -> each.id().toString().compareTo(after.toString()) > 0)
                .limit(most + 1L)
                .toList();
        return cursors.page("promises", found, most, ReadingPromises.Shown::id).map(Shown::of);
    }

    /** What can be promised. */
    @GET
    @Path("occasions")
    public All occasions() {
        return new All(reading.occasions().stream().map(Said::of).toList());
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(shown(id));
    }

    @POST
    public Response make(WrittenPromise written) {
        return tags.tagged(shown(setting.make(written).id()));
    }

    /** One for each occasion, where nothing was promised ever; what is promised then. */
    @POST
    @Path("usual")
    public Page<Shown> makeUsual() {
        setting.makeUsual();
        return list(null, null);
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, WrittenPromise written, @Context HttpHeaders headers) {
        // Its revision first: what changes behind the comparison is refused with it.
        int revision = setting.seen(id).revision();
        tags.check(headers, shown(id));
        setting.change(id, revision, written);
        return tags.tagged(shown(id));
    }

    /** When what begins now, or then, would be due, without keeping anything. */
    @POST
    @Path("example")
    public Examples example(Trial trial) {
        return new Examples(reading.examples(trial.promise(), trial.begins()));
    }

    private Shown shown(UUID id) {
        return Shown.of(reading.open(id));
    }
}
