package dev.entente.ui.lifecycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.LifecyclePermissions;
import dev.entente.lifecycle.ReadingLifecycle.Proposed;
import dev.entente.partner.Partner.State;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Narrowing;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for moving partners and waits for a person, below which health that is said, and what distributors see. */
@Route(value = "lifecycle", layout = VendorLayout.class)
@PageTitle("Lifecycle")
@Requires(LifecyclePermissions.READ)
public final class LifecycleView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient LifecycleDesk desk;
    private final transient MoveQuestions questions;
    private final Div content = new Div();
    private final Narrowing<State> narrowing;

    LifecycleView(LifecycleDesk desk, KeepingViews views) {
        this.desk = desk;
        this.questions = new MoveQuestions(desk);
        addClassName("en-page");
        content.addClassName("en-columns");
        narrowing = new Narrowing<>(
                "move-proposals",
                new FilterChip<>("To", List.of(State.AT_RISK, State.ACTIVE), State::words),
                State::code,
                VIEWS,
                views,
                this::show);
        add(new PageHeader("Lifecycle", "What speaks for moving a partner; you decide"), narrowing, content);
    }

    private static Map<String, Set<State>> views() {
        var views = new LinkedHashMap<String, Set<State>>();
        views.put("All", Set.of());
        views.put("To be at risk", Set.of(State.AT_RISK));
        views.put("To be active", Set.of(State.ACTIVE));
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrowing.enter(event);
        show();
    }

    private void show() {
        content.removeAll();
        var left = new Div(proposals());
        left.addClassName("en-column");
        var right = new Div(health());
        if (desk.distributes()) right.add(distribution());
        right.addClassName("en-column");
        content.add(left, right);
    }

    private Component proposals() {
        var all = desk.reading.open(null, MOST);
        narrowing.setVisible(!all.isEmpty());
        if (all.isEmpty())
            return new EmptyState(
                    "check",
                    "Nothing is proposed",
                    "Partners whose health falls stand here, and those whose onboarding is finished.");
        var list = new UnorderedList();
        list.addClassName("en-people");
        all.stream()
                .filter(each -> narrowing.wants(each.proposal().to()))
                .filter(each -> narrowing.finds(each.partner()))
                .forEach(each -> list.add(item(each)));
        if (list.getComponentCount() > 0) return new Panel(proposed(all.size()), list);
        return all.size() < MOST ? Narrowing.nothing() : Narrowing.nothingOfTheFirst(MOST);
    }

    private static String proposed(int read) {
        return read < MOST ? "Proposed" : "Proposed: of the first " + MOST;
    }

    private ListItem item(Proposed proposed) {
        var proposal = proposed.proposal();
        var link = new Anchor("partners/" + proposal.partnerId() + "?part=lifecycle", proposed.partner());
        link.addClassName("en-row-link");
        var to = new StatusBadge(proposal.to().words(), States.tone(proposal.to()));
        var name = new Div(link, to);
        name.addClassName("en-person-name");
        var why = new Span(proposal.because());
        why.addClassName("en-muted");
        var body = new Div(name, why);
        body.addClassName("en-person");
        var item = new ListItem(body);
        if (desk.moves()) item.add(actions(proposed));
        return item;
    }

    private Component actions(Proposed proposed) {
        var accept =
                new Button("Accept", click -> questions.accept(proposed.proposal(), proposed.partner(), this::show));
        accept.setAriaLabel("Accept: " + proposed.partner());
        var decline =
                new Button("Decline", click -> questions.decline(proposed.proposal(), proposed.partner(), this::show));
        decline.setAriaLabel("Decline: " + proposed.partner());
        for (var button : new Button[] {accept, decline})
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var row = new Div(accept, decline);
        row.addClassName("en-actions");
        return row;
    }

    private Component health() {
        int threshold = desk.health.threshold();
        var weights = desk.health.weights();
        var words = new Paragraph(
                "Each morning active partners are looked at: sales, deals, tasks, certifications and promises.");
        words.addClassName("en-muted");
        var says = threshold == 0 ? "Never" : "Below " + threshold + " of 100";
        var panel = new Panel(
                "Health",
                words,
                new Facts()
                        .fact("Proposed to be at risk", says)
                        .fact("Everybody begins with", String.valueOf(weights.start())));
        if (desk.moves()) {
            var change = new Button("Change", click -> new HealthForm(desk.health).ask(this::show));
            change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            panel.aside(change);
        }
        return panel;
    }

    private Component distribution() {
        var sums = new Checkbox("Distributors see what the partners under them sold");
        sums.setValue(desk.putting.showsSums());
        sums.addValueChangeListener(change -> desk.putting.showSums(change.getValue()));
        var words = new Paragraph("Names, and how many there are, they see in any case.");
        words.addClassName("en-muted");
        return new Panel("Distributors", sums, words);
    }
}
