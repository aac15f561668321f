package dev.entente.ui.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.entente.application.ApplicationProblem;
import dev.entente.application.ApplyingToPrograms;
import dev.entente.application.ApplyingToPrograms.OpenForm;
import dev.entente.application.ApplyingToPrograms.Resumed;
import dev.entente.application.ApplyingToPrograms.Sending;
import dev.entente.problem.Problem;
import dev.entente.rest.Remote;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.EntryPage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applying to a program, for anybody: the form in steps, and what stands behind the link in a letter. To look at the link does not
 * confirm anything, since scanners of mail look at links, too.
 */
@Route("apply/:program/:link?")
@PageTitle("Become a partner")
@AnonymousAllowed
public final class ApplyView extends EntryPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4_000;

    private final transient ApplyingToPrograms applying;
    private final TextField trap = new TextField("Nickname");
    private String program = "";
    private String link = "";
    private @Nullable String source;
    private String token = "";

    ApplyView(ApplyingToPrograms applying) {
        this.applying = applying;
        addClassName("en-apply");
        trap.setTabIndex(-1);
        trap.getElement().setAttribute("autocomplete", "off");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        program = event.getRouteParameters().get("program").orElse("");
        link = event.getRouteParameters().get("link").orElse("");
        source = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("source")
                .orElse(null);
        try {
            if (link.isEmpty()) begin(applying.form(program, remote()));
            else stand(applying.resume(link, remote()));
        } catch (Problem problem) {
            show(problem.kind().title(), problem.detail());
        }
    }

    private static String remote() {
        return Remote.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    private void begin(OpenForm open) {
        token = open.token();
        var questions = new Questionnaire(open.form(), open.motions());
        var later = new Button("Save and go on later");
        act(later, questions, () -> {
            applying.save(program, questions.applicant(), sending());
            posted("It is kept for 30 days", "Open the link in the letter to go on where you stopped.", questions);
        });
        ask(open.name(), questions, open, later, () -> {
            applying.handIn(program, questions.applicant(), sending());
            posted(
                    "One more step",
                    "Open the link in the letter and confirm that the address is yours. From then on your application counts.",
                    questions);
        });
    }

    private void resume(Resumed resumed) {
        var questions = new Questionnaire(resumed.form(), resumed.motions());
        questions.fill(resumed.applicant());
        questions.proved();
        var later = new Button("Save");
        act(later, questions, () -> {
            applying.saveByLink(link, questions.applicant(), remote());
            questions.say(Tone.GOOD, "It is saved", "The link in your letter leads back to it for 30 days.");
        });
        var open = new OpenForm(program, resumed.program(), 0, resumed.form(), resumed.motions(), "");
        ask(
                resumed.program(),
                questions,
                open,
                later,
                () -> stand(applying.handInByLink(link, questions.applicant(), remote())));
    }

    private void ask(String name, Questionnaire questions, OpenForm open, Button later, SerializableRunnable send) {
        var next = new Button("Next");
        var back = new Button("Back");
        var hand = new Button("Send the application");
        SerializableRunnable fit = () -> {
            back.setVisible(!questions.isFirst());
            next.setVisible(!questions.isLast());
            hand.setVisible(questions.isLast());
        };
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(click -> {
            questions.next();
            fit.run();
        });
        back.addClickListener(click -> {
            questions.back();
            fit.run();
        });
        hand.addThemeVariants(ButtonVariant.PRIMARY);
        act(hand, questions, () -> {
            if (questions.next()) send.run();
        });
        hand.addClickListener(click -> fit.run());
        later.addThemeVariants(ButtonVariant.TERTIARY);
        fit.run();
        var hidden = new Div(trap);
        hidden.addClassName("en-trap");
        hidden.getElement().setAttribute("aria-hidden", "true");
        show(
                "Become a partner of " + company(),
                "You apply to " + name + ".",
                Questionnaire.intro(open.form()),
                questions,
                hidden,
                actions(next, hand, back, later));
    }

    // A refusal keeps all that was typed; a form that waited too long gets another token for the next try.
    private void act(Button button, Questionnaire questions, SerializableRunnable work) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                work.run();
            } catch (Problem problem) {
                if (problem.kind() == ApplicationProblem.STALE_FORM) renew(questions);
                else questions.refuse(problem);
            } finally {
                button.setEnabled(true);
            }
        });
    }

    private void renew(Questionnaire questions) {
        try {
            token = applying.form(program, remote()).token();
            questions.say(
                    Tone.INFO,
                    "The form was open for long",
                    "Nothing of what you wrote is lost. Look through it once more, and send it again in a few seconds.");
        } catch (Problem problem) {
            questions.refuse(problem);
        }
    }

    private Sending sending() {
        return new Sending(token, trap.getValue(), source, remote());
    }

    private void posted(String title, String words, Questionnaire questions) {
        var email = questions.applicant().email();
        show(title, words, new Posted(email, to -> applying.writeAgain(program, to, sending())));
    }

    /** What stands behind the link. */
    private void stand(Resumed resumed) {
        switch (resumed.state()) {
            case DRAFT -> resume(resumed);
            case UNCONFIRMED -> confirm(resumed);
            case ASKED -> answer(resumed, resumed.question() == null ? "" : resumed.question());
            case WAITING, MERGED ->
                show(
                        "We have your application",
                        company() + " looks at " + resumed.number() + " and writes to "
                                + resumed.applicant().email() + ".");
            case ACCEPTED ->
                show("You are a partner of " + company(), "Your application " + resumed.number() + " is accepted.");
            case DECLINED ->
                show(
                        "Your application is closed",
                        company() + " could not take up " + resumed.number() + " and has written to you.");
        }
    }

    private void confirm(Resumed resumed) {
        var refused = new Div();
        var confirm = new Button("Confirm my application");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            refused.removeAll();
            try {
                stand(applying.confirm(link, remote()));
            } catch (Problem problem) {
                Refusals.show(problem, Map.of(), refused);
            } finally {
                confirm.setEnabled(true);
            }
        });
        show(
                "Is this your application?",
                resumed.applicant().company() + " applies to " + resumed.program() + " of " + company() + ", and "
                        + resumed.applicant().email() + " is your address.",
                refused,
                actions(confirm));
    }

    private void answer(Resumed resumed, String question) {
        var refused = new Div();
        var words = new TextArea("Your answer");
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.setMaxLength(LONGEST);
        words.setMinRows(4);
        var send = new Button("Send the answer");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            refused.removeAll();
            Refusals.clear(List.of(words));
            try {
                stand(applying.answer(link, words.getValue(), remote()));
            } catch (Problem problem) {
                Refusals.show(problem, Map.of("/words", words), refused);
            } finally {
                send.setEnabled(true);
            }
        });
        var asked = new Div();
        asked.addClassName("en-intro");
        question.lines().forEach(line -> asked.add(new Paragraph(line)));
        show(
                company() + " has a question",
                "About your application " + resumed.number() + ":",
                asked,
                form(refused, words, actions(send)));
    }
}
