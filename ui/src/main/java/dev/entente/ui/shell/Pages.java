package dev.entente.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.entente.tenant.Scope;
import dev.entente.ui.search.Recent;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;

/** Prepares every page: its brand, its language, who may enter it, whose it is, and what it says when something breaks. */
public final class Pages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        Scope.otherwise(Pages::scopeOfPage);
        event.addIndexHtmlRequestListener(Pages::brand);
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Mishap()));
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    }

    private static void prepare(UI ui) {
        var request = VaadinRequest.getCurrent();
        if (request != null) ui.setLocale(request.getLocale()); // numbers and days as the reader's browser asks for
        Scope.bound().ifPresent(scope -> ui.getSession().setAttribute(Scope.class, scope));
        ui.addBeforeEnterListener(new Entrance(bean(Visit.class), bean(Passes.class)));
        var tenant = Look.current().name();
        ui.addAfterNavigationListener(done -> {
            var title = ui.getInternals().getTitle();
            Recent.arrived(done, title);
            ui.getPage().setTitle(title == null || title.isBlank() ? tenant : title + " \u00b7 " + tenant);
        });
    }

    private static <B> B bean(Class<B> type) {
        return CDI.current().select(type).get();
    }

    // A page that updates itself, or reads more rows for a list, runs outside the request that made it.
    private static Optional<Scope> scopeOfPage() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .filter(VaadinSession::hasLock)
                .map(session -> session.getAttribute(Scope.class));
    }

    private static void brand(IndexHtmlResponse page) {
        var look = Look.current();
        var document = page.getDocument();
        document.child(0).attr("lang", "en");
        document.head().append("<style>html:root{" + look.brand().palette().css() + "}</style>");
        document.head().append("<link rel=\"icon\" href=\"" + look.logo() + "\">");
        document.head().appendElement("meta").attr("name", "theme-color").attr("content", look.accent());
        document.title(look.name());
    }
}
