package dev.entente.ui.application;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.application.Fit;
import dev.entente.ui.kit.Progress;
import org.jspecify.annotations.Nullable;

/** How well a company fits, wish by wish: a bar for how much of it there is, and the reason in words. */
final class FitPicture extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ALL = 100;

    FitPicture(@Nullable Fit fit) {
        if (fit == null || !fit.isWorkedOut()) {
            add(
                    new Paragraph(
                            "The program has no ideal profile yet. Say whom it looks for, and every applicant is compared with it."));
            return;
        }
        var list = new Div();
        list.addClassName("en-progress-list");
        for (var line : fit.lines())
            list.add(new Progress(
                    line.words(),
                    line.why() + " \u00b7 counts " + line.weight(),
                    Shown.words(line.outcome()),
                    line.share()));
        add(list);
        var quiet = new Paragraph("Compared with profile " + fit.profile()
                + (fit.known() < ALL ? ". " + fit.known() + "% of it is known; what is unknown adds nothing." : "."));
        quiet.addClassName("en-muted");
        add(quiet);
    }
}
