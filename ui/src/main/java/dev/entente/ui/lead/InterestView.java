package dev.entente.ui.lead;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.entente.lead.LeadProblem;
import dev.entente.lead.SendingLeads;
import dev.entente.lead.SendingLeads.Sending;
import dev.entente.problem.Problem;
import dev.entente.rest.Remote;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.EntryPage;
import dev.entente.ui.shell.Today;

/** Saying that one is interested, for anybody, where the tenant has opened its form. */
@Route("interested")
@PageTitle("Talk to us")
@AnonymousAllowed
public final class InterestView extends EntryPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SendingLeads sending;
    private final transient Today today;
    private final TextField trap = new TextField("Nickname");
    private final Div answer = new Div();
    private String token = "";

    InterestView(SendingLeads sending, Today today) {
        this.sending = sending;
        this.today = today;
        addClassName("en-apply");
        trap.setTabIndex(-1);
        trap.getElement().setAttribute("autocomplete", "off");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var given = sending.form(remote());
            token = given.token();
            ask();
        } catch (Problem problem) {
            show(problem.kind().title(), problem.detail());
        }
    }

    private static String remote() {
        return Remote.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    private void ask() {
        var form = new LeadForm(today.currency(), LeadForm.Side.ANYBODY, null);
        var send = new Button("Send it");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            answer.removeAll();
            Refusals.clear(form.pointers().values());
            try {
                sending.send(form.profile(), new Sending(token, trap.getValue(), remote()));
                show("Thank you", "Somebody who works near you will write to you.");
            } catch (Problem problem) {
                refuse(problem, form);
            } finally {
                send.setEnabled(true);
            }
        });
        var hidden = new Div(trap);
        hidden.addClassName("en-trap");
        hidden.getElement().setAttribute("aria-hidden", "true");
        show(
                "Talk to " + company(),
                "Say who you are and what you would like to do. A partner that works near you gets in touch.",
                answer,
                form(form.shortFields()),
                hidden,
                actions(send));
    }

    // What was typed stays; a form that waited too long, or was sent too fast, gets another token for the next try.
    private void refuse(Problem problem, LeadForm form) {
        if (problem.kind() != LeadProblem.STALE_FORM) {
            Refusals.show(problem, form.pointers(), answer);
            return;
        }
        token = sending.form(remote()).token();
        answer.add(
                new Notice(Tone.INFO, "Look through it once more", "Nothing is lost. Send it again in a few seconds."));
    }
}
