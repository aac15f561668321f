package dev.entente.clock;

import dev.entente.clock.ReadingCalendars.Shown;
import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calendars in which promises are counted, over REST. */
@Path("calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    @Inject
    ReadingCalendars reading;

    @Inject
    SettingCalendars setting;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    @GET
    public Page<Shown> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var after = cursors.afterOrFirst("calendars", cursor);
        // As PostgreSQL orders keys; Java compares them signed.
        var order = Comparator.comparing((Shown each) -> each.id().toString());
        var found = reading.all().stream()
                .sorted(order)
                .filter(each -> each.id().toString().compareTo(after.toString()) > 0)
                .limit(most + 1L)
                .toList();
        return cursors.page("calendars", found, most, Shown::id);
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(reading.open(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(WrittenCalendar written) {
        return tags.tagged(reading.open(setting.add(written).id()));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") UUID id, WrittenCalendar written, @Context HttpHeaders headers) {
        // Its revision first: what changes behind the comparison is refused with it.
        int revision = setting.seen(id).revision();
        tags.check(headers, reading.open(id));
        setting.change(id, revision, written);
        return tags.tagged(reading.open(id));
    }

    /** Only where nothing is or was counted in it. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id) {
        setting.remove(id);
    }
}
