package dev.entente.ui.program;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;

/** All programs: what partners are promised. */
@Route(value = "programs", layout = VendorLayout.class)
@PageTitle("Programs")
@Requires(ProgramPermissions.READ)
public final class ProgramsView extends Div {

    private static final long serialVersionUID = 1L;

    ProgramsView(ReadingPrograms programs) {
        addClassName("en-page");
        add(new PageHeader("Programs", "What you promise your partners, and since when"));
        var all = programs.list();
        if (all.isEmpty()) {
            add(
                    new EmptyState(
                            "rules",
                            "No program yet",
                            "A program is one file: tiers, offers and their terms. Publish it over REST: PUT /api/v1/program."));
        } else {
            add(list(all));
        }
    }

    private static Tasks list(List<Page> all) {
        var list = new Tasks();
        for (var page : all) {
            var code = page.program().code();
            list.task("programs/" + code, page.program().name(), code + " \u00b7 " + state(page), offers(page));
        }
        return list;
    }

    private static String state(Page page) {
        return page.inForce()
                .map(version -> "version " + version.number() + ", in force since "
                        + Format.user().day(version.from()))
                .orElse("not in force yet");
    }

    private static String offers(Page page) {
        int count = page.inForce().map(version -> version.offers().size()).orElse(0);
        return count == 1 ? "1 offer" : count + " offers";
    }
}
