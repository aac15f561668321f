package dev.entente.ui.kit;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages in which products may be named, by the names that people know them by, and a choice of one. */
public final class Languages {

    /** Kinds of a language that name things differently. */
    private static final List<String> KINDS = List.of(
            "de-AT", "de-CH", "en-AU", "en-CA", "en-GB", "en-US", "es-419", "es-ES", "es-MX", "fr-BE", "fr-CA", "fr-CH",
            "nl-BE", "pt-BR", "pt-PT", "sr-Cyrl", "sr-Latn", "zh-Hans", "zh-Hant");

    private Languages() {}

    /** "German (de)". */
    public static String words(String language) {
        var name = Locale.forLanguageTag(language).getDisplayName(Format.user().locale());
        return name.isBlank() || name.equals(language) ? language : name + " (" + language + ")";
    }

    /** None may be chosen. */
    public static ComboBox<String> field(String label) {
        var field = new ComboBox<String>(label);
        field.setItems(all());
        field.setItemLabelGenerator(Languages::words);
        field.setClearButtonVisible(true);
        return field;
    }

    /** By name. */
    private static List<String> all() {
        var names = Collator.getInstance(Format.user().locale());
        return Stream.concat(Stream.of(Locale.getISOLanguages()), KINDS.stream())
                .sorted(Comparator.comparing(Languages::words, names))
                .toList();
    }
}
