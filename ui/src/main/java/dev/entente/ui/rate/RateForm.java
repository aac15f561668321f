package dev.entente.ui.rate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.entente.problem.Findings;
import dev.entente.rate.ExchangeRate;
import dev.entente.rate.NewRate;
import dev.entente.rate.RateSource;
import dev.entente.ui.kit.Currencies;
import dev.entente.ui.kit.DayField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That one of a currency was worth so many of another on a day, and who says so. */
final class RateForm {

    private final ComboBox<String> source;
    private final ComboBox<String> from;
    private final ComboBox<String> to;
    private final DayField on = new DayField("On the day");
    private final BigDecimalField rate = new BigDecimalField("One is worth");

    RateForm(RateDesk desk, @Nullable ExchangeRate known) {
        source = SourceField.of("Source", sources(desk));
        source.setValue(RateSource.ENTERED.code());
        source.setHelperText("Programs can name whose rates count; type a new one such as TREASURY");
        from = Currencies.field("One of", desk.today.currency());
        to = Currencies.field("In", desk.today.currency());
        to.clear(); // before it is needed: otherwise the form would begin with a complaint
        for (var needed : List.<HasValue<?, ?>>of(source, from, to, on, rate)) needed.setRequiredIndicatorVisible(true);
        on.setValue(desk.today.day());
        rate.addClassName("en-number-field");
        rate.setHelperText("What is entered again is a correction; the trail keeps both");
        rate.setI18n(
                new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("Write a figure such as 1.0832"));
        if (known != null) fill(known);
    }

    private static List<RateSource> sources(RateDesk desk) {
        return Stream.concat(Stream.of(RateSource.ENTERED), desk.sources().stream())
                .distinct()
                .toList();
    }

    private void fill(ExchangeRate known) {
        source.setValue(known.source().code());
        source.setReadOnly(true);
        from.setValue(known.from().code());
        to.setValue(known.to().code());
        on.setValue(known.on());
        rate.setValue(known.rate());
        from.setReadOnly(true);
        to.setReadOnly(true);
        on.setReadOnly(true);
    }

    Component[] content() {
        var pair = new Div(from, to);
        pair.addClassName("en-pairs");
        var value = new Div(on, rate);
        value.addClassName("en-pairs");
        return new Component[] {pair, value, source};
    }

    Map<String, Component> byPointer() {
        return Map.of(
                "/source", source, "/rates/0/from", from, "/rates/0/to", to, "/rates/0/on", on, "/rates/0/rate", rate);
    }

    RateSource source() {
        return RateSource.read(source.getValue(), "/source");
    }

    NewRate said() {
        var findings = new Findings();
        if (source.isEmpty()) findings.add("/source", "Say whose rate it is");
        var figure = rate.getValue();
        var day = on.getValue();
        if (from.isEmpty()) findings.add("/rates/0/from", "Choose a currency");
        if (to.isEmpty()) findings.add("/rates/0/to", "Choose a currency");
        if (day == null) findings.add("/rates/0/on", "Choose a day");
        if (figure == null) findings.add("/rates/0/rate", "Write a figure such as 1.0832");
        findings.refuse(FormProblem.INCOMPLETE);
        if (day == null || figure == null) throw new IllegalStateException("Refused above");
        return new NewRate(from.getValue(), to.getValue(), day, new BigDecimal(figure.toString()));
    }
}
