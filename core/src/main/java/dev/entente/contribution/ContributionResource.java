package dev.entente.contribution;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.contribution.ReadingContribution.Row;
import dev.entente.rate.FoundRate;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What partners and programs left the vendor, over REST: months as 2026-01; left out, the last fiscal quarter that is over. */
@Path("contribution")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContributionResource {

    @Inject
    ReadingContribution reading;

    @Inject
    ReadingLines lines;

    @Inject
    Cursors cursors;

    /** What a figure came to in a month and a currency, and by which rate that was converted (absent: none is known). */
    public record ShownPart(
            String figure,
            String month,
            Amount booked,
            @Nullable Amount converted,
            @Nullable BigDecimal rate,
            @Nullable String rateFrom) {

        static ShownPart of(Part part) {
            return new ShownPart(
                    part.figure().code(),
                    part.month().toString(),
                    part.own(),
                    part.converted().orElse(null),
                    part.rate().map(FoundRate::rate).orElse(null),
                    part.rate().map(FoundRate::words).orElse(null));
        }
    }

    /** Everything in the tenant's currency; the return is in percent, absent where programs cost nothing. */
    public record Sums(
            Amount revenueRegistered,
            Amount revenueOther,
            Amount revenue,
            Amount costOfGoods,
            Amount margin,
            Amount commissions,
            Amount incentives,
            Amount corrections,
            Amount charges,
            Amount marketplaceFees,
            Amount netRevenue,
            Amount marginAfterEarnings,
            Amount programCosts,
            Amount contribution,
            @Nullable BigDecimal returnOnInvestment,
            Amount influencedRevenue,
            Amount revenueWithoutCost,
            List<ShownPart> missingRates) {

        static Sums of(Contribution it) {
            return new Sums(
                    it.of(Figure.REGISTERED),
                    it.of(Figure.OTHER),
                    it.revenue(),
                    it.of(Figure.GOODS),
                    it.margin(),
                    it.of(Figure.COMMISSIONS),
                    it.of(Figure.INCENTIVES),
                    it.of(Figure.CORRECTIONS),
                    it.of(Figure.CHARGES),
                    it.of(Figure.FEES),
                    it.netRevenue(),
                    it.afterEarnings(),
                    it.programCosts(),
                    it.contribution(),
                    it.returnOnInvestment().map(Percentage::percent).orElse(null),
                    it.of(Figure.INFLUENCED),
                    it.of(Figure.UNCOSTED),
                    it.missing().stream().map(ShownPart::of).toList());
        }
    }

    /** Of some months, with as many before them to compare with, and what each figure is made of. */
    public record Report(String from, String until, Sums sums, Sums before, String formula, List<ShownPart> parts) {}

    /** One partner, program or motion; without a key, what is of none. */
    public record ShownRow(@Nullable String key, String name, Sums sums) {

        static ShownRow of(Row row) {
            return new ShownRow(row.key(), row.name(), Sums.of(row.contribution()));
        }
    }

    /** A line that a figure is made of, with the keys of what explains it. */
    public record ShownLine(
            LocalDate on,
            @Nullable UUID partner,
            String about,
            String document,
            String words,
            Amount amount,
            @Nullable UUID sale,
            @Nullable UUID earning,
            @Nullable UUID statement) {

        static ShownLine of(BookedLine line) {
            return new ShownLine(
                    line.on(),
                    line.partnerId(),
                    line.about(),
                    line.document(),
                    line.words(),
                    line.amount(),
                    line.saleId(),
                    line.earningId(),
                    line.statementId());
        }
    }

    /** In total, or of one partner, program or motion. */
    @GET
    public Report report(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("by") @Nullable String by,
            @QueryParam("of") @Nullable String key) {
        var span = reading.span(from, until);
        var whose = Whose.of(by, key);
        var now = reading.of(span, whose);
        return new Report(
                span.first().toString(),
                span.last().toString(),
                Sums.of(now),
                Sums.of(reading.of(span.before(), whose)),
                Contribution.RETURN_IN_WORDS,
                now.parts().stream().map(ShownPart::of).toList());
    }

    /** Partners that have anything, in the order of their keys. What is of no partner is in the total alone. */
    @GET
    @Path("partners")
    public Page<ShownRow> byPartner(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var after = cursors.afterOrFirst("contribution", cursor);
        var found = reading.partnersAfter(after, reading.span(from, until), most + 1);
        return cursors.page("contribution", found, most, row -> UUID.fromString(String.valueOf(row.key())))
                .map(ShownRow::of);
    }

    /** All programs that have anything, and what is of none. */
    @GET
    @Path("programs")
    public Page<ShownRow> byProgram(
            @QueryParam("from") @Nullable String from, @QueryParam("until") @Nullable String until) {
        return new Page<>(reading.by(Dimension.PROGRAM, reading.span(from, until)), null).map(ShownRow::of);
    }

    /** All motions that have anything, and what is of none. */
    @GET
    @Path("motions")
    public Page<ShownRow> byMotion(
            @QueryParam("from") @Nullable String from, @QueryParam("until") @Nullable String until) {
        return new Page<>(reading.by(Dimension.MOTION, reading.span(from, until)), null).map(ShownRow::of);
    }

    /** What a figure is made of, by day; what commissions are, where none is named. */
    @GET
    @Path("lines")
    public Page<ShownLine> lines(
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("by") @Nullable String by,
            @QueryParam("of") @Nullable String key,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var asked = new ReadingLines.Asked(
                figure == null ? Figure.COMMISSIONS : Figure.of(figure), reading.span(from, until), Whose.of(by, key));
        var found = lines.after(asked, cursors.textAfter("contribution-lines", cursor), most + 1);
        return cursors.pageByText("contribution-lines", found, most, BookedLine::key)
                .map(ShownLine::of);
    }
}
