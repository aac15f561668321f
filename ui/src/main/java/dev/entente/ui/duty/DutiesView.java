package dev.entente.ui.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.duty.Duty;
import dev.entente.duty.DutyList;
import dev.entente.duty.DutyPermissions;
import dev.entente.identity.Requires;
import dev.entente.partner.PartnerType;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.VendorLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What partners of each type take on. */
@Route(value = "duties", layout = VendorLayout.class)
@PageTitle("Duties")
@Requires(DutyPermissions.DESCRIBE)
public final class DutiesView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DutyDesk desk;
    private final Div content = new Div();

    DutiesView(DutyDesk desk) {
        this.desk = desk;
        addClassName("en-page");
        content.addClassName("en-stack");
        var add = new Button("Add a duty", new Glyph("plus"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(
                        "Duties",
                        "What partners of each type take on; each reads it on its own page, with what it reached",
                        add),
                content);
        show();
    }

    private void show() {
        content.removeAll();
        var said = desk.describing.list().stream()
                .filter(list -> !list.duties().isEmpty())
                .toList();
        if (said.isEmpty()) {
            content.add(
                    new EmptyState(
                            "check",
                            "No duties yet",
                            "Say what a type of partner takes on: what it sells, which campaigns it runs, how it helps customers, what it reports."));
            return;
        }
        said.forEach(list -> content.add(panel(list)));
        var without = Arrays.stream(PartnerType.values())
                .filter(type -> said.stream().noneMatch(list -> list.type() == type))
                .map(PartnerType::words)
                .collect(Collectors.joining(", "));
        if (without.isEmpty()) return;
        var rest = new Paragraph("Nothing is said yet of: " + without + ".");
        rest.addClassName("en-muted");
        content.add(rest);
    }

    private Component panel(DutyList list) {
        var table = new Table("", List.of("Duty", "Who", "How often", "At least", ""));
        for (int i = 0; i < list.duties().size(); i++) table.row(row(list, i));
        return new Panel(list.type().words(), table);
    }

    private List<Component> row(DutyList list, int place) {
        var duty = list.duties().get(place);
        var change = new Button("Change", click -> change(list, place));
        change.setAriaLabel("Change: " + duty.words());
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var quiet = new Span(duty.kind().words());
        quiet.addClassName("en-muted");
        var title = new Div(new Span(duty.words()), quiet);
        title.addClassName("en-person");
        return List.of(
                title,
                new Text(duty.owner().words()),
                new Text(Format.word(duty.rhythm().words())),
                new Text(target(duty)),
                change);
    }

    private String target(Duty duty) {
        var target = duty.target();
        if (target == null) return "";
        var words = desk.figures().stream()
                .filter(each -> each.what().equals(target.what()))
                .map(each -> each.words())
                .findFirst()
                .orElse(target.what());
        return Format.user().whole(target.least()) + " \u00b7 " + words;
    }

    private void add() {
        var form = new DutyForm(null, null, desk);
        new Ask("Add a duty", "Add duty", form.fields())
                .explaining(form.byPointer(0))
                .then(() -> {
                    var list = desk.describing.find(form.type.getValue());
                    // First, so that what is wrong with it is named at the place that the form knows.
                    var duties = new ArrayList<>(List.of(form.duty(0)));
                    list.ifPresent(known -> duties.addAll(known.duties()));
                    desk.describing.describe(
                            form.type.getValue(),
                            duties,
                            list.map(DutyList::revision).orElse(0));
                    show();
                })
                .open();
    }

    private void change(DutyList list, int place) {
        var form = new DutyForm(list.type(), list.duties().get(place), desk);
        var drop = new Checkbox("Take this duty out");
        var fields = new ArrayList<>(List.of(form.fields()));
        fields.add(drop);
        new Ask("Change a duty: " + list.type().words(), "Save changes", fields.toArray(Component[]::new))
                .explaining(form.byPointer(place))
                .then(() -> {
                    var duties = new ArrayList<>(list.duties());
                    if (drop.getValue()) duties.remove(place);
                    else duties.set(place, form.duty(place));
                    desk.describing.describe(list.type(), duties, list.revision());
                    show();
                })
                .open();
    }
}
