package dev.entente.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.application.Applicant;
import dev.entente.application.ApplicationForm;
import dev.entente.application.ApplicationProblem;
import dev.entente.partner.PartnerType;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Steps;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.partner.Countries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an application in steps, one after the other. Own questions come and go with the answers that they depend on; what
 * was typed stays in its field, also while it is not asked.
 */
final class Questionnaire extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationForm form;
    private final TextField company = needed("Company", "organization");
    private final TextField website = needed("Website", "url");
    private final ComboBox<String> country = Countries.field();
    private final TextField contact = needed("Your name", "name");
    private final TextField email = needed("Your work e-mail", "email");
    private final CheckboxGroup<PartnerType> types = new CheckboxGroup<>("What describes your company");
    private final CheckboxGroup<String> motions = new CheckboxGroup<>("How you would like to work with us");
    private final List<QuestionField> own = new ArrayList<>();
    private final List<Div> steps = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Div progress = new Div();
    private final Div refused = new Div();
    private int at;

    Questionnaire(ApplicationForm form, List<String> motions) {
        this.form = form;
        describe(motions);
        addClassName("en-form");
        add(progress, refused);
        step("Company", company, website, country, contact, email);
        step("Partnership", types, this.motions);
        for (var question : form.questions()) own.add(QuestionField.of(question, this::ask));
        if (!own.isEmpty())
            step("Questions", own.stream().map(QuestionField::field).toArray(Component[]::new));
        ask();
        show(0);
    }

    private void describe(List<String> ways) {
        website.setPlaceholder("example.com");
        country.setRequiredIndicatorVisible(true);
        country.setManualValidation(true);
        country.addValueChangeListener(change -> ask());
        email.getElement().setAttribute("inputmode", "email");
        email.setHelperText("We send a link there to confirm that it is yours");
        types.setItems(PartnerType.values());
        types.setItemLabelGenerator(PartnerType::words);
        types.setRequiredIndicatorVisible(true);
        types.setManualValidation(true);
        types.addValueChangeListener(change -> ask());
        motions.setItems(ways);
        motions.setItemLabelGenerator(Format::word);
        motions.setVisible(!ways.isEmpty());
        motions.addValueChangeListener(change -> ask());
    }

    private static TextField needed(String label, String autocomplete) {
        var field = new TextField(label);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setMaxLength(200);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private void step(String name, Component... content) {
        var step = new Div(content);
        step.addClassName("en-form");
        steps.add(step);
        names.add(name);
        add(step);
    }

    /** Shows what is asked by now. */
    private void ask() {
        var asked = form.asked(applicant()).stream()
                .map(question -> question.code())
                .toList();
        for (var field : own) field.field().setVisible(asked.contains(field.code()));
    }

    /** What is said so far. */
    Applicant applicant() {
        var answers = new LinkedHashMap<String, List<String>>();
        own.forEach(field -> answers.put(field.code(), field.answer()));
        return new Applicant(
                company.getValue(),
                website.getValue(),
                country.isEmpty() ? "" : country.getValue(),
                contact.getValue(),
                email.getValue(),
                Stream.of(PartnerType.values())
                        .filter(types.getValue()::contains)
                        .map(PartnerType::code)
                        .toList(),
                List.copyOf(motions.getValue()),
                answers);
    }

    void fill(Applicant said) {
        company.setValue(said.company());
        website.setValue(said.website());
        country.setValue(said.country().isEmpty() ? null : said.country());
        contact.setValue(said.contact());
        email.setValue(said.email());
        var chosen = new LinkedHashSet<PartnerType>();
        Arrays.stream(PartnerType.values())
                .filter(type -> said.types().contains(type.code()))
                .forEach(chosen::add);
        types.setValue(chosen);
        motions.setValue(new LinkedHashSet<>(said.motions()));
        own.forEach(field -> field.fill(said.answer(field.code())));
        ask();
    }

    /** The address was proved by a letter and stays. */
    void proved() {
        email.setReadOnly(true);
        email.setHelperText("You opened the link that we sent there");
    }

    boolean isLast() {
        return at == steps.size() - 1;
    }

    boolean isFirst() {
        return at == 0;
    }

    void back() {
        if (at > 0) show(at - 1);
    }

    /** Goes on whatever is missing. */
    void forward() {
        if (!isLast()) show(at + 1);
    }

    /** Goes on where this step is complete; where it is not, says what is missing. */
    boolean next() {
        var fields = fields();
        clear();
        var here = applicant().missing(form).stream()
                .filter(finding -> stepOf(fields.get(finding.pointer())) == at)
                .toList();
        if (!here.isEmpty()) {
            Refusals.show(problem(here), fields, refused);
            return false;
        }
        if (!isLast()) show(at + 1);
        return true;
    }

    /** Says what is wrong, on the first step that has something of it. */
    void refuse(Problem problem) {
        var fields = fields();
        clear();
        problem.errors().stream()
                .mapToInt(finding -> stepOf(fields.get(finding.pointer())))
                .filter(step -> step >= 0)
                .min()
                .ifPresent(this::show);
        Refusals.show(problem, fields, refused);
    }

    private void clear() {
        refused.removeAll();
        Refusals.clear(fields().values());
    }

    private static Problem problem(List<Problem.Finding> findings) {
        return new Problem(ApplicationProblem.UNCLEAR_APPLICATION, "Look at the marked fields", findings);
    }

    private int stepOf(@Nullable Component field) {
        for (int i = 0; i < steps.size(); i++) {
            if (field != null && field.getParent().filter(steps.get(i)::equals).isPresent()) return i;
        }
        return -1;
    }

    private Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("/company", company);
        fields.put("/website", website);
        fields.put("/country", country);
        fields.put("/contact", contact);
        fields.put("/email", email);
        fields.put("/types", types);
        fields.put("/motions", motions);
        own.forEach(field -> fields.put("/answers/" + field.code(), field.field()));
        return fields;
    }

    private void show(int step) {
        at = step;
        for (int i = 0; i < steps.size(); i++) steps.get(i).setVisible(i == at);
        var way = new Steps("Steps of the application");
        for (int i = 0; i < names.size(); i++) way.step(names.get(i), i < at, i == at, "");
        progress.removeAll();
        progress.add(way);
        steps.get(at)
                .getChildren()
                .filter(field -> field.isVisible() && field instanceof Focusable<?>)
                .findFirst()
                .ifPresent(field -> {
                    if (field.isAttached()) ((Focusable<?>) field).focus();
                });
    }

    /** A word above the fields. */
    void say(Tone tone, String title, String words) {
        refused.removeAll();
        refused.add(new Notice(tone, title, words));
    }

    /** What a form says at the top; nothing where it says nothing. */
    static Component intro(ApplicationForm form) {
        var intro = new Div();
        intro.addClassName("en-intro");
        form.intro().lines().filter(line -> !line.isBlank()).forEach(line -> intro.add(new Paragraph(line)));
        return intro;
    }
}
