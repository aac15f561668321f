package dev.entente.ui.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.application.EnteringApplications;
import dev.entente.application.WritingForms;
import dev.entente.problem.Problem;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingPrograms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Entering an application that came by telephone, at a fair or by mail: the same questions, without letters. */
@Dependent
public class Entering {

    @Inject
    EnteringApplications entering;

    @Inject
    WritingForms forms;

    @Inject
    ReadingPrograms programs;

    void ask(SerializableRunnable changed) {
        var all = programs.list().stream().map(ReadingPrograms.Page::program).toList();
        var dialog = new Dialog("Enter an application");
        dialog.setWidth("min(640px, 94vw)");
        dialog.setCloseOnOutsideClick(false);
        var program = new Select<PublishedProgram>();
        program.setLabel("Program");
        program.setItems(all);
        program.setItemLabelGenerator(each -> each == null ? "" : each.name());
        var source = new TextField("Where they come from");
        source.setMaxLength(100);
        source.setPlaceholder("Partner Day 2026");
        var content = new Div(program);
        content.addClassName("en-form");
        program.addValueChangeListener(change -> {
            content.removeAll();
            content.add(program, source);
            dialog.getFooter().removeAll();
            fill(dialog, content, change.getValue().code(), source, changed);
        });
        dialog.add(content);
        if (!all.isEmpty()) program.setValue(all.getFirst());
        dialog.open();
    }

    private void fill(Dialog dialog, Div content, String program, TextField source, SerializableRunnable changed) {
        var form = forms.form(program);
        var questions = new Questionnaire(form.says(), form.motions());
        content.add(questions);
        var back = new Button("Back");
        var next = new Button("Next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        SerializableRunnable fit = () -> {
            back.setVisible(!questions.isFirst());
            next.setText(questions.isLast() ? "Enter it" : "Next");
        };
        back.addClickListener(click -> {
            questions.back();
            fit.run();
        });
        next.addClickListener(click -> {
            boolean last = questions.isLast();
            if (questions.next() && last) enter(dialog, program, questions, source, changed);
            fit.run();
        });
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), back, next);
        fit.run();
    }

    private void enter(
            Dialog dialog, String program, Questionnaire questions, TextField source, SerializableRunnable changed) {
        try {
            var from = source.getValue().isBlank() ? null : source.getValue();
            entering.enter(program, questions.applicant(), from);
            dialog.close();
            changed.run();
        } catch (Problem problem) {
            questions.refuse(problem);
        }
    }
}
