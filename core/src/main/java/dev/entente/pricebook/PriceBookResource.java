package dev.entente.pricebook;

import dev.entente.pricebook.PriceBodies.Book;
import dev.entente.pricebook.PriceBodies.Described;
import dev.entente.pricebook.PriceBodies.Row;
import dev.entente.pricebook.PriceBodies.Setting;
import dev.entente.rest.Cursors;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Price books over REST, and what they say. */
@Path("price-books")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PriceBookResource {

    @Inject
    ReadingBooks reading;

    @Inject
    DescribingBooks describing;

    @Inject
    SettingPrices setting;

    @Inject
    CurrentTenant tenant;

    @Inject
    Cursors cursors;

    /** By code. */
    @GET
    public Page<Book> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.after(cursors.textAfter("price-books", cursor), most + 1);
        return cursors.pageByText(
                        "price-books", found, most, each -> each.book().code())
                .map(Book::of);
    }

    @GET
    @Path("{code}")
    public Book open(@PathParam("code") String code) {
        return Book.of(reading.open(code));
    }

    /** Adds it, or changes what is said of it; what is asked already, by a correction only. */
    @PUT
    @Path("{code}")
    public Book describe(@PathParam("code") String code, Described said) {
        boolean correction = Boolean.TRUE.equals(said.correction());
        if (said.pricesOf() == null) describing.describe(said.description(code), correction);
        else describing.begin(said.description(code), said.pricesOf(), correction);
        return Book.of(reading.open(code));
    }

    /**
     * What it says itself, by article number, term, pieces and day: of products whose article number begins with sku, of a family;
     * with a day what holds on it, without one all that was and will be.
     */
    @GET
    @Path("{code}/prices")
    public Page<Row> prices(
            @PathParam("code") String code,
            @QueryParam("sku") @Nullable String sku,
            @QueryParam("family") @Nullable String family,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var book = reading.open(code).book();
        var after = PriceCursor.read(cursors.textAfter("prices", cursor));
        var found = reading.prices(book, PriceCursor.filter(sku, family, day), after, most + 1);
        return cursors.pageByText("prices", found, most, PriceCursor::of).map(each -> Row.of(each.said(), book.unit()));
    }

    /** Sets some; what begins on a day ends what was before. Answers with what it says there now. */
    @PUT
    @Path("{code}/prices")
    public List<Row> set(@PathParam("code") String code, Setting said) {
        var unit = reading.open(code).book().unit();
        var today = tenant.today();
        var rows = new ArrayList<NewPrice>();
        for (int i = 0; i < said.prices().size(); i++) {
            rows.add(said.prices().get(i).price("/prices/" + i, unit, today));
        }
        return setting.set(code, rows, Boolean.TRUE.equals(said.correction())).stream()
                .map(each -> Row.of(each, unit))
                .toList();
    }
}
