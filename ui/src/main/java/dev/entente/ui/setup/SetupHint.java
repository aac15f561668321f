package dev.entente.ui.setup;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.entente.program.ProgramPermissions;
import dev.entente.starter.SettingUp;
import dev.entente.starter.Setup.Step;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Visit;

/** Leads an administrator on where a workspace has no program or no partner yet; nothing for anybody else, or later. */
public final class SetupHint extends Div {

    private static final long serialVersionUID = 1L;

    public SetupHint(SettingUp setting, Visit visit) {
        if (!visit.may(ProgramPermissions.PUBLISH)) return;
        var state = setting.state();
        if (state.isPublished() && (state.partners() > 0 || state.step() == Step.DONE)) return;
        var words = state.isPublished()
                ? "Your program is published. The next step is the first partner."
                : "Choose a program, see what typical sales earn, publish it, and invite your first partner.";
        add(new Notice(Tone.INFO, "Your workspace is not set up yet", words)
                .then(new Anchor("setup", "Go on with the setup")));
        addClassName("en-setup-hint");
    }
}
