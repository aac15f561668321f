package dev.entente.ui.catalog;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.guard.Objection.Kind;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.Outside;
import dev.entente.ui.shell.Outside.Who;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each code of a finding means, and what to do about it. */
@Route(value = "publishing/codes/:code?", layout = PublisherLayout.class)
@PageTitle("Codes of findings")
@Outside(Who.PUBLISHER)
public final class GuideView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Map<String, Code> codes = new HashMap<>();

    public GuideView() {
        addClassName("en-page");
        var table = new Table("", List.of("Code", "What it means", "What to do"));
        for (var kind : Kind.values()) {
            var code = new Code(kind.code());
            code.addClassName("en-code");
            codes.put(kind.code(), code);
            table.row(List.of(
                    code,
                    new Span(CatalogWords.sentence(kind.meaning())),
                    new Span(CatalogWords.sentence(kind.advice()))));
        }
        add(
                new PageHeader(
                        "Codes of findings",
                        "A jar is looked through as ./entente plugin check does it; what keeps it out has one of these codes"),
                new Panel("All codes", table));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        codes.values().forEach(code -> code.removeClassName("en-sought"));
        event.getRouteParameters()
                .get("code")
                .flatMap(asked -> Optional.ofNullable(codes.get(asked)))
                .ifPresent(code -> {
                    code.addClassName("en-sought");
                    code.scrollIntoView();
                });
    }
}
