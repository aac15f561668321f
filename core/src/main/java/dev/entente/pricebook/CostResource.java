package dev.entente.pricebook;

import dev.entente.api.UnitPrice;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What products cost the vendor, over REST. */
@Path("costs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CostResource {

    @Inject
    KeepingCosts costs;

    @Inject
    CurrentTenant tenant;

    @Inject
    Cursors cursors;

    /** Of one piece for a term (once if left out), from a day on (today). */
    public record Row(
            String sku, @Nullable String term, @Nullable LocalDate from, UnitPrice cost) {

        static Row of(NewCost said) {
            return new Row(said.sku(), Term.code(said.term()), said.from(), said.cost());
        }
    }

    /** Costs to say. */
    public record Setting(List<Row> costs) {}

    @GET
    public Page<Row> list(
            @QueryParam("sku") @Nullable String sku,
            @QueryParam("q") @Nullable String typed,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (sku != null)
            return new Page<>(
                    costs.of(sku).stream().map(each -> Row.of(each.said())).toList(), null);
        int most = Cursors.limit(limit);
        var found = costs.after(typed, cursors.textAfter("costs", cursor), most + 1);
        return cursors.pageByText("costs", found, most, Cost::place).map(each -> Row.of(each.said()));
    }

    @PUT
    public Setting set(Setting setting) {
        var said = new ArrayList<NewCost>();
        for (int i = 0; i < setting.costs().size(); i++) {
            var row = setting.costs().get(i);
            var from = row.from() == null ? tenant.today() : row.from();
            said.add(new NewCost(row.sku(), PriceBodies.term("/costs/" + i + "/term", row.term()), from, row.cost()));
        }
        return new Setting(costs.set(said).stream().map(Row::of).toList());
    }
}
