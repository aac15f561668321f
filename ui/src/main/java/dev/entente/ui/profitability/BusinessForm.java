package dev.entente.ui.profitability;

import static dev.entente.profitability.Assumption.DEAL;
import static dev.entente.profitability.Assumption.DEALS;
import static dev.entente.profitability.Assumption.DEAL_COST;
import static dev.entente.profitability.Assumption.DISCOUNT;
import static dev.entente.profitability.Assumption.GROWTH;
import static dev.entente.profitability.Assumption.INVESTMENT;
import static dev.entente.profitability.Assumption.MONTHS;
import static dev.entente.profitability.Assumption.PEOPLE;
import static dev.entente.profitability.Assumption.PERSON;
import static dev.entente.profitability.Assumption.RAMP;
import static dev.entente.profitability.Assumption.REGISTERED;
import static dev.entente.profitability.Assumption.RENEWALS;
import static dev.entente.profitability.Assumption.SALES_COST;
import static dev.entente.profitability.Assumption.SERVICES;
import static dev.entente.profitability.Assumption.SERVICES_MARGIN;
import static dev.entente.profitability.Assumption.TERM;
import static dev.entente.profitability.Assumption.VENDOR_COST;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.profitability.Assumption;
import dev.entente.profitability.Assumptions;
import dev.entente.profitability.Outline;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.SliderField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is assumed, figure by figure; the first group is open. What cannot be so is said at its field, and nothing else happens. */
final class BusinessForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient Outline outline;
    private final transient SerializableConsumer<Assumptions> changed;
    private final Map<Assumption, SliderField> figures = new EnumMap<>(Assumption.class);
    private final Map<String, SliderField> mix = new LinkedHashMap<>();
    private final Select<String> family = new Select<>();

    BusinessForm(Outline outline, Assumptions begun, SerializableConsumer<Assumptions> changed) {
        this.outline = outline;
        this.changed = changed;
        addClassNames("en-form", "en-business");
        begun.figures().forEach((which, value) -> figures.put(which, Reach.slider(which, begun.unit(), value)));
        begun.mix().forEach((motion, share) -> mix.put(motion, Reach.share(Format.word(motion), share)));
        figures.values().forEach(each -> each.onChange(this::change));
        mix.forEach((motion, each) -> each.onChange(() -> {
            balance(motion);
            change();
        }));
        group("Deals", true, of(DEALS, DEAL, MONTHS));
        if (mix.size() > 1) group("Share of deals by motion", true, mix.values().stream());
        var kind = Stream.concat(families(begun), of(RENEWALS, REGISTERED, GROWTH, RAMP, TERM));
        group("What deals are like", false, kind);
        group("Costs", false, of(SALES_COST, DEAL_COST, PEOPLE, PERSON, INVESTMENT));
        group("Customers and services", false, of(DISCOUNT, SERVICES, SERVICES_MARGIN));
        if (figures.containsKey(VENDOR_COST)) group("The vendor's side", false, of(VENDOR_COST));
    }

    private Stream<Component> of(Assumption... which) {
        return Stream.of(which).map(figures::get);
    }

    private Stream<Component> families(Assumptions begun) {
        var all = new ArrayList<>(outline.families());
        if (!all.contains(begun.family())) all.add(begun.family());
        family.setLabel("Product family");
        family.setItems(all);
        family.setItemLabelGenerator(Format::word);
        family.setValue(begun.family());
        family.addValueChangeListener(change -> change());
        return all.size() > 1 ? Stream.of(family) : Stream.empty();
    }

    private void group(String title, boolean open, Stream<? extends Component> fields) {
        var content = new Div(fields.toArray(Component[]::new));
        content.addClassName("en-form");
        var group = new NativeDetails(title, content);
        group.addClassName("en-business-group");
        group.setOpen(open);
        add(group);
    }

    /** What one motion has more, the others have less, beginning with the first of them. */
    private void balance(String moved) {
        var over =
                mix.values().stream().flatMap(each -> each.value().stream()).reduce(HUNDRED.negate(), BigDecimal::add);
        for (var other : mix.entrySet()) {
            if (other.getKey().equals(moved) || over.signum() == 0) continue;
            var had = other.getValue().value().orElse(BigDecimal.ZERO);
            var has = had.subtract(over).max(BigDecimal.ZERO).min(HUNDRED);
            other.getValue().setValue(has);
            over = over.subtract(had.subtract(has));
        }
    }

    private void change() {
        Stream.concat(figures.values().stream(), mix.values().stream()).forEach(each -> each.refuse(""));
        var empty = Stream.concat(figures.values().stream(), mix.values().stream())
                .filter(each -> each.value().isEmpty())
                .toList();
        empty.forEach(each -> each.refuse("Write a figure"));
        if (!empty.isEmpty()) return;
        try {
            changed.accept(assumed());
        } catch (Problem unclear) {
            unclear.errors().forEach(this::show);
        }
    }

    private Assumptions assumed() {
        var said = new EnumMap<Assumption, BigDecimal>(Assumption.class);
        figures.forEach((which, field) -> said.put(which, field.value().orElse(BigDecimal.ZERO)));
        var shares = new LinkedHashMap<String, BigDecimal>();
        mix.forEach((motion, field) -> shares.put(motion, field.value().orElse(BigDecimal.ZERO)));
        return new Assumptions(outline.usual().unit(), family.getValue(), shares, said);
    }

    private void show(Finding finding) {
        for (var each : figures.entrySet())
            if (finding.pointer().equals("/" + each.getKey().code()))
                each.getValue().refuse(finding.detail());
        var shares = List.copyOf(mix.entrySet());
        for (var each : shares)
            if (finding.pointer().equals("/mix/" + each.getKey())
                    || finding.pointer().equals("/mix")) each.getValue().refuse(finding.detail());
    }
}
