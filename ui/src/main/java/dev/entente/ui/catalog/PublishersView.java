package dev.entente.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.entente.catalog.Publisher;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.shell.Outside;
import dev.entente.ui.shell.Outside.Who;
import java.util.List;
import java.util.Map;

/** Who may hand in plugins, and by which keys their jars are signed. */
@Route(value = "operating/publishers/:code?", layout = OperatorLayout.class)
@Outside(Who.OPERATOR)
public final class PublishersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OperatorDesk desk;
    private String title = "Publishers";

    PublishersView(OperatorDesk desk) {
        this.desk = desk;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code");
        var all = desk.publishers();
        removeAll();
        if (code.isEmpty()) {
            title = "Publishers";
            add(header(), list(all));
            return;
        }
        all.stream()
                .filter(it -> it.code().equals(code.get()))
                .findFirst()
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Publisher it) {
        title = it.name();
        add(new PublisherPanel(desk, it));
    }

    private PageHeader header() {
        var open = new Button("Let a publisher in", click -> ask());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeader("Publishers", "Who may hand in plugins, and by which keys their jars are signed", open);
    }

    private static Component list(List<Publisher> all) {
        if (all.isEmpty())
            return new EmptyState(
                    "person",
                    "No publishers yet",
                    "Let one in: it gets a token, hands in jars with it, and you review them before anybody installs them.");
        var tasks = new Tasks();
        for (var it : all) {
            long trusted =
                    it.keys().stream().filter(key -> key.revokedOn() == null).count();
            var quiet = it.code() + " \u00b7 since " + CatalogWords.time(it.openedAt());
            tasks.task("operating/publishers/" + it.code(), it.name(), quiet, keys(trusted));
        }
        return new Panel("All publishers", tasks);
    }

    private static String keys(long trusted) {
        return trusted == 0 ? "No trusted key" : trusted == 1 ? "1 trusted key" : trusted + " trusted keys";
    }

    private void ask() {
        var code = new TextField("Code");
        code.setHelperText("Small letters, digits and hyphens, such as bright-labs. It stays as it is.");
        code.setMaxLength(60);
        code.setRequiredIndicatorVisible(true);
        var name = new TextField("Name");
        name.setHelperText("As tenants read it.");
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        new Ask("Let a publisher in", "Let it in", code, name)
                .explaining(Map.of("/code", code, "/name", name))
                .then(() -> {
                    var opened =
                            desk.open(code.getValue().strip(), name.getValue().strip());
                    removeAll();
                    title = opened.publisher().name();
                    add(new PublisherPanel(desk, opened.publisher()).telling(opened.token()));
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
