package dev.entente.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.entente.catalog.PluginVersion;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.plugin.UsagePanel;
import dev.entente.ui.shell.Outside;
import dev.entente.ui.shell.Outside.Who;

/** One version of a publisher's own: what was found, how far it has come, by how many tenants it is installed, what asking it came to. */
@Route(value = "publishing/versions/:plugin/:version", layout = PublisherLayout.class)
@Outside(Who.PUBLISHER)
public final class OwnVersionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PublisherDesk desk;
    private String title = "Version";

    OwnVersionView(PublisherDesk desk) {
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
        var header = new PageHeader(title, "Installed by " + CatalogWords.tenants(it))
                .backTo("Your plugins", PublishingView.class)
                .status(new StatusBadge(CatalogWords.state(it), CatalogWords.tone(it)));
        var left = column(
                VersionParts.findings(it, true),
                new UsagePanel(desk.usage().stream()
                                .filter(row -> row.plugin().equals(it.plugin())
                                        && row.version().equals(it.version()))
                                .toList())
                        .panel("Last 30 days, for all tenants together"));
        var right = column(
                VersionParts.facts(it), VersionParts.models(it), History.panel("History", desk.decided(it), false));
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        add(header, next(it), columns);
    }

    private static Div column(Component... parts) {
        var column = new Div(parts);
        column.addClassName("en-column");
        return column;
    }

    /** What can be done now, in one sentence. */
    private Notice next(PluginVersion it) {
        return switch (it.state()) {
            case CHECKED -> it.findings().isEmpty() ? ready(it) : changing(it);
            case IN_REVIEW ->
                new Notice(
                        Tone.WARN,
                        "Somebody has to look at it",
                        "Whoever runs this installation reviews it. Until then the jar stays as it is.");
            case LISTED ->
                new Notice(
                        Tone.GOOD,
                        "Tenants can install it",
                        "It is for ever what it is: a change needs another version.");
            case REFUSED ->
                new Notice(
                                Tone.BAD,
                                "It was refused" + (it.decidedBy() == null ? "" : " by " + it.decidedBy()),
                                it.because() + ". Change it, and hand the jar in again under the same version.")
                        .then(takeBack(it));
            case TAKEN_BACK -> new Notice(Tone.NEUTRAL, "It was taken back", "Hand the jar in again when it is ready.");
            case RETIRED ->
                new Notice(
                        Tone.NEUTRAL,
                        "It was retired",
                        "Nobody installs it any more; what names it goes on. Because: " + it.because());
        };
    }

    private Notice ready(PluginVersion it) {
        var newer = it.newerListed(desk.versions());
        var ask = newer.isEmpty()
                ? new Button("Ask for a review", click -> askReview(it, false))
                : new Button("Ask for a review", click -> askOlder(it, newer.get()));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(newer.isEmpty());
        return new Notice(
                        Tone.INFO,
                        "It can be reviewed",
                        "Nothing was found. You can hand in the jar again until you ask for its review.")
                .then(ask, takeBack(it));
    }

    private void askReview(PluginVersion it, boolean older) {
        desk.askReview(it, older);
        desk.find(it.plugin(), it.version()).ifPresent(this::show);
    }

    /** Nobody lists an older version by mistake. */
    private void askOlder(PluginVersion it, String newer) {
        new Ask(
                        "List a version older than " + newer + "?",
                        "Ask for its review all the same",
                        new Paragraph(
                                "The version " + newer
                                        + " is listed. Whoever has an older one may install this one, and is offered the newer one beside it."))
                .then(() -> askReview(it, true))
                .open();
    }

    private Button takeBack(PluginVersion it) {
        var words =
                new Paragraph("Its jar is deleted, and what became of it stays in your history. You can hand in another"
                        + " jar under this version.");
        return new Button(
                "Take it back",
                click -> new Ask("Take " + CatalogWords.name(it) + " back", "Take it back", words)
                        .then(() -> {
                            desk.takeBack(it);
                            getUI().ifPresent(ui -> ui.navigate(PublishingView.class));
                        })
                        .open());
    }

    private Notice changing(PluginVersion it) {
        return new Notice(
                        Tone.BAD,
                        CatalogWords.findings(it),
                        "Change what was found, sign the jar anew, and hand it in again under the same version.")
                .then(takeBack(it));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
