package dev.entente.program;

import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Test;
import dev.entente.api.Field;
import dev.entente.api.Operator;
import dev.entente.model.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What of any model's terms ends by itself: rules that hold until a day, and those that ask for a day before one. Pure. */
public final class Endings {

    private final List<Ending> found = new ArrayList<>();

    private Endings() {}

    /** Said as of an offer or of prices ("Reseller margin: Launch bonus"). */
    public static List<Ending> of(Record terms, String of) {
        var endings = new Endings();
        endings.within(terms, of);
        return List.copyOf(endings.found);
    }

    private void within(Record row, String of) {
        for (var field : row.getClass().getRecordComponents()) {
            var value = TermsWords.value(row, field);
            switch (value) {
                case null -> {
                    // nothing is said
                }
                case Validity valid when valid.until() != null -> ends(of, valid.until());
                case Condition when -> asked(when, of);
                case Record deeper when TermsWords.isOfFields(deeper) -> within(deeper, of);
                default -> {
                    var rows = TermsWords.rows(value);
                    if (rows != null) rows.forEach(each -> within(each, named(each, of)));
                }
            }
        }
    }

    // Of several of which one is enough, none ends anything.
    private void asked(Condition when, String of) {
        switch (when) {
            case All all -> all.of().forEach(each -> asked(each, of));
            case Test test
            when test.field() == Field.DAY && test.literals().getFirst() instanceof LocalDate day -> {
                if (test.operator() == Operator.BELOW) ends(of, day);
                if (test.operator() == Operator.AT_MOST) ends(of, day.plusDays(1));
            }
            default -> {
                // it says nothing of when
            }
        }
    }

    private void ends(String of, LocalDate until) {
        found.add(new Ending(of, until.minusDays(1)));
    }

    private static String named(Record row, String of) {
        for (var field : row.getClass().getRecordComponents()) {
            if (field.getName().equals("name")
                    && TermsWords.value(row, field) instanceof String name
                    && !name.isBlank()) return of + ": " + name.strip();
        }
        return of;
    }
}
