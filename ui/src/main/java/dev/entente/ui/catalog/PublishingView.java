package dev.entente.ui.catalog;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.catalog.PluginVersion;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.shell.Outside;
import dev.entente.ui.shell.Outside.Who;
import java.util.List;

/** A publisher's own plugins: handing in a jar, and each version with how far it has come. */
@Route(value = "publishing", layout = PublisherLayout.class)
@PageTitle("Your plugins")
@Outside(Who.PUBLISHER)
public final class PublishingView extends Div implements Rows<PluginVersion> {

    private static final long serialVersionUID = 1L;

    private final transient PublisherDesk desk;
    private final Listing<PluginVersion> list = new Listing<>(new Noun("version", "versions"), this);
    private transient List<PluginVersion> all;

    PublishingView(PublisherDesk desk) {
        this.desk = desk;
        this.all = desk.versions();
        addClassName("en-page");
        list.searching("Search plugin").whole();
        VersionList.columns(
                list, it -> "publishing/versions/" + it.plugin() + "/" + it.version(), CatalogWords::findings);
        list.whenEmpty(
                new EmptyState(
                        "doc",
                        "No plugins yet",
                        "Make one with ./entente plugin new, sign it, and hand in the jar above. What was found in it shows here."));
        var header =
                new PageHeader("Your plugins", "Handed in by " + desk.self().name());
        add(header, new JarUpload(desk, this::again), list);
    }

    private void again() {
        all = desk.versions();
        list.refresh();
    }

    @Override
    public List<PluginVersion> read(String search, int offset, int limit) {
        return VersionList.found(all, search).skip(offset).limit(limit).toList();
    }

    @Override
    public int count(String search) {
        return (int) VersionList.found(all, search).count();
    }

    @Override
    public boolean any() {
        return !all.isEmpty();
    }
}
