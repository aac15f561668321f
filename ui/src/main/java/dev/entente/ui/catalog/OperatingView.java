package dev.entente.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.catalog.PluginVersion;
import dev.entente.catalog.PluginVersion.State;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.shell.Outside;
import dev.entente.ui.shell.Outside.Who;
import java.util.Comparator;
import java.util.List;

/** The operator's catalog: what waits for a review, all versions, and the last decisions. */
@Route(value = "operating", layout = OperatorLayout.class)
@PageTitle("Plugin catalog")
@Outside(Who.OPERATOR)
public final class OperatingView extends Div implements Rows<PluginVersion> {

    private static final long serialVersionUID = 1L;
    private static final int LAST = 8;

    private final transient List<PluginVersion> all;

    OperatingView(OperatorDesk desk) {
        this.all = desk.versions();
        addClassName("en-page");
        var list = new Listing<PluginVersion>(new Noun("version", "versions"), this).searching("Search plugin");
        list.whole();
        VersionList.columns(list, OperatingView::href, PluginVersion::publisherName);
        list.whenEmpty(new EmptyState(
                "doc",
                "Nothing was handed in",
                "Let a publisher in under Publishers, and give it the token: what it hands in shows here."));
        add(new PageHeader("Plugin catalog", "What publishers handed in, and what tenants can install of it"));
        add(queue(), list);
        var decided = desk.decided().stream().limit(LAST).toList();
        if (!decided.isEmpty()) add(History.panel("Last decisions", decided, true));
    }

    private static String href(PluginVersion it) {
        return "operating/versions/" + it.plugin() + "/" + it.version();
    }

    /** Who waits longest first. */
    private Component queue() {
        var waiting = all.stream()
                .filter(it -> it.state() == State.IN_REVIEW)
                .sorted(Comparator.comparing(PluginVersion::uploadedAt))
                .toList();
        if (waiting.isEmpty())
            return new Panel(
                    "Waiting for a review",
                    new Paragraph("Nothing waits. A version comes here when its publisher asks for a review."));
        var tasks = new Tasks();
        for (var it : waiting) {
            var quiet = it.publisherName() + " \u00b7 handed in " + CatalogWords.time(it.uploadedAt());
            tasks.task(href(it), CatalogWords.name(it), quiet, CatalogWords.findings(it));
        }
        return new Panel("Waiting for a review", tasks).urgent();
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
