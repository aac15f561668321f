package dev.entente.ui.application;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.application.ApplicationForm;
import dev.entente.application.IdealProfile;
import dev.entente.application.IdealProfile.Criterion;
import dev.entente.application.IdealProfile.Wanted;
import dev.entente.application.WritingForms;
import dev.entente.application.WritingForms.Standing;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.RankList;
import dev.entente.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;

/** Whom a program looks for as it is being written, and beside it how well those would fit who wait. */
final class ProfileEditor extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    private final transient WritingForms writing;
    private final String program;
    private final boolean writes;
    private final OrderedList list = new OrderedList();
    private final Div preview = new Div();
    private final Div answer = new Div();
    private final transient List<Criterion> criteria = new ArrayList<>();
    private transient Standing<IdealProfile> seen;
    private transient ApplicationForm form;

    ProfileEditor(WritingForms writing, String program, boolean writes) {
        this.writing = writing;
        this.program = program;
        this.writes = writes;
        this.seen = writing.profile(program);
        this.form = writing.form(program).says();
        criteria.addAll(seen.says().criteria());
        addClassName("en-beside-preview");
        list.addClassName("en-tasks");
        preview.addClassName("en-preview");
        var edit = new Div(list, answer);
        edit.addClassName("en-form");
        if (writes) edit.add(actions());
        add(edit, preview);
        show();
    }

    /** The form is another one: other questions can be looked at. */
    void refresh() {
        form = writing.form(program).says();
        show();
    }

    private Div actions() {
        var add = new Button(
                "Add a wish",
                new Glyph("plus"),
                click -> new WishDialog(form, null)
                        .then(wish -> change(() -> criteria.add(wish)))
                        .open());
        var save = new Button("Save the profile", click -> save());
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
        if (criteria.isEmpty())
            list.add(new ListItem(
                    "Nothing yet. Say what the partner you look for is like, and each applicant is compared with it."));
        for (int i = 0; i < criteria.size(); i++) list.add(row(i));
        preview();
    }

    private ListItem row(int place) {
        var wish = criteria.get(place);
        var quiet = new Span("Counts " + wish.weight() + " \u00b7 " + wish.answer() + " " + words(wish.wanted()));
        quiet.addClassName("en-muted");
        var item = new ListItem(new Div(new Span(wish.words()), quiet));
        if (!writes) return item;
        var edit = icon(
                "edit",
                "Edit: " + wish.words(),
                () -> new WishDialog(form, wish)
                        .then(changed -> change(() -> criteria.set(place, changed)))
                        .open());
        var away = icon("close", "Remove: " + wish.words(), () -> change(() -> criteria.remove(place)));
        var row = new Div(edit, away);
        row.addClassName("en-row-actions");
        item.add(row);
        return item;
    }

    private static String words(Wanted wanted) {
        return switch (wanted) {
            case Wanted.OneOf(var values, var nearly) ->
                "is " + String.join(" or ", values)
                        + (nearly.isEmpty() ? "" : ", half for " + String.join(" or ", nearly));
            case Wanted.AllOf(var values) -> "has " + String.join(", ", values);
            case Wanted.AtLeast(var least, var nearly) ->
                "is at least " + least.toPlainString()
                        + (nearly.signum() == 0 ? "" : ", a part from " + nearly.toPlainString());
        };
    }

    private static Button icon(String glyph, String label, SerializableRunnable work) {
        var button = new Button(new Glyph(glyph), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void preview() {
        preview.removeAll();
        preview.add(new H3("Who would fit"));
        try {
            var tried = writing.tryProfile(program, new IdealProfile(criteria));
            if (tried.isEmpty() || criteria.isEmpty()) {
                preview.add(new Paragraph("Those who wait for a decision stand here, the best fit first."));
                return;
            }
            var rank = new RankList();
            tried.stream()
                    .limit(SHOWN)
                    .forEach(each -> rank.row(
                            "applications/" + each.application().id(),
                            each.application().company(),
                            each.fit().score() + " of 100",
                            each.fit().score()));
            preview.add(rank);
            if (tried.size() > SHOWN) preview.add(new Anchor("applications", "All " + tried.size()));
        } catch (Problem problem) {
            preview.add(new Paragraph(problem.detail()));
        }
    }

    private void save() {
        answer.removeAll();
        try {
            seen = writing.writeProfile(program, seen.number(), new IdealProfile(criteria));
            answer.add(new Notice(
                    Tone.GOOD, "The profile is saved", "Those who wait are compared with it; who was decided is not."));
        } catch (Problem problem) {
            answer.add(new Notice(Tone.BAD, problem.kind().title(), problem.detail()));
        }
    }
}
