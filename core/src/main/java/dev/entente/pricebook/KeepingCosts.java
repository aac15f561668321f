package dev.entente.pricebook;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.product.KnowingProducts;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows and says what products cost the vendor; never to a partner. What is said again for the same day is corrected. */
@ApplicationScoped
@Transactional
public class KeepingCosts {

    private static final int MOST = 500;
    private static final String[] FIRST = {"", "", "", "1900-01-01"};

    @Inject
    Costs costs;

    @Inject
    KnowingProducts products;

    @Inject
    Audit audit;

    /** By product; behind a row, by its place. */
    @Requires(PricebookPermissions.COST_SEE)
    public List<Cost> after(String place, int limit) {
        var at = place.isEmpty() ? FIRST : place.split(" ");
        return costs.after(Scope.current().tenantId(), at[0], at[1], at[2], LocalDate.parse(at[3]), limit);
    }

    @Requires(PricebookPermissions.COST_SEE)
    public List<Cost> of(String sku) {
        return costs.of(sku);
    }

    @Requires(PricebookPermissions.COST_SET)
    public List<NewCost> set(List<NewCost> said) {
        if (said.isEmpty() || said.size() > MOST)
            throw Problem.field(PricebookProblem.UNCLEAR_COSTS, "/costs", "Say 1 to " + MOST + " at once");
        var known = products.withParts(
                        said.stream().map(NewCost::sku).distinct().toList())
                .keySet();
        var findings = new Findings();
        for (int i = 0; i < said.size(); i++) {
            said.get(i).check("/costs/" + i, findings);
            if (!known.contains(said.get(i).sku()))
                findings.add(
                        "/costs/" + i + "/sku",
                        "There is no product " + said.get(i).sku());
        }
        findings.refuse(PricebookProblem.UNCLEAR_COSTS);
        said.forEach(this::write);
        return said;
    }

    private void write(NewCost said) {
        var next = new Cost(said);
        var before = costs.at(next.sku, next.term, next.currency, next.fromDay).orElse(null);
        if (before != null && before.said().equals(said)) return;
        if (before == null) costs.insert(next);
        else costs.update(next);
        var id = Ids.derived("cost", next.sku, next.term, next.currency, next.fromDay);
        audit.record("cost.set", "product-cost", id, before == null ? null : view(before), view(next));
    }

    private static Map<String, @Nullable Object> view(Cost cost) {
        var view = new LinkedHashMap<String, @Nullable Object>();
        view.put("sku", cost.sku);
        view.put("term", cost.term);
        view.put("from", cost.fromDay.toString());
        view.put("cost", cost.cost().toString());
        return view;
    }
}
