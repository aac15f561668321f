package dev.entente.rate;

import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import dev.entente.rate.ReadingRates.Filter;
import dev.entente.rate.ReadingRates.Place;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.rest.RestProblem;
import dev.entente.tenant.CurrentTenant;
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
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exchange rates over REST. */
@Path("exchange-rates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeRateResource {

    @Inject
    ReadingRates reading;

    @Inject
    EnteringRates entering;

    @Inject
    UploadingRates uploading;

    @Inject
    CurrentTenant tenant;

    @Inject
    Cursors cursors;

    /** That one of a currency was worth so many of another on a day; the rate as text, with a decimal point. */
    public record Said(String from, String to, LocalDate on, String rate) {

        NewRate rate(String at) {
            return new NewRate(from, to, on, figure(at + "/rate", rate));
        }
    }

    /** Rates to enter, or to correct, and whose they are: ENTERED, where nobody is named. */
    public record Entered(List<Said> rates, @Nullable String source) {}

    /** A rate as it is kept, and the code of who says it. */
    public record Shown(String from, String to, LocalDate on, String rate, String source) {

        static Shown of(ExchangeRate rate) {
            return new Shown(
                    rate.from().code(),
                    rate.to().code(),
                    rate.on(),
                    rate.rate().toPlainString(),
                    rate.source().code());
        }
    }

    /** What one of a currency is worth in another, how that comes about, and the rates that say so. */
    public record Answer(String from, String to, String rate, String because, List<Used> rates) {

        static Answer of(FoundRate found) {
            return new Answer(
                    found.from().code(),
                    found.to().code(),
                    found.rate().toPlainString(),
                    found.words(),
                    found.legs().stream().map(Used::of).toList());
        }
    }

    /** Who says rates: by which code, and what people call it. */
    public record Source(String code, String words) {

        static Source of(RateSource source) {
            return new Source(source.code(), source.words());
        }
    }

    /** A rate that is used, turned round or not, and the code of who says it. */
    public record Used(String from, String to, LocalDate on, String rate, String source, boolean turned) {

        static Used of(FoundRate.Leg leg) {
            return new Used(
                    leg.from().code(),
                    leg.to().code(),
                    leg.on(),
                    leg.rate().toPlainString(),
                    leg.source().code(),
                    leg.turned());
        }
    }

    private static BigDecimal figure(String at, String text) {
        try {
            if (text.length() <= 40) return new BigDecimal(text);
        } catch (NumberFormatException e) {
            // said below
        }
        throw Problem.field(RateProblem.UNCLEAR_EXCHANGE_RATE, at, "Write a number such as 1.0832");
    }

    private static @Nullable RateSource source(@Nullable String code) {
        return code == null || code.isBlank() ? null : RateSource.read(code, "/source");
    }

    /** By source, currencies and day: of a source, from a currency, to one, since a day, until one (that day included). */
    @GET
    public Page<Shown> list(
            @QueryParam("source") @Nullable String source,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("since") @Nullable LocalDate since,
            @QueryParam("until") @Nullable LocalDate until,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = Filter.of(source, from, to, since, until);
        var found = reading.after(behind(cursors.textAfter("rates-of-sources", cursor)), filter, most + 1);
        return cursors.pageByText("rates-of-sources", found, most, ExchangeRateResource::key)
                .map(Shown::of);
    }

    private static String key(ExchangeRate rate) {
        return rate.source() + " " + rate.from() + " " + rate.to() + " " + rate.on();
    }

    private static Place behind(String key) {
        if (key.isEmpty()) return Place.START;
        var parts = key.split(" ", -1);
        return new Place(parts[0], parts[1], parts[2], LocalDate.parse(parts[3]));
    }

    /** Those that say any rate; where a program says nothing, the first of a day counts. */
    @GET
    @Path("sources")
    public Page<Source> sources() {
        return new Page<>(reading.sources().stream().map(Source::of).toList(), null);
    }

    /** Of a pair such as EUR-USD on a day (today), by rates that are so many days old at most (7), of one source or any. */
    @GET
    @Path("{pair}")
    public Answer find(
            @PathParam("pair") String pair,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("days") @Nullable Integer days,
            @QueryParam("source") @Nullable String source) {
        int most = days == null ? FindingRates.USUAL_DAYS : days;
        if (most < 0 || most > 3_660)
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/days", "Ask for 0 to 3660 days");
        var on = day == null ? tenant.today() : day;
        var units = units(pair);
        return Answer.of(reading.find(units.getFirst(), units.getLast(), on, most, source(source)));
    }

    private static List<Unit> units(String pair) {
        var codes = List.of(pair.split("-", -1));
        if (codes.size() != 2 || !codes.stream().allMatch(Pairs::isKnown))
            throw Problem.field(
                    RateProblem.UNCLEAR_EXCHANGE_RATE,
                    "/pair",
                    "Write two currencies of three letters, such as EUR-USD");
        return codes.stream().map(Unit::currency).toList();
    }

    /** What the source has said already of a pair and a day is corrected. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Taken enter(Entered said) {
        var rates = new ArrayList<NewRate>();
        for (int i = 0; i < said.rates().size(); i++)
            rates.add(said.rates().get(i).rate("/rates/" + i));
        var source = source(said.source());
        return entering.enter(rates, source == null ? RateSource.ENTERED : source);
    }

    /**
     * A file as it is: with the columns from, to, day, rate, or one of the European Central Bank's, as XML, CSV or zip. Whose rates
     * they are is FILE or ECB by what it is, or as it is named.
     */
    @POST
    @Path("upload")
    @Consumes({"text/csv", "application/xml", "text/xml", "application/zip", "application/octet-stream"})
    public Taken upload(@QueryParam("source") @Nullable String source, InputStream file) {
        return uploading.upload(file, source(source));
    }
}
