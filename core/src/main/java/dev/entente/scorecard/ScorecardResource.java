package dev.entente.scorecard;

import dev.entente.api.PluginId;
import dev.entente.plugin.TermsForm;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import dev.entente.scorecard.DescribingScorecards.Described;
import dev.entente.scorecard.Scorecard.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** By which scorecards partners are judged, over REST. */
@Path("scorecards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScorecardResource {

    @Inject
    DescribingScorecards describing;

    @Inject
    ETags tags;

    /** The provider's version (left out: its last one), what is expected (left out: what is usual), and whether partners read it. */
    public record Written(
            @Nullable Integer version,
            @Nullable JsonNode criteria,
            @Nullable Boolean shared) {

        Said said(Described found) {
            int last = found.versions().isEmpty() ? 1 : found.versions().getLast();
            return new Said(
                    version == null ? last : version,
                    criteria == null ? JsonNodeFactory.instance.objectNode() : criteria,
                    Boolean.TRUE.equals(shared));
        }
    }

    /** A provider with the versions that there are; version, criteria and shared where partners are judged by it. */
    public record Shown(
            String provider,
            List<Integer> versions,
            boolean used,
            @Nullable Integer version,
            @Nullable JsonNode criteria,
            @Nullable Boolean shared) {

        static Shown of(Described found) {
            var used = found.used();
            var said = used == null ? null : used.said();
            return new Shown(
                    found.provider(),
                    found.versions(),
                    used != null,
                    said == null ? null : said.version(),
                    said == null ? null : said.criteria(),
                    said == null ? null : said.shared());
        }
    }

    /** A provider, and the JSON Schema of what can be expected; null where nothing brings it. */
    public record Open(Shown scorecard, @Nullable JsonNode form) {}

    @GET
    public Page<Shown> list() {
        return new Page<>(describing.list(), null).map(Shown::of);
    }

    @GET
    @Path("{provider}")
    public Response open(@PathParam("provider") String provider) {
        var found = describing.open(provider);
        var shown = Shown.of(found);
        return tags.tagged(new Open(shown, form(found)), shown);
    }

    private @Nullable JsonNode form(Described found) {
        var used = found.used();
        if (found.versions().isEmpty()) return null;
        int version =
                used == null ? found.versions().getLast() : used.provider().version();
        return describing
                .criteria(new PluginId(found.provider(), version))
                .map(TermsForm::schema)
                .orElse(null);
    }

    /** Partners are judged by it from now on; what there is has to have been seen. */
    @PUT
    @Path("{provider}")
    public Response describe(@PathParam("provider") String provider, Written written, @Context HttpHeaders headers) {
        var before = describing.open(provider);
        if (before.used() != null) tags.check(headers, Shown.of(before));
        describing.describe(provider, written.said(before), before.revision());
        return open(provider);
    }

    /** Partners are not judged by it any more. */
    @DELETE
    @Path("{provider}")
    public void remove(@PathParam("provider") String provider, @Context HttpHeaders headers) {
        var before = describing.open(provider);
        tags.check(headers, Shown.of(before));
        describing.remove(provider, before.revision());
    }
}
