package dev.entente.search;

import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import dev.entente.search.SearchingRecords.Found;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Search over REST. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int USUAL = 5;

    @Inject
    SearchingRecords searching;

    /** Hits, the best first, and whether records of some kind are missing that could not be looked through in time. */
    public record Hits(List<Shown> items, boolean partly) {}

    /**
     * A record that was found: of which kind, its key, what it is called, its number or code, a remark, the partner that it belongs
     * to, and the page that it leads to; what there is not is left out.
     */
    public record Shown(
            String kind,
            UUID id,
            String title,
            @Nullable String number,
            @Nullable String detail,
            @Nullable UUID partner,
            @Nullable String partnerName,
            @Nullable String path) {

        static Shown of(Found found) {
            var hit = found.hit();
            return new Shown(
                    hit.kind().word(),
                    hit.id(),
                    hit.title(),
                    said(hit.number()),
                    said(hit.detail()),
                    hit.partnerId(),
                    said(found.partner()),
                    said(hit.path()));
        }

        private static @Nullable String said(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    /** What fits these words: so many of each kind, 1 to 20, and 5 where nothing is said. */
    @GET
    public Hits find(@QueryParam("q") @Nullable String words, @QueryParam("limit") @Nullable Integer limit) {
        int most = limit == null ? USUAL : limit;
        if (most < 1 || most > SearchingRecords.MOST) {
            var advice = "Ask for 1 to " + SearchingRecords.MOST + " of a kind";
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/limit", advice);
        }
        var answer = searching.find(words == null ? "" : words, most);
        return new Hits(answer.found().stream().map(Shown::of).toList(), answer.partly());
    }
}
