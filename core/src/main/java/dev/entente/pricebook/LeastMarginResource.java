package dev.entente.pricebook;

import dev.entente.problem.Problem;
import dev.entente.rest.Page;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a book's prices is left for the vendor at least, over REST; for those who may know costs. */
@Path("price-books/{code}/least-margins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeastMarginResource {

    @Inject
    KeepingMargins margins;

    @Inject
    CurrentTenant tenant;

    /** In percent of the price, from a day on (today if left out); without a percentage nothing is said any more. */
    public record Said(@Nullable LocalDate from, @Nullable String percent) {

        static Said of(LeastMargin margin) {
            var share = margin.share();
            return new Said(
                    margin.from(), share == null ? null : share.percent().toPlainString());
        }
    }

    @GET
    public Page<Said> list(@PathParam("code") String code) {
        return page(margins.of(code));
    }

    @PUT
    public Page<Said> set(@PathParam("code") String code, Said said) {
        var from = said.from() == null ? tenant.today() : said.from();
        return page(margins.set(code, from, percent(said.percent())));
    }

    private static Page<Said> page(List<LeastMargin> all) {
        return new Page<>(all.stream().map(Said::of).toList(), null);
    }

    private static @Nullable BigDecimal percent(@Nullable String text) {
        if (text == null) return null;
        try {
            if (text.length() <= 20) return new BigDecimal(text);
        } catch (NumberFormatException e) {
            // said below
        }
        throw Problem.field(PricebookProblem.UNCLEAR_LEAST_MARGIN, "/percent", "Write a number such as 15");
    }
}
