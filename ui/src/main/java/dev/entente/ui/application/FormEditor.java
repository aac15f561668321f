package dev.entente.ui.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.application.ApplicationForm;
import dev.entente.application.Question;
import dev.entente.application.WritingForms;
import dev.entente.application.WritingForms.FormStanding;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;

/** A program's form as it is being written, and beside it what applicants will see. Nothing of it counts before it is saved. */
final class FormEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient WritingForms writing;
    private final String program;
    private final boolean writes;
    private final SerializableRunnable saved;
    private final Checkbox open = new Checkbox("Anybody can apply");
    private final TextArea intro = new TextArea("Words at the top");
    private final OrderedList list = new OrderedList();
    private final Div preview = new Div();
    private final Div answer = new Div();
    private final transient List<Question> questions = new ArrayList<>();
    private transient FormStanding seen;

    FormEditor(WritingForms writing, String program, boolean writes, SerializableRunnable saved) {
        this.writing = writing;
        this.program = program;
        this.writes = writes;
        this.saved = saved;
        this.seen = writing.form(program);
        addClassName("en-beside-preview");
        questions.addAll(seen.says().questions());
        open.setValue(seen.says().open());
        open.setReadOnly(!writes);
        intro.setValue(seen.says().intro());
        intro.setReadOnly(!writes);
        intro.setMaxLength(2_000);
        intro.setValueChangeMode(ValueChangeMode.LAZY);
        intro.addValueChangeListener(change -> preview());
        list.addClassName("en-tasks");
        preview.addClassName("en-preview");
        var edit = new Div(open, intro, new H3("Own questions"), list, answer);
        edit.addClassName("en-form");
        if (writes) edit.add(actions());
        add(edit, preview);
        show();
    }

    private Div actions() {
        var add = new Button(
                "Add a question",
                new Glyph("plus"),
                click -> new QuestionDialog(questions, questions.size())
                        .then(question -> change(() -> questions.add(question)))
                        .open());
        var save = new Button("Save the form", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(add, save);
        row.addClassName("en-actions");
        return row;
    }

    private void change(Runnable work) {
        work.run();
        answer.removeAll();
        show();
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < questions.size(); i++) list.add(row(i));
        preview();
    }

    private ListItem row(int place) {
        var question = questions.get(place);
        var name = new Span(question.words());
        var quiet = new Span(quiet(question));
        quiet.addClassName("en-muted");
        var item = new ListItem(new Div(name, quiet));
        if (!writes) return item;
        var edit = icon(
                "edit",
                "Edit: " + question.words(),
                () -> new QuestionDialog(questions, place)
                        .then(changed -> change(() -> questions.set(place, changed)))
                        .open());
        var up = icon(
                "up",
                "Move up: " + question.words(),
                () -> change(() -> {
                    questions.remove(place);
                    questions.add(place - 1, question);
                }));
        up.setVisible(place > 0);
        var away = icon("close", "Remove: " + question.words(), () -> change(() -> questions.remove(place)));
        var row = new Div(up, edit, away);
        row.addClassName("en-row-actions");
        item.add(row);
        return item;
    }

    private static String quiet(Question question) {
        var parts = new ArrayList<String>();
        parts.add(question.code());
        parts.add(QuestionDialog.words(question.type()));
        if (question.required()) parts.add("needed");
        var when = question.when();
        if (when != null) parts.add("asked if " + when.question() + " is " + String.join(" or ", when.isOneOf()));
        return String.join(" \u00b7 ", parts);
    }

    private static Button icon(String glyph, String label, SerializableRunnable work) {
        var button = new Button(new Glyph(glyph), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private ApplicationForm form() {
        return new ApplicationForm(open.getValue(), intro.getValue(), questions);
    }

    private void preview() {
        preview.removeAll();
        var questionnaire = new Questionnaire(form(), seen.motions());
        var next = new Button("Next");
        var back = new Button("Back");
        SerializableRunnable fit = () -> {
            back.setVisible(!questionnaire.isFirst());
            next.setVisible(!questionnaire.isLast());
        };
        next.addClickListener(click -> {
            questionnaire.forward();
            fit.run();
        });
        back.addClickListener(click -> {
            questionnaire.back();
            fit.run();
        });
        fit.run();
        var row = new Div(back, next);
        row.addClassName("en-actions");
        preview.add(new H3("What applicants see"), Questionnaire.intro(form()), questionnaire, row);
    }

    private void save() {
        answer.removeAll();
        try {
            seen = writing.writeForm(program, seen.number(), form());
            answer.add(new Notice(
                    Tone.GOOD, "The form is saved", "Who applied before keeps the form that they answered."));
            saved.run();
        } catch (Problem problem) {
            var notice = new Notice(Tone.BAD, problem.kind().title(), problem.detail());
            if (problem.errors().size() > 1)
                notice.resting(problem.errors().stream()
                        .map(each -> each.pointer() + ": " + each.detail())
                        .toArray(String[]::new));
            answer.add(notice);
        }
    }
}
