package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Percentage;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds the percentages and amounts in the terms of any model, and says what each is for from the labels of its fields. */
final class Figures {

    private final List<Figure> found = new ArrayList<>();
    private final Function<String, Optional<Tier>> tiers;

    private Figures(Function<String, Optional<Tier>> tiers) {
        this.tiers = tiers;
    }

    static List<Figure> of(Record terms, String at, Function<String, Optional<Tier>> tiers) {
        var figures = new Figures(tiers);
        figures.fields(terms, at, "");
        return List.copyOf(figures.found);
    }

    private void fields(Record row, String at, String about) {
        for (var field : row.getClass().getRecordComponents()) {
            var value = TermsWords.value(row, field);
            if (value != null) field(field, value, at + "/" + field.getName(), about);
        }
    }

    private void field(RecordComponent field, Object value, String at, String about) {
        if (value instanceof Percentage rate) {
            found.add(Figure.of(at, label(TermsWords.noun(field), about), rate));
        } else if (value instanceof Amount amount) {
            found.add(Figure.of(at, label(TermsWords.noun(field), about), amount));
        } else if (value instanceof Brackets brackets) {
            brackets(TermsWords.rate(field), brackets, at, about);
        } else if (TermsWords.rows(value) instanceof List<Record> rows) {
            for (int i = 0; i < rows.size(); i++) fields(rows.get(i), at + "/" + i, about + about(rows.get(i)));
        } else if (TermsWords.isOfFields(value)) {
            fields((Record) value, at, about);
        }
    }

    private void brackets(String noun, Brackets brackets, String at, String about) {
        var rates = brackets.rates();
        for (int i = 0; i < rates.size(); i++) {
            var from = rates.size() == 1 ? "" : " from " + rates.get(i).from();
            found.add(Figure.of(
                    at + "/" + i + "/rate",
                    label(noun, about + from),
                    rates.get(i).rate()));
        }
    }

    /** " for software at Premier, registered": which row is meant. */
    private String about(Record row) {
        var what = new ArrayList<String>();
        var tier = new StringBuilder();
        var conditions = new StringBuilder();
        for (var field : row.getClass().getRecordComponents()) {
            switch (TermsWords.value(row, field)) {
                case String code
                when tiers.apply(code).isPresent() ->
                    tier.append(" at ").append(tiers.apply(code).get().name());
                case String text -> what.add(text);
                case Period length -> what.add(TermsWords.of(length));
                case LocalDate day -> what.add(TermsWords.of(day));
                case Boolean yes -> conditions.append(yes ? ", " : ", not ").append(TermsWords.noun(field));
                case null, default -> {
                    // a figure, or something that tells nothing apart
                }
            }
        }
        return (what.isEmpty() ? "" : " for " + String.join(", ", what)) + tier + conditions;
    }

    private static String label(String noun, String about) {
        var words = noun + about;
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
