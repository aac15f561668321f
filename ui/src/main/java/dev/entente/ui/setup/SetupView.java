package dev.entente.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.ReadingTerms;
import dev.entente.starter.ReadingStarters;
import dev.entente.starter.SettingUp;
import dev.entente.starter.SettingUp.State;
import dev.entente.starter.Setup.Step;
import dev.entente.starter.WelcomingFirstPartner.Welcomed;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Steps;
import dev.entente.ui.shell.VendorLayout;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way from an empty workspace to its first partner. The step stands in the address; without one it goes on where it was left. */
@Route(value = "setup", layout = VendorLayout.class)
@PageTitle("Set up")
@Requires(ProgramPermissions.PUBLISH)
public final class SetupView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String STEP = "step";

    private final transient SettingUp setting;
    private final transient ReadingStarters starters;
    private final transient ReadingPrograms programs;
    private final transient ReadingTerms terms;

    SetupView(SettingUp setting, ReadingStarters starters, ReadingPrograms programs, ReadingTerms terms) {
        this.setting = setting;
        this.starters = starters;
        this.programs = programs;
        this.terms = terms;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = setting.state();
        var asked = event.getLocation().getQueryParameters().getSingleParameter(STEP);
        show(state, asked.flatMap(SetupView::step).orElse(state.step()), null);
    }

    private void show(State state, Step wanted, @Nullable Welcomed welcomed) {
        var step = state.starter() == null && isOfStarter(wanted) ? Step.CHOOSE : wanted;
        removeAll();
        add(new PageHeader("Set up your workspace", "Leave whenever you like; you find it again as you left it"));
        add(steps(state, step), page(state, step, welcomed));
    }

    private static boolean isOfStarter(Step step) {
        return step == Step.ADJUST || step == Step.PUBLISH;
    }

    private Component page(State state, Step step, @Nullable Welcomed welcomed) {
        return switch (step) {
            case CHOOSE ->
                new ChoosePage(
                        starters.list(),
                        state,
                        starter -> {
                            setting.choose(starter);
                            go(Step.ADJUST);
                        },
                        this::skip);
            case ADJUST -> new AdjustPage(starters, setting, state, () -> go(Step.PUBLISH));
            case PUBLISH ->
                new PublishPage(
                        starters, setting, terms, state, new PublishPage.Ways(() -> go(Step.PARTNER), this::skip));
            case PARTNER -> new PartnerPage(setting, programs.list(), state, this::finish, this::skip);
            case DONE -> new DonePage(state, setting.portal(), welcomed);
        };
    }

    private static Steps steps(State state, Step here) {
        boolean chosen = state.starter() != null;
        return new Steps("Setup")
                .step("Choose a program", chosen || state.isPublished(), here == Step.CHOOSE, href(Step.CHOOSE))
                .step(
                        "See what it means",
                        isPast(state, Step.ADJUST),
                        here == Step.ADJUST,
                        chosen ? href(Step.ADJUST) : "")
                .step("Publish", state.isPublished(), here == Step.PUBLISH, chosen ? href(Step.PUBLISH) : "")
                .step("First partner", state.partners() > 0, here == Step.PARTNER, href(Step.PARTNER))
                .step("What next", false, here == Step.DONE, href(Step.DONE));
    }

    private static boolean isPast(State state, Step step) {
        return state.isPublished() || state.starter() != null && state.step().compareTo(step) > 0;
    }

    private void skip(Step next) {
        setting.go(next);
        go(next);
    }

    private void go(Step step) {
        getUI().ifPresent(ui -> ui.navigate(SetupView.class, QueryParameters.of(STEP, word(step))));
    }

    /** The link of an invitation is shown once, so the page stays the one that it is. */
    private void finish(Welcomed welcomed) {
        show(setting.state(), Step.DONE, welcomed);
    }

    static String href(Step step) {
        return "setup?" + STEP + "=" + word(step);
    }

    private static String word(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Step> step(String text) {
        return Arrays.stream(Step.values())
                .filter(step -> word(step).equals(text))
                .findFirst();
    }
}
