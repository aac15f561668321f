package dev.entente.ui.rate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.identity.IdentityPermissions;
import dev.entente.rate.ExchangeRate;
import dev.entente.rate.NewRate;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Undo;
import java.util.ArrayList;
import java.util.List;

/** One pair of currencies, as one source says it: its course, and its latest rates, which are corrected here. */
final class PairPanel {

    private static final int LATEST = 15;

    private final RateDesk desk;
    private final ExchangeRate newest;
    private final List<ExchangeRate> course;
    private final Undo undo;
    private final SerializableRunnable again;

    PairPanel(RateDesk desk, ExchangeRate newest, Undo undo, SerializableRunnable again) {
        this.desk = desk;
        this.newest = newest;
        this.undo = undo;
        this.again = again;
        course = desk.course(newest);
    }

    Detail detail(SerializableRunnable close) {
        var day = desk.today.day();
        var badge = new StatusBadge(RateWords.age(day, newest), RateWords.tone(day, newest));
        var quiet = RateWords.source(newest) + " \u00b7 " + Format.user().day(newest.on());
        var detail = new Detail(RateWords.name(newest), quiet, close)
                .worth(Format.user().plain(newest.rate()), badge)
                .with(undo);
        if (course.size() > 1) detail.with(new Panel("Over time", RateChart.of(course)));
        return detail.with(latest());
    }

    private Panel latest() {
        var columns = new ArrayList<>(List.of("Day", "Rate"));
        if (desk.mayEnter()) columns.add("Action");
        var table = new Table("", columns);
        for (var rate : course.reversed().subList(0, Math.min(LATEST, course.size()))) {
            var figure = new Span(Format.user().plain(rate.rate()));
            figure.addClassName("en-money");
            var cells = new ArrayList<Component>(List.of(new Text(Format.user().day(rate.on())), figure));
            if (desk.mayEnter()) cells.add(correct(rate));
            table.row(cells);
        }
        var panel = new Panel("Latest rates", table);
        if (desk.visit.may(IdentityPermissions.AUDIT_READ)) panel.aside(new Anchor("audit", "Who changed what"));
        return panel;
    }

    private Button correct(ExchangeRate rate) {
        var button = new Button("Correct", click -> ask(rate));
        button.addThemeNames("small");
        button.setAriaLabel("Correct the rate of " + Format.user().day(rate.on()));
        return button;
    }

    private void ask(ExchangeRate rate) {
        var form = new RateForm(desk, rate);
        new Ask("Correct " + RateWords.name(rate), "Save the correction", form.content())
                .explaining(form.byPointer())
                .then(() -> {
                    desk.enter(form.said(), form.source());
                    again.run();
                    undo.offer("You corrected the rate of " + Format.user().day(rate.on()), () -> {
                        desk.enter(
                                new NewRate(rate.from().code(), rate.to().code(), rate.on(), rate.rate()),
                                rate.source());
                        again.run();
                    });
                })
                .open();
    }
}
