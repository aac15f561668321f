package dev.entente.product;

import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Products over REST. */
@Path("products")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProductResource {

    @Inject
    ReadingProducts reading;

    @Inject
    DescribingProducts describing;

    @Inject
    Cursors cursors;

    /** What is said of a product. */
    public record Described(
            String name, String family, @Nullable ProductDetails details) {}

    /** A product as it stands. */
    public record Shown(String sku, String name, String family, ProductDetails details) {

        static Shown of(Product product) {
            return new Shown(product.sku(), product.name(), product.family(), product.details());
        }
    }

    @GET
    public Page<Shown> list(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.after(cursors.after("products", cursor), typed, most + 1);
        return cursors.page("products", found, most, Product::id).map(Shown::of);
    }

    /** A product as it stands, or with what held on a day, and what its parts and rules were until when, the last first. */
    public record Whole(String sku, String name, String family, ProductDetails details, List<Past> past) {

        static Whole of(Product product, List<Past> past, @Nullable LocalDate day) {
            var now = product.description();
            var said = day == null ? now : Past.on(day, now, past.reversed());
            return new Whole(now.sku(), now.name(), now.family(), said.known(), past);
        }
    }

    /** Parts and rules are those of the day, where one is given. */
    @GET
    @Path("{sku}")
    public Whole open(@PathParam("sku") String sku, @QueryParam("day") @Nullable LocalDate day) {
        return Whole.of(reading.open(sku), reading.past(sku), day);
    }

    /** Adds it, or changes what is said of it; details that are left out stay as they are. */
    @PUT
    @Path("{sku}")
    public Shown describe(@PathParam("sku") String sku, Described said) {
        return Shown.of(describing.describe(new Product.Description(sku, said.name(), said.family(), said.details())));
    }
}
