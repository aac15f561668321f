package dev.entente.territory;

import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import dev.entente.territory.Coverage.Wanted;
import dev.entente.territory.ReadingTerritories.Covering;
import dev.entente.territory.ReadingTerritories.Row;
import dev.entente.territory.Territory.Said;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Territories over REST: the tree, who covers what, and where a customer belongs. */
@Path("territories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TerritoryResource {

    @Inject
    ReadingTerritories reading;

    @Inject
    DescribingTerritories describing;

    @Inject
    AssigningPartners assigning;

    @Inject
    ETags tags;

    /** One way to belong to it: any of each; what is left out is not asked for. */
    public record Rule(
            @Nullable List<String> countries,
            @Nullable List<String> postalCodes,
            @Nullable List<String> segments,
            @Nullable List<String> industries) {

        Reach reach() {
            return new Reach(list(countries), list(postalCodes), list(segments), list(industries));
        }

        private static List<String> list(@Nullable List<String> said) {
            return said == null ? List.of() : said;
        }

        static Rule of(Reach reach) {
            return new Rule(reach.countries(), reach.postalCodes(), reach.segments(), reach.industries());
        }
    }

    /** What is said of a territory; part of another by its code, with at most so many partners in each segment. */
    public record Described(
            String name,
            @Nullable String parent,
            @Nullable List<Rule> rules,
            @Nullable Integer cap,
            @Nullable Boolean retired) {

        Said said(String code) {
            var reaches = rules == null
                    ? List.<Reach>of()
                    : rules.stream().map(Rule::reach).toList();
            return new Said(code, name, parent, reaches, cap, Boolean.TRUE.equals(retired));
        }
    }

    /** A territory with its place in the tree, and how many partners cover it today. */
    public record Shown(
            String code,
            String name,
            @Nullable String parent,
            String path,
            List<Rule> rules,
            @Nullable Integer cap,
            boolean retired,
            long partners) {

        static Shown of(Row row) {
            var said = row.said();
            return new Shown(
                    said.code(),
                    said.name(),
                    said.parent(),
                    row.path(),
                    said.rules().stream().map(Rule::of).toList(),
                    said.cap(),
                    said.retired(),
                    row.partners());
        }
    }

    /** A partner, in one segment (left out: all), from a day on. */
    public record Assigned(UUID partner, @Nullable String segment, LocalDate from) {}

    /** From which day on it holds no longer. */
    public record Ended(LocalDate on) {}

    /** That a partner covers a territory; until names the first day on which it does no longer. */
    public record ShownCoverage(
            UUID id,
            String territory,
            UUID partner,
            String name,
            String segment,
            LocalDate from,
            @Nullable LocalDate until) {

        static ShownCoverage of(Covering covering) {
            var coverage = covering.coverage();
            return new ShownCoverage(
                    coverage.id(),
                    covering.territory(),
                    coverage.partnerId(),
                    covering.partner(),
                    coverage.segment(),
                    coverage.from(),
                    coverage.until());
        }
    }

    /** Where a customer belongs (absent: nowhere), and why. */
    public record Lookup(@Nullable String territory, String words) {}

    @GET
    public Page<Shown> list() {
        return new Page<>(reading.tree(), null).map(Shown::of);
    }

    @GET
    @Path("{code}")
    public Response open(@PathParam("code") String code) {
        var row = reading.open(code);
        return tags.tagged(Shown.of(row), row.said());
    }

    /** What there is has to have been seen. */
    @PUT
    @Path("{code}")
    public Response describe(@PathParam("code") String code, Described described, @Context HttpHeaders headers) {
        var seen = describing.find(code);
        seen.ifPresent(stands -> tags.check(headers, stands));
        describing.describe(described.said(code), seen.orElse(null));
        return open(code);
    }

    @GET
    @Path("{code}/partners")
    public Page<ShownCoverage> partners(@PathParam("code") String code) {
        return new Page<>(reading.covering(code), null).map(ShownCoverage::of);
    }

    @POST
    @Path("{code}/partners")
    public ShownCoverage assign(@PathParam("code") String code, Assigned said) {
        var segment = said.segment() == null ? "" : said.segment();
        var coverage = assigning.assign(code, new Wanted(said.partner(), segment, said.from()));
        return reading.covering(code).stream()
                .filter(each -> each.coverage().id().equals(coverage.id()))
                .findFirst()
                .map(ShownCoverage::of)
                .orElseGet(() -> ShownCoverage.of(new Covering(coverage, "", "")));
    }

    @POST
    @Path("coverages/{coverage}/end")
    public ShownCoverage end(@PathParam("coverage") UUID coverage, Ended said) {
        return ShownCoverage.of(new Covering(assigning.end(coverage, said.on()), "", ""));
    }

    /** What a partner covers now or will. */
    @GET
    @Path("partners/{id}")
    public Page<ShownCoverage> of(@PathParam("id") UUID id) {
        return new Page<>(reading.of(id), null).map(ShownCoverage::of);
    }

    @GET
    @Path("lookup")
    public Lookup lookup(
            @QueryParam("country") @Nullable String country,
            @QueryParam("postal") @Nullable String postal,
            @QueryParam("segment") @Nullable String segment,
            @QueryParam("industry") @Nullable String industry) {
        var found = reading.find(new Place(country, text(postal), text(segment), text(industry)));
        return new Lookup(found.found().map(Territory::code).orElse(null), found.words());
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.substring(0, Math.min(said.length(), 100));
    }
}
