package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.problem.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The same done to several records: what would become of each stands there first, those that are left out with the reason; then
 * it is done one by one, and each says what became of it. What goes wrong with one keeps none of the others.
 */
public final class Together<T extends Serializable> extends Dialog {

    private static final long serialVersionUID = 1L;
    /** So many at once: each is a change of its own, with its own line in the trail. */
    private static final int MOST = 50;

    private static final int SIGN_IN_FIRST = 401;

    private final Div answer = new Div();
    private final Div asked = new Div();
    private final UnorderedList list = new UnorderedList();
    private final ArrayList<Each<T>> each = new ArrayList<>();
    private final String verb;
    private final Button act = new Button();
    private final Button leave = new Button("Cancel", click -> close());
    private Map<String, ? extends Component> fields = Map.of();
    private boolean over;

    /** One of them: its name, what would become of it or why nothing does, and whether it takes part. */
    public record Each<T>(T record, String name, String becomes, boolean takesPart) implements Serializable {}

    /** Of none to begin with where what becomes of each is chosen first. */
    public Together(String title, String verb, List<Each<T>> each, Component... content) {
        setHeaderTitle(title);
        setWidth("min(600px, 94vw)");
        setCloseOnOutsideClick(false);
        this.verb = verb;
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true); // a second click must not be heard before the first one is answered
        var form = new Div(answer);
        asked.add(content);
        asked.addClassName("en-form");
        form.add(asked);
        form.addClassName("en-form");
        list.addClassName("en-together");
        becoming(each);
        if (!each.isEmpty() && each.stream().noneMatch(Each::takesPart)) {
            asked.setVisible(false);
            answer.add(new Notice(Tone.WARN, "Nothing can be done with these together", "Each says why below."));
        }
        if (each.size() > MOST) {
            answer.add(new Notice(
                    Tone.WARN,
                    "These are the first " + MOST,
                    "Do the others after them: each is a change of its own."));
        }
        add(form, list);
        getFooter().add(leave, act);
    }

    /** What would become of each by what is chosen now. */
    public void becoming(List<Each<T>> now) {
        each.clear();
        now.stream().limit(MOST).forEach(each::add);
        list.removeAll();
        each.forEach(one -> list.add(line(one.name(), one.becomes(), one.takesPart() ? Tone.INFO : Tone.NEUTRAL)));
        long part = each.stream().filter(Each::takesPart).count();
        act.setText(part == 0 ? verb : verb + " (" + Format.user().number(part) + ")");
        act.setEnabled(part > 0);
    }

    /** The fields by JSON pointer, so that what is wrong with one is said beside it, before anything is done. */
    public Together<T> explaining(Map<String, ? extends Component> byPointer) {
        fields = byPointer;
        return this;
    }

    /** What is done to each that takes part, and what follows when all are through. */
    public Together<T> then(SerializableConsumer<T> work, SerializableRunnable after) {
        act.addClickListener(click -> {
            if (over) return;
            answer.removeAll();
            Refusals.clear(fields.values());
            try {
                work(work, after);
            } finally {
                act.setEnabled(!over);
            }
        });
        return this;
    }

    private void work(SerializableConsumer<T> work, SerializableRunnable after) {
        var results = new ArrayList<ListItem>();
        int done = 0;
        for (var one : List.copyOf(each)) {
            if (!one.takesPart()) {
                results.add(line(one.name(), one.becomes(), Tone.NEUTRAL));
                continue;
            }
            try {
                work.accept(one.record());
                results.add(line(one.name(), "Done", Tone.GOOD));
                done++;
                each.remove(one);
            } catch (Problem problem) {
                if (problem.kind().status() == SIGN_IN_FIRST) {
                    // Nobody is signed in any more: the page says where to. What was typed stays, for those that are
                    // left.
                    becoming(List.copyOf(each));
                    throw problem;
                }
                // What was typed is wrong for all of them.
                if (done == 0 && namesAField(problem)) {
                    Refusals.show(problem, fields, answer);
                    return;
                }
                results.add(line(one.name(), problem.detail(), Tone.BAD));
            } catch (RuntimeException e) {
                // What was done to those before it has to be shown all the same.
                System.getLogger(Together.class.getName()).log(System.Logger.Level.ERROR, "One of several", e);
                results.add(line(one.name(), "Something went wrong on our side; look at it by itself", Tone.BAD));
            }
        }
        list.removeAll();
        results.forEach(list::add);
        over(done, results.size());
        after.run();
    }

    private boolean namesAField(Problem problem) {
        return problem.errors().stream().anyMatch(finding -> fields.containsKey(finding.pointer()));
    }

    private void over(int done, int all) {
        over = true;
        act.setVisible(false);
        leave.setText("Close");
        asked.setVisible(false);
        var format = Format.user();
        var words = format.number(done) + " of " + format.number(all) + (done == 1 ? " is done" : " are done");
        answer.add(new Notice(done == all ? Tone.GOOD : Tone.WARN, words, ""));
    }

    private static ListItem line(String name, String becomes, Tone tone) {
        var words = new Span(becomes);
        words.addClassName("en-together-words");
        words.getElement().setAttribute("data-tone", tone.css());
        return new ListItem(new Span(name), words);
    }
}
