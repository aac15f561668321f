package dev.entente.ui.plugin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.catalog.CatalogPermissions;
import dev.entente.catalog.ShownPlugin;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Beside;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The plugins that there are, and what is installed of them; one beside the list, with what it does and what asking it came to. */
@Route(value = "plugins/:code?", layout = VendorLayout.class)
@Requires(CatalogPermissions.READ)
public final class PluginsView extends Div implements Rows<ShownPlugin>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PluginDesk desk;
    private final Listing<ShownPlugin> list = new Listing<>(new Noun("plugin", "plugins"), this);
    private final Undo undo = new Undo();
    private final Beside beside;
    private transient List<ShownPlugin> all;
    private String title = "Plugins";
    private @Nullable String open;

    PluginsView(PluginDesk desk) {
        this.desk = desk;
        this.all = desk.all();
        addClassName("en-fill");
        var words =
                "Ways to pay, charge and price that come in jars; your programs name the models of those that you install";
        beside = new Beside(() -> open(null), new PageHeader("Plugins", words), listing());
        add(beside);
    }

    private Component listing() {
        list.searching("Search plugin")
                .opening("Plugin", plugin -> "plugins/" + plugin.code(), PluginWords::name, PluginWords::publisher)
                .column("For", PluginWords::motions)
                .column("Version", PluginWords::installed)
                .badge("State", PluginWords::state, PluginWords::tone)
                .card(plugin -> new Card(
                        PluginWords.name(plugin),
                        "plugins/" + plugin.code(),
                        PluginWords.installed(plugin),
                        PluginWords.motions(plugin),
                        PluginWords.state(plugin),
                        PluginWords.tone(plugin)));
        return list.whenEmpty(new EmptyState(
                "tiers",
                "No plugins yet",
                "Whoever runs this installation lists plugins here once they were reviewed. Rates, caps and conditions need"
                        + " none: the rate table in your programs has them."));
    }

    private void again() {
        all = desk.all();
        list.refresh();
        show(open);
    }

    private List<ShownPlugin> found(String search) {
        var typed = search.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(plugin -> (PluginWords.name(plugin) + " " + PluginWords.quiet(plugin) + " "
                                + plugin.description())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed))
                .toList();
    }

    @Override
    public List<ShownPlugin> read(String search, int offset, int limit) {
        return found(search).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int count(String search) {
        return found(search).size();
    }

    @Override
    public boolean any() {
        return !all.isEmpty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse(null);
        if (code != null && all.stream().noneMatch(plugin -> plugin.code().equals(code))) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(code);
    }

    private void show(@Nullable String code) {
        if (code == null || !code.equals(open)) undo.clear();
        open = code;
        list.mark(open != null, row -> row.code().equals(open));
        var plugin = all.stream().filter(each -> each.code().equals(code)).findFirst();
        title = plugin.map(PluginWords::name).orElse("Plugins");
        beside.show(plugin.map(each -> new PluginPanel(desk, each, undo, this::again).detail(() -> open(null)))
                .orElse(null));
    }

    private void open(@Nullable String code) {
        var parameters = code == null ? RouteParameters.empty() : new RouteParameters("code", code);
        getUI().ifPresent(ui -> ui.navigate(PluginsView.class, parameters));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
