package dev.entente.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.imports.ImportBatch;
import dev.entente.imports.Mapping;
import dev.entente.imports.Mapping.Days;
import dev.entente.imports.Mapping.Decimals;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Which column is which field, with what stands in the first rows beside each. */
final class MappingForm extends Div {

    private static final long serialVersionUID = 1L;

    private final List<ColumnChoice> choices = new ArrayList<>();
    private final RadioButtonGroup<Days> days = new RadioButtonGroup<>("03/04/2026 is");
    private final RadioButtonGroup<Decimals> decimals = new RadioButtonGroup<>("1,234 is");
    private final Div answer = new Div();

    MappingForm(ImportBatch batch, SerializableConsumer<Mapping> check) {
        var mapping = batch.mapping();
        addClassName("en-part");
        if (batch.rememberedAt() != null) {
            add(new Notice(
                    Tone.GOOD,
                    "Mapped as the last time",
                    "A file with these columns was imported before. Look it over, and go on."));
        }
        for (var field : batch.kind().fields()) choices.add(new ColumnChoice(field, batch, mapping));
        var shown = fields(choices.stream().filter(ColumnChoice::isImportant).toList());
        add(new Panel("Which column is what", shown));
        var rest = choices.stream().filter(choice -> !choice.isImportant()).toList();
        if (!rest.isEmpty()) {
            var more = new Details(rest.size() + " more that a file may have", fields(rest));
            more.addClassName("en-more-fields");
            add(more);
        }
        add(new Panel("How the file writes", writing(mapping)), unused(batch, mapping), answer, send(check));
    }

    private static Div fields(List<ColumnChoice> choices) {
        var list = new Div(choices.toArray(Component[]::new));
        list.addClassName("en-mapping");
        return list;
    }

    private Div writing(Mapping mapping) {
        days.setItems(Days.values());
        days.setItemLabelGenerator(each -> each == Days.DAY_FIRST ? "3 April" : "4 March");
        days.setValue(mapping.days());
        decimals.setItems(Decimals.values());
        decimals.setItemLabelGenerator(
                each -> each == Decimals.POINT ? "one thousand two hundred and thirty-four" : "one and a bit more");
        decimals.setValue(mapping.decimals());
        var both = new Div(days, decimals);
        both.addClassName("en-side-by-side");
        return both;
    }

    private static Paragraph unused(ImportBatch batch, Mapping mapping) {
        var unused = mapping.unused(batch.header());
        var words = new Paragraph(unused.isEmpty() ? "" : "Not used as it stands: " + String.join(", ", unused) + ".");
        words.addClassName("en-muted");
        words.setVisible(!unused.isEmpty());
        return words;
    }

    private Div send(SerializableConsumer<Mapping> check) {
        var send = new Button("Check every row");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            answer.removeAll();
            choices.forEach(ColumnChoice::clear);
            try {
                check.accept(said());
            } catch (Problem problem) {
                refused(problem);
                send.setEnabled(true);
            }
        });
        var row = new Div(send);
        row.addClassName("en-actions");
        return row;
    }

    private Mapping said() {
        var columns = new HashMap<String, Integer>();
        var constants = new HashMap<String, String>();
        for (var choice : choices) choice.say(columns, constants);
        return new Mapping(columns, constants, days.getValue(), decimals.getValue());
    }

    private void refused(Problem problem) {
        for (var error : problem.errors()) {
            choices.stream()
                    .filter(choice ->
                            error.pointer().endsWith("/" + choice.field().code()))
                    .forEach(choice -> choice.refuse(error.detail()));
        }
        answer.add(new Notice(Tone.BAD, problem.kind().title(), problem.detail()));
        choices.stream().filter(ColumnChoice::isRefused).findFirst().ifPresent(ColumnChoice::focus);
    }
}
