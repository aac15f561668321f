package dev.entente.message;

import static java.util.stream.Collectors.toMap;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The own inbox over REST, newest first, and what of it is mailed. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticeResource {

    private static final String LIST = "notices";

    @Inject
    ReadingNotices reading;

    @Inject
    ChoosingMail choosing;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** One notice; the path is that of the page which it opens. */
    public record Shown(
            UUID id,
            String kind,
            String title,
            String text,
            String path,
            Instant at,
            @Nullable Instant readAt) {

        static Shown of(Notice notice) {
            return new Shown(
                    notice.id(),
                    notice.kind(),
                    notice.title(),
                    notice.text(),
                    notice.path(),
                    notice.toldAt(),
                    notice.readAt());
        }
    }

    /** How many notices were marked as read. */
    public record Marked(int count) {}

    /** Where the member's mail goes; every kind of notice, and when it is mailed. */
    public record Preferences(String email, List<ChoosingMail.Choice> kinds) {}

    /** When to mail what; kinds that are left out stay as they are. */
    public record Wanted(List<Wish> kinds) {

        /** One kind. */
        public record Wish(String kind, MailChoice mail) {}

        private Map<String, MailChoice> byKind() {
            return kinds.stream().collect(toMap(Wish::kind, Wish::mail, (first, last) -> last));
        }
    }

    @GET
    public Page<Shown> list(
            @QueryParam("unread") @Nullable Boolean unread,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.before(cursors.after(LIST, cursor), Boolean.TRUE.equals(unread), most + 1);
        return cursors.page(LIST, found, most, Notice::id).map(Shown::of);
    }

    @POST
    @Path("{id}/reading")
    public Shown read(@PathParam("id") UUID id) {
        return Shown.of(reading.read(id));
    }

    @POST
    @Path("reading")
    public Marked readAll() {
        return new Marked(reading.readAll());
    }

    @GET
    @Path("preferences")
    public Response preferences() {
        return tags.tagged(shown());
    }

    @PUT
    @Path("preferences")
    public Response choose(Wanted wanted, @Context HttpHeaders headers) {
        tags.check(headers, shown());
        choosing.choose(wanted.byKind());
        return preferences();
    }

    private Preferences shown() {
        return new Preferences(choosing.address(), choosing.list());
    }
}
