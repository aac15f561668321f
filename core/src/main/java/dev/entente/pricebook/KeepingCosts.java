package dev.entente.pricebook;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.product.KnowingProducts;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.view.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** By product; behind a row, by its place. What was typed stands in the article number or the name. */
    @Requires(PricebookPermissions.COST_SEE)
    public List<Cost> after(@Nullable String typed, String place, int limit) {
        var at = place.isEmpty() ? FIRST : place.split(" ");
        var pattern = Objects.requireNonNullElse(Typed.pattern(typed), "");
        return costs.after(Scope.current().tenantId(), pattern, at[0], at[1], at[2], LocalDate.parse(at[3]), limit);
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
        var places = new HashSet<String>();
        for (int i = 0; i < said.size(); i++) {
            said.get(i).check("/costs/" + i, findings);
            if (!places.add(new Cost(said.get(i)).place()))
                findings.add("/costs/" + i, "The same product, term, currency and day are named twice");
            if (!known.contains(said.get(i).sku()))
                findings.add(
                        "/costs/" + i + "/sku",
                        "There is no product " + said.get(i).sku());
        }
        findings.refuse(PricebookProblem.UNCLEAR_COSTS);
        write(said.stream().map(Cost::new).toList());
        return said;
    }

    // Two statements, however many: what stands there now, and what is written.
    private void write(List<Cost> said) {
        var skus = said.stream().map(Cost::sku).distinct().toArray(String[]::new);
        var before = costs.all(skus).stream().collect(Collectors.toMap(Cost::place, Function.identity()));
        var changed = said.stream()
                .filter(next -> !(before.get(next.place()) instanceof Cost old
                        && old.said().equals(next.said())))
                .toList();
        if (changed.isEmpty()) return;
        costs.write(
                Scope.current().tenantId(),
                changed.stream().map(Cost::sku).toArray(String[]::new),
                changed.stream().map(each -> each.term).toArray(String[]::new),
                changed.stream().map(each -> each.currency).toArray(String[]::new),
                changed.stream().map(Cost::from).toArray(LocalDate[]::new),
                changed.stream().map(each -> each.value.toPlainString()).toArray(String[]::new));
        audit.recordAll(changed.stream()
                .map(next ->
                        new Change("cost.set", "product-cost", id(next), view(before.get(next.place())), view(next)))
                .toList());
    }

    private static UUID id(Cost cost) {
        return Ids.derived("cost", cost.sku, cost.term, cost.currency, cost.fromDay);
    }

    private static @Nullable Map<String, Object> view(@Nullable Cost cost) {
        if (cost == null) return null;
        var view = new LinkedHashMap<String, Object>();
        view.put("sku", cost.sku);
        view.put("term", cost.term);
        view.put("from", cost.fromDay.toString());
        view.put("cost", cost.cost().toString());
        return view;
    }
}
