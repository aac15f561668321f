package dev.entente.pricebook;

import dev.entente.api.Unit;
import dev.entente.pricebook.ListingPrices.Asked;
import dev.entente.pricebook.PriceBodies.Line;
import dev.entente.pricebook.PriceBodies.Listed;
import dev.entente.rest.Cursors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A buyer's own price list over REST: only what applies to it. */
@Path("price-list")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PriceListResource {

    @Inject
    ListingPrices listing;

    @Inject
    PrintingPrices printing;

    @Inject
    Cursors cursors;

    /**
     * By article number, in a currency (the vendor's own) on a day (today), named in a language where products are. Limit is of products; each may have several lines, and
     * one without a price has none. Only the vendor names a partner.
     */
    @GET
    public Listed list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("motion") @Nullable String motion,
            @QueryParam("program") @Nullable String program,
            @QueryParam("region") @Nullable String region,
            @QueryParam("currency") @Nullable String currency,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("language") @Nullable String language,
            @QueryParam("sku") @Nullable String sku,
            @QueryParam("family") @Nullable String family,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Unit unit = currency == null ? null : PriceBodies.unit("/currency", currency);
        var asked = new Asked(partner, motion, program, region, unit, day, language);
        var after = cursors.textAfter("price-list", cursor);
        var listed = listing.list(asked, PriceCursor.filter(sku, family, day), after, Cursors.limit(limit));
        var book = listed.choice().book();
        var next = listed.next();
        return new Listed(
                book == null ? null : book.code(),
                listed.choice().why(),
                listed.prices().stream().map(Line::of).toList(),
                next == null ? null : cursors.behindText("price-list", next));
    }

    /** The same as a paper in the vendor's brand, of the first thousand products. */
    @GET
    @Path("document")
    @Produces("application/pdf")
    public Response print(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("currency") @Nullable String currency,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("language") @Nullable String language,
            @QueryParam("sku") @Nullable String sku,
            @QueryParam("family") @Nullable String family) {
        Unit unit = currency == null ? null : PriceBodies.unit("/currency", currency);
        var asked = new Asked(partner, null, null, null, unit, day, language);
        var printed = printing.print(asked, PriceCursor.filter(sku, family, day));
        return Response.ok(printed.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + printed.name() + "\"")
                .build();
    }
}
