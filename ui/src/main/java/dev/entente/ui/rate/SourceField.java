package dev.entente.ui.rate;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.entente.rate.RateSource;
import java.util.List;
import java.util.stream.Collectors;

/** Whose rates: a source that there is, or a new one that is typed. */
final class SourceField {

    private SourceField() {}

    static ComboBox<String> of(String label, List<RateSource> known) {
        var words = known.stream().collect(Collectors.toMap(RateSource::code, RateWords::source));
        var field = new ComboBox<String>(label);
        field.setItems(known.stream().map(RateSource::code).toList());
        field.setItemLabelGenerator(code -> words.getOrDefault(code, code));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        return field;
    }
}
