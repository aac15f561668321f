package dev.entente.ui.profitability;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.problem.Problem;
import dev.entente.profitability.Assumptions;
import dev.entente.profitability.BusinessCase;
import dev.entente.profitability.CaseSheet;
import dev.entente.profitability.Outline;
import dev.entente.profitability.TierCase;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is assumed beside what comes of it, for both sides. What differs from what is usual stands in the address, so that a link
 * shows the same; nothing is kept.
 */
final class ProfitPage extends Div {

    private static final long serialVersionUID = 1L;
    private static final String PROGRAM = "program";

    private final transient ProfitDesk desk;
    private final transient Place place;
    private final Div left = new Div();
    private final Div right = new Div();
    private final Div strip = new Div();
    private final Set<String> open = new HashSet<>();
    private transient @Nullable BusinessCase found;
    private @Nullable String told;

    /** Whose it is (null: nobody's in particular), its address, whether the vendor looks, and what can be asked. */
    record Place(@Nullable UUID partner, String path, boolean vendor, List<Outline> outlines) {}

    ProfitPage(ProfitDesk desk, Place place, QueryParameters said) {
        this.desk = desk;
        this.place = place;
        addClassNames("en-columns", "en-business-page");
        left.addClassNames("en-column", "en-business-result");
        right.addClassName("en-column");
        strip.addClassName("en-business-strip");
        strip.getElement().setAttribute("role", "status").setAttribute("aria-label", "What comes of it");
        left.add(strip);
        add(left, right);
        var outlines = place.outlines();
        if (outlines.isEmpty()) {
            removeAll();
            removeClassName("en-columns");
            add(nothing());
            return;
        }
        var asked = said.getSingleParameter(PROGRAM).orElse("");
        var outline = outlines.stream()
                .filter(each -> each.program().equals(asked))
                .findFirst()
                .orElse(outlines.getFirst());
        begin(outline, BusinessAddress.read(said, outline.usual()));
    }

    private EmptyState nothing() {
        return new EmptyState(
                "coins",
                "Nothing to work out yet",
                place.vendor()
                        ? "Once the partner takes part in a program with offers or prices, what that is worth stands here."
                        : "Once you take part in a program with offers or prices, what that is worth to you stands here.");
    }

    /** The file of what is shown. */
    Optional<Export> export() {
        return found == null
                ? Optional.empty()
                : Optional.of(new Export(() -> CaseSheet.of(Objects.requireNonNull(found))));
    }

    private void begin(Outline outline, Assumptions assumed) {
        right.removeAll();
        var form = new BusinessForm(outline, assumed, changed -> {
            show(outline, changed);
            remember(outline, changed);
        });
        var panel = new Panel("What we assume");
        if (place.outlines().size() > 1) panel.add(choice(outline));
        panel.add(CasePanels.quiet("It stands in the address: a link shows the same. Nothing is stored."), form);
        right.add(panel);
        show(outline, assumed);
    }

    private Select<Outline> choice(Outline chosen) {
        var choice = new Select<Outline>();
        choice.setLabel("Program");
        choice.setItems(place.outlines());
        choice.setItemLabelGenerator(Outline::name);
        choice.setValue(chosen);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            told = null;
            begin(change.getValue(), change.getValue().usual());
            remember(change.getValue(), change.getValue().usual());
        });
        return choice;
    }

    private void show(Outline outline, Assumptions assumed) {
        left.getChildren().filter(child -> child != strip).toList().forEach(left::remove);
        strip.removeAll();
        found = null;
        try {
            found = desk.find(place.partner(), outline.program(), assumed);
        } catch (Problem unclear) {
            left.add(new Notice(Tone.WARN, unclear.kind().title(), unclear.detail()));
            return;
        }
        var focus = focus(found);
        var panels = new CasePanels(found, focus, place.vendor());
        strip.add(panels.figures());
        left.add(panels.course());
        panels.next().forEach(left::add);
        left.add(panels.tiers());
        panels.vendors().forEach(left::add);
        var margin = new Div();
        left.add(margin);
        tell(found, focus, margin);
    }

    /** The one that somebody chose, else the present one, else the lowest. */
    private TierCase focus(BusinessCase found) {
        return found.tiers().stream()
                .filter(tier -> CaseWords.name(tier).equals(told))
                .findFirst()
                .or(found::current)
                .orElse(found.tiers().getFirst());
    }

    private void tell(BusinessCase found, TierCase focus, Div margin) {
        margin.removeAll();
        var panel = MarginPanel.of(focus, open);
        margin.add(panel);
        if (found.tiers().size() < 2) return;
        var choice = new Select<TierCase>();
        choice.setAriaLabel("Tier that it is told for");
        choice.setItems(found.tiers());
        choice.setItemLabelGenerator(CaseWords::name);
        choice.setValue(focus);
        choice.addValueChangeListener(change -> {
            told = CaseWords.name(change.getValue());
            tell(found, change.getValue(), margin);
        });
        panel.aside(choice);
    }

    private void remember(Outline outline, Assumptions assumed) {
        var said = new LinkedHashMap<String, String>();
        if (place.outlines().size() > 1) said.put(PROGRAM, outline.program());
        said.putAll(BusinessAddress.of(assumed, outline.usual()));
        var address = new Location(place.path(), QueryParameters.simple(said));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    /** The title of the page, with what can be done. */
    PageHeader header(String title, String quiet) {
        return export().map(file -> new PageHeader(title, quiet, file)).orElseGet(() -> new PageHeader(title, quiet));
    }
}
