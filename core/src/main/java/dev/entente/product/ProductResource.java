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

    @GET
    @Path("{sku}")
    public Shown open(@PathParam("sku") String sku) {
        return Shown.of(reading.open(sku));
    }

    /** Adds it, or changes what is said of it; details that are left out stay as they are. */
    @PUT
    @Path("{sku}")
    public Shown describe(@PathParam("sku") String sku, Described said) {
        return Shown.of(describing.describe(new Product.Description(sku, said.name(), said.family(), said.details())));
    }
}
