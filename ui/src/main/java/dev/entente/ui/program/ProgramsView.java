package dev.entente.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.program.SettingReviews;
import dev.entente.ui.drafting.DraftList;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import java.util.List;

/** All programs: what partners are promised. */
@Route(value = "programs", layout = VendorLayout.class)
@PageTitle("Programs")
@Requires(ProgramPermissions.READ)
public final class ProgramsView extends Div {

    private static final long serialVersionUID = 1L;

    ProgramsView(ReadingPrograms programs, Visit visit, DraftList drafts, SettingReviews reviews) {
        addClassName("en-page");
        var head = "What you promise your partners, and since when";
        add(drafts.mayDraft() ? new PageHeader("Programs", head, drafts.beginNew()) : new PageHeader("Programs", head));
        var all = programs.list();
        if (all.isEmpty()) {
            add(new EmptyState(
                    "rules",
                    "No program yet",
                    "A program says what partners earn: tiers, offers and their terms. Choose one to begin with, or publish your own file over REST: PUT /api/v1/program.",
                    begin(visit)));
        } else {
            add(list(all));
        }
        drafts.open(null).ifPresent(list -> add(new Panel("Drafts", list)));
        if (visit.may(ProgramPermissions.PUBLISH)) add(new Panel("Before a version is published", review(reviews)));
    }

    private static Checkbox review(SettingReviews reviews) {
        var review = new Checkbox("Somebody who wrote none of it has to approve it", reviews.isRequired());
        review.setHelperText("Versions are then published from approved drafts alone.");
        review.addValueChangeListener(change -> reviews.require(change.getValue()));
        return review;
    }

    /** The one step that leads on, for those who may take it. */
    private static Component[] begin(Visit visit) {
        if (!visit.may(ProgramPermissions.PUBLISH)) return new Component[0];
        return new Component[] {new Anchor("setup", "Set up your first program")};
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
