package dev.entente.prospect;

import dev.entente.api.Amount;
import dev.entente.prospect.Outreach.Done;
import dev.entente.prospect.Prospect.Profile;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prospects over REST, what was done to win them, and what that costs. */
@Path("prospects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProspectResource {

    @Inject
    ReadingProspects reading;

    @Inject
    KeepingProspects keeping;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** What is said of a prospect; the source is event, database, referral or inbound. */
    public record Described(
            String name,
            @Nullable String website,
            @Nullable String country,
            @Nullable String segment,
            String source,
            @Nullable String sourceName,
            @Nullable UUID referrer,
            @Nullable UUID owner) {

        Profile profile() {
            return new Profile(
                    name, text(website), country, text(segment), Source.of(source), text(sourceName), referrer, owner);
        }

        private static String text(@Nullable String said) {
            return said == null ? "" : said;
        }
    }

    /** A prospect as it stands. */
    public record Shown(
            UUID id,
            String number,
            String name,
            String website,
            @Nullable String country,
            String segment,
            String source,
            String sourceName,
            @Nullable UUID referrer,
            @Nullable UUID owner,
            String state,
            @Nullable String reason,
            @Nullable UUID application,
            Instant addedAt) {

        static Shown of(Prospect prospect) {
            var profile = prospect.profile();
            return new Shown(
                    prospect.id(),
                    prospect.number(),
                    profile.name(),
                    profile.domain(),
                    profile.country(),
                    profile.segment(),
                    profile.source().code(),
                    profile.sourceName(),
                    profile.referrer(),
                    profile.owner(),
                    prospect.state().name().toLowerCase(Locale.ROOT),
                    prospect.reason(),
                    prospect.applicationId(),
                    prospect.addedAt());
        }
    }

    /** What was done on a day (email, call, meeting, social, purchase), what came of it, and what it cost (left out: nothing). */
    public record Reached(
            LocalDate on,
            String channel,
            String note,
            @Nullable Amount cost) {}

    /** What was spent on a source as a whole. */
    public record SpentOn(
            String source, @Nullable String sourceName, LocalDate on, String channel, String note, Amount cost) {}

    /** How far it is: new, contacted, interested or dropped, which takes a reason. */
    public record Moved(String state, @Nullable String reason) {}

    /** What was done, as it was written down. */
    public record ShownOutreach(
            UUID id,
            String source,
            String sourceName,
            LocalDate on,
            String channel,
            String note,
            Amount cost,
            @Nullable UUID by) {

        static ShownOutreach of(Outreach outreach) {
            var done = outreach.done();
            return new ShownOutreach(
                    outreach.id(),
                    outreach.source().code(),
                    outreach.sourceName(),
                    done.on(),
                    done.channel().code(),
                    done.note(),
                    done.cost(),
                    outreach.saidBy());
        }
    }

    /** A prospect with what was done, the newest first. */
    public record Whole(Shown prospect, List<ShownOutreach> outreach) {}

    /** What a source came to, and what it cost for each who became a partner (absent: nobody has). */
    public record ShownCosts(
            String source,
            long prospects,
            long contacted,
            long applied,
            long accepted,
            Amount spent,
            @Nullable Amount each) {

        static ShownCosts of(SourceCosts costs) {
            return new ShownCosts(
                    costs.source().code(),
                    costs.prospects(),
                    costs.contacted(),
                    costs.applied(),
                    costs.accepted(),
                    costs.spent(),
                    costs.each());
        }
    }

    @GET
    public Page<Shown> list(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("state") @Nullable String state,
            @QueryParam("source") @Nullable String source,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = ProspectFilter.of(state, source, typed);
        var found = reading.after(cursors.after("prospects", cursor), filter, most + 1);
        return cursors.page("prospects", found, most, Prospect::id).map(Shown::of);
    }

    @POST
    public Response add(Described said, @Context UriInfo address) {
        var prospect = keeping.add(said.profile());
        return Response.created(address.getAbsolutePathBuilder()
                        .path(prospect.id().toString())
                        .build())
                .entity(Shown.of(prospect))
                .build();
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        var page = reading.open(id);
        return tags.tagged(new Whole(
                Shown.of(page.prospect()),
                page.outreach().stream().map(ShownOutreach::of).toList()));
    }

    @PUT
    @Path("{id}")
    public Shown change(@PathParam("id") UUID id, Described said) {
        return Shown.of(keeping.change(id, null, said.profile()));
    }

    @PUT
    @Path("{id}/state")
    public Shown move(@PathParam("id") UUID id, Moved said) {
        var state = ProspectFilter.of(said.state(), null, null).states().getFirst();
        return Shown.of(keeping.move(id, null, state, said.reason()));
    }

    @POST
    @Path("{id}/outreach")
    public ShownOutreach reach(@PathParam("id") UUID id, Reached said) {
        return ShownOutreach.of(keeping.reach(id, done(said.on(), said.channel(), said.note(), said.cost())));
    }

    /** What each source came to, in the workspace's currency. */
    @GET
    @Path("costs")
    public Page<ShownCosts> costs() {
        return new Page<>(reading.costs().stream().map(ShownCosts::of).toList(), null);
    }

    /** Writes down what a source cost as a whole. */
    @POST
    @Path("costs")
    public ShownOutreach spend(SpentOn said) {
        var name = said.sourceName() == null ? "" : said.sourceName();
        return ShownOutreach.of(keeping.spend(
                Source.of(said.source()), name, done(said.on(), said.channel(), said.note(), said.cost())));
    }

    private Done done(LocalDate on, String channel, String note, @Nullable Amount cost) {
        return new Done(on, Outreach.channel(channel), note, cost == null ? keeping.nothing() : cost);
    }
}
