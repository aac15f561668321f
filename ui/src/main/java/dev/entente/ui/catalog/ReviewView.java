package dev.entente.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.entente.catalog.PluginVersion;
import dev.entente.catalog.ReviewingPlugins.Decision;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.plugin.UsagePanel;
import dev.entente.ui.shell.Outside;
import dev.entente.ui.shell.Outside.Who;
import java.util.Map;
import java.util.function.BiConsumer;

/** One version as whoever reviews it sees it: what was found, what the jar asks for, what was decided before, and the decision. */
@Route(value = "operating/versions/:plugin/:version", layout = OperatorLayout.class)
@Outside(Who.OPERATOR)
public final class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OperatorDesk desk;
    private String title = "Version";
    private String by = "";

    ReviewView(OperatorDesk desk) {
        this.desk = desk;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var plugin = event.getRouteParameters().get("plugin").orElse("");
        var version = event.getRouteParameters().get("version").orElse("");
        desk.find(plugin, version).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PluginVersion it) {
        title = CatalogWords.name(it);
        removeAll();
        var header = new PageHeader(title, it.publisherName(), actions(it))
                .backTo("Plugin catalog", OperatingView.class)
                .status(new StatusBadge(CatalogWords.state(it), CatalogWords.tone(it)));
        var usage = desk.usage().stream()
                .filter(row -> row.plugin().equals(it.plugin()) && row.version().equals(it.version()))
                .toList();
        var left = column(
                VersionParts.findings(it, false),
                VersionParts.models(it),
                GoldenPanel.of(desk.golden(it)),
                new UsagePanel(usage).panel("Last 30 days, for all tenants together"));
        var facts = VersionParts.facts(it);
        facts.add(new Anchor(jar(it), "Download the jar"));
        var right = column(facts, History.panel("History", desk.decided(it), false));
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        add(header, columns);
    }

    // The bytes are asked for in another request, which does not hold the page; whose token it is, is kept in its
    // session.
    private DownloadHandler jar(PluginVersion it) {
        return event -> {
            var session = event.getSession();
            session.lock();
            byte[] bytes;
            try {
                bytes = desk.jar(it);
            } finally {
                session.unlock();
            }
            event.setFileName(it.plugin() + "-" + it.version() + ".jar");
            event.setContentType("application/java-archive");
            event.setContentLength(bytes.length);
            event.getOutputStream().write(bytes);
        };
    }

    private static Div column(Component... parts) {
        var column = new Div(parts);
        column.addClassName("en-column");
        return column;
    }

    private Component[] actions(PluginVersion it) {
        return switch (it.state()) {
            case IN_REVIEW -> new Component[] {list(it), refuse(it)};
            case CHECKED -> new Component[] {refuse(it)};
            case LISTED -> new Component[] {retire(it)};
            case REFUSED, RETIRED, TAKEN_BACK -> new Component[0];
        };
    }

    private Button list(PluginVersion it) {
        var button = new Button(
                "List",
                click -> ask(
                        it,
                        "List " + title,
                        "List it",
                        "Every server has it within seconds, and tenants can install it. The jar is for ever what it is.",
                        false,
                        desk::list));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button refuse(PluginVersion it) {
        return new Button(
                "Refuse",
                click -> ask(
                        it,
                        "Refuse " + title,
                        "Refuse it",
                        "Its publisher reads why, and can hand the jar in again under the same version.",
                        true,
                        desk::refuse));
    }

    private Button retire(PluginVersion it) {
        return new Button(
                "Retire",
                click -> ask(
                        it,
                        "Retire " + title,
                        "Retire it for good",
                        "Nobody installs it any more. What is published with it goes on. This cannot be taken back: a version that is"
                                + " retired is never listed again. Installed by now: " + CatalogWords.tenants(it) + ".",
                        true,
                        desk::retire));
    }

    private void ask(
            PluginVersion it,
            String heading,
            String verb,
            String words,
            boolean needsReason,
            BiConsumer<PluginVersion, Decision> work) {
        var name = new TextField("Your name");
        name.setValue(by);
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText("It stands beside the decision, for tenants and the publisher.");
        var because = new TextArea(needsReason ? "Why" : "Why, if you like");
        because.setMaxLength(500);
        because.setRequiredIndicatorVisible(needsReason);
        new Ask(heading, verb, new Paragraph(words), name, because)
                .explaining(Map.of("/by", name, "/because", because))
                .then(() -> {
                    var reason = because.getValue().strip();
                    work.accept(
                            it, new Decision(name.getValue().strip(), reason.isEmpty() ? null : reason, it.digest()));
                    by = name.getValue().strip();
                    desk.find(it.plugin(), it.version()).ifPresent(this::show);
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
