package dev.entente.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import dev.entente.application.ApplicationPermissions;
import dev.entente.application.FittingPartners;
import dev.entente.application.FittingPartners.Fitted;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** How well a partner fits what its programs look for, on its page. */
@Dependent
public class FitDesk {

    @Inject
    FittingPartners fitting;

    @Inject
    Visit visit;

    /** Program by program; nothing where none looks for anybody, or whoever looks may not see it. */
    public Optional<Component> panel(UUID partnerId) {
        if (!visit.may(ApplicationPermissions.READ)) return Optional.empty();
        var fitted = fitting.of(partnerId);
        if (fitted.isEmpty()) return Optional.empty();
        var all = new Div();
        all.addClassName("en-stack");
        fitted.forEach(each -> all.add(program(each)));
        return Optional.of(new Panel("Fit", all));
    }

    // The figure at once, its reasons for whoever asks for them.
    private static Component program(Fitted fitted) {
        var summary = new Span(Shown.fit(fitted.fit().score()) + " \u00b7 " + fitted.name());
        var details = new NativeDetails(summary, new FitPicture(fitted.fit()));
        details.addClassName("en-more");
        return details;
    }
}
