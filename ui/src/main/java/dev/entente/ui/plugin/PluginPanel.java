package dev.entente.ui.plugin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.catalog.ShownPlugin;
import dev.entente.catalog.ShownPlugin.Version;
import dev.entente.plugin.Models.Model;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One plugin: what it does, which version is installed and what can be done about that, what names it, and what it came to. */
final class PluginPanel {

    private final PluginDesk desk;
    private final ShownPlugin plugin;
    private final Undo undo;
    private final SerializableRunnable again;

    PluginPanel(PluginDesk desk, ShownPlugin plugin, Undo undo, SerializableRunnable again) {
        this.desk = desk;
        this.plugin = plugin;
        this.undo = undo;
        this.again = again;
    }

    Detail detail(SerializableRunnable close) {
        var badge = new StatusBadge(PluginWords.state(plugin), PluginWords.tone(plugin));
        var detail = new Detail(PluginWords.name(plugin), PluginWords.quiet(plugin), close)
                .worth(PluginWords.installed(plugin), badge)
                .with(undo);
        if (!plugin.suspended().isEmpty()) detail.with(suspended());
        if (!plugin.description().isEmpty()) detail.with(new Paragraph(plugin.description()));
        if (desk.mayInstall()) detail.with(actions());
        return detail.with(
                facts(), models(), versions(), new UsagePanel(desk.usage(plugin.code())).panel("Last 30 days"));
    }

    private Component suspended() {
        var fact = plugin.suspended().getFirst();
        var title = "Not asked since " + Format.user().moment(fact.since(), desk.today.zone(), desk.today.day());
        var text =
                fact.because() + ". What needs it is held meanwhile. Resume it once its publisher or whoever runs this"
                        + " installation has found the cause; then have what is held worked out again.";
        var notice = new Notice(Tone.BAD, title, text);
        if (desk.mayInstall()) notice.then(primary("Resume the plugin", () -> desk.resume(plugin.code())));
        if (desk.mayReview()) notice.then(new Anchor("held", "See what is held"));
        return notice;
    }

    private Div actions() {
        var row = new Div();
        row.addClassName("en-actions");
        var wanted = plugin.isInstalled() ? plugin.newer() : plugin.newest();
        wanted.ifPresent(version -> row.add(primary(
                plugin.isInstalled() ? "Upgrade to " + version : "Install " + version,
                () -> desk.install(plugin, version))));
        if (!plugin.isInstalled()) return row;
        var previous = plugin.previous();
        if (previous != null && !plugin.pinned()) row.add(plain("Go back to " + previous, () -> desk.goBack(plugin)));
        row.add(
                plugin.pinned()
                        ? plain("Unpin", () -> desk.pin(plugin, false))
                        : plain("Pin this version", () -> desk.pin(plugin, true)));
        if (!plugin.pinned()) row.add(new Button("Take out", click -> askToRemove()));
        return row;
    }

    private Button primary(String words, SerializableRunnable work) {
        var button = plain(words, work);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button plain(String words, SerializableRunnable work) {
        var button = new Button(words, click -> {
            try {
                work.run();
            } finally {
                again.run(); // also where somebody else was faster: what is so now is what can be changed
            }
        });
        button.setDisableOnClick(true);
        return button;
    }

    private void askToRemove() {
        var installed = plugin.installed().getLast();
        var words =
                "New versions of programs can no longer name its models. What is published goes on as it is, and results"
                        + " that it worked out can be worked out again.";
        new Ask("Take out " + PluginWords.name(plugin), "Take it out", new Paragraph(words))
                .then(() -> {
                    var removed = desk.remove(plugin);
                    again.run();
                    undo.offer("You took out " + PluginWords.name(plugin), () -> {
                        desk.install(removed, installed);
                        again.run();
                    });
                })
                .open();
    }

    private Facts facts() {
        var facts = new Facts();
        facts.fact("Comes from", plugin.listed() ? PluginWords.publisher(plugin) : "Whoever runs this installation");
        reviewed().ifPresent(it -> facts.fact("Reviewed by", it));
        if (plugin.isInstalled())
            facts.fact("An upgrade", "Counts for what is new from then on; what was worked out stays as it is");
        var uses = desk.uses(plugin);
        return facts.fact("Named by", uses.isEmpty() ? "No published program" : String.join("; ", uses));
    }

    private Optional<String> reviewed() {
        return plugin.versions().stream()
                .map(PluginPanel::review)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> review(Version version) {
        var by = version.reviewer();
        return by == null ? Optional.empty() : Optional.of(by + ", version " + version.version());
    }

    private Panel models() {
        var models = new Div();
        models.addClassName("en-stack");
        plugin.versions().stream()
                .filter(it -> !plugin.isInstalled() || plugin.installed().contains(it.version()))
                .flatMap(version -> version.models().stream())
                .distinct()
                .map(this::model)
                .forEach(models::add);
        return new Panel("Models and their terms", models);
    }

    private Component model(Model model) {
        return new Facts()
                .fact("Model", model.id().name() + ", version " + model.id().version())
                .fact("Works for", PluginWords.motions(model))
                .fact("Asks for", desk.form(model.id()).map(PluginPanel::asked).orElse("Not known yet"));
    }

    /** What people fill in, by its labels. */
    private static String asked(JsonNode form) {
        return form.path("properties").properties().stream()
                .map(field -> field.getValue().path("title").asString(Format.word(field.getKey())))
                .collect(Collectors.joining(", "));
    }

    private Panel versions() {
        var columns = new ArrayList<>(List.of("Version", "Listed"));
        if (desk.mayInstall()) columns.add("Action");
        var table = new Table("", columns);
        for (var version : plugin.versions()) {
            var cells = new ArrayList<Component>(List.of(new Text(version.version()), new Text(listed(version))));
            if (desk.mayInstall()) cells.add(action(version));
            table.row(cells);
        }
        return new Panel("Versions", table);
    }

    private String listed(Version version) {
        if (version.retired()) return "Retired";
        var at = version.listedAt();
        return at == null ? "Put here by hand" : Format.user().moment(at, desk.today.zone(), desk.today.day());
    }

    private Component action(Version version) {
        boolean there = plugin.installed().contains(version.version());
        boolean offered = !version.retired() || version.version().equals(plugin.previous());
        if (there || !offered || plugin.pinned()) return new Text(there ? "Installed" : "");
        var button = plain("Install", () -> desk.install(plugin, version.version()));
        button.addThemeNames("small");
        button.setAriaLabel("Install version " + version.version());
        return button;
    }
}
