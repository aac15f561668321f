package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Condition;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.document.Figures;
import dev.entente.program.Clause.Bracket;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the terms of any model say to a partner of one tier, from the labels of their fields: single values one by one, and
 * each row of a list with what tells it apart. Rows for other tiers alone are left out, and so are those that an earlier row
 * of the same leaves nothing to.
 */
public final class Clauses {

    private static final String NAME = "name";
    private static final String TIER = "tier";

    private final ForTier tier;
    private final List<Clause> said = new ArrayList<>();

    private Clauses(ForTier tier) {
        this.tier = tier;
    }

    public static List<Clause> of(Record terms, @Nullable String tier) {
        var clauses = new Clauses(new ForTier(tier));
        clauses.all(terms);
        return List.copyOf(clauses.said);
    }

    private void all(Record terms) {
        for (var field : terms.getClass().getRecordComponents()) {
            var value = TermsWords.value(terms, field);
            if (value == null || isNothing(value)) continue;
            if (TermsWords.rows(value) instanceof List<Record> rows) rows(TermsWords.one(field), rows, "");
            else say(TermsWords.noun(field), new Phrase().with(value));
        }
    }

    /** The first row without a name that holds decides: one that asks for the same as one before it is never looked at. */
    private void rows(String one, List<Record> rows, String within) {
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (!tier.concerns(row)) continue;
            var about = about(row);
            if (!isNamed(row) && isAsking(row) && !seen.add(about)) continue;
            boolean isRest = about.isEmpty() && isAsking(row) && row != rows.getFirst();
            row(within + one, row, isRest ? " in any other case" : about);
            if (about.isEmpty() && isAsking(row)) return;
        }
    }

    private void row(String one, Record row, String about) {
        var list = TermsWords.listOfRows(row);
        var phrase = new Phrase();
        for (var field : row.getClass().getRecordComponents()) {
            boolean isList = list != null && field.getName().equals(list.getName());
            if (!isList && !isKey(row, field)) phrase.field(row, field);
        }
        say(one + about, phrase);
        if (list != null && TermsWords.rows(TermsWords.value(row, list)) instanceof List<Record> within)
            rows(TermsWords.one(list), within, isNamed(row) ? name(row).strip() + ": " : "");
    }

    private void say(String what, Phrase phrase) {
        var start = what.substring(0, 1).toUpperCase(Locale.ROOT);
        said.add(new Clause(start + what.substring(1), String.join(", ", phrase.words), phrase.brackets));
    }

    /** " “Margin”, registered, where region is emea": which row it is. */
    private String about(Record row) {
        var what = new ArrayList<String>();
        var where = new StringBuilder();
        for (var field : row.getClass().getRecordComponents()) {
            var value = TermsWords.value(row, field);
            if (value == null || !isKey(row, field) || isNameOrTier(field)) continue;
            switch (value) {
                case Boolean yes -> where.append(yes ? ", " : ", not ").append(TermsWords.noun(field));
                case Condition when -> where.append(where(when));
                case String text -> what.add(text);
                default -> what.add(TermsWords.of(value));
            }
        }
        return name(row) + (what.isEmpty() ? "" : " for " + String.join(", ", what)) + where;
    }

    private String where(Condition when) {
        var rest = tier.rest(when);
        return rest == null ? "" : " where " + rest;
    }

    private static String name(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .filter(field -> field.getName().equals(NAME))
                .map(field -> TermsWords.value(row, field))
                .filter(String.class::isInstance)
                .map(name -> " \u201c" + name + "\u201d")
                .findFirst()
                .orElse("");
    }

    private static boolean isNamed(Record row) {
        return !name(row).isEmpty();
    }

    private static boolean isNameOrTier(RecordComponent field) {
        return field.getName().equals(NAME) || field.getName().equals(TIER);
    }

    private static boolean isAsking(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .anyMatch(field ->
                        field.getType() == Condition.class || field.getName().equals(TIER));
    }

    /** Whatever is not what a row gives. Of a row with a name its other texts are that too. */
    private static boolean isKey(Record row, RecordComponent field) {
        if (field.getType() == String.class) return isNameOrTier(field) || !isNamed(row);
        return Set.of(Boolean.class, Period.class, LocalDate.class, Condition.class)
                .contains(field.getType());
    }

    private static boolean isNothing(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Collection<?> all -> all.isEmpty();
            case Map<?, ?> named -> named.isEmpty();
            default -> false;
        };
    }

    /** The words of a value, however deep it is, and what of it is a small table. */
    private static final class Phrase {

        private final List<String> words = new ArrayList<>();
        private final List<Bracket> brackets = new ArrayList<>();

        Phrase with(Object value) {
            var bare = TermsWords.bare(value);
            if (bare instanceof Record row && TermsWords.isOfFields(row)) fields(row);
            else if (bare instanceof Brackets several && several.rates().size() > 1) table(several);
            else if (TermsWords.rows(bare) instanceof List<Record> rows) rows.forEach(this::fields);
            else if (bare != null) words.add(words(bare));
            return this;
        }

        private void fields(Record row) {
            for (var field : row.getClass().getRecordComponents()) field(row, field);
        }

        void field(Record row, RecordComponent field) {
            var value = TermsWords.bare(TermsWords.value(row, field));
            if (value == null || isNothing(value) || isReadingOfOne(row, field)) return;
            if (value instanceof Brackets several && several.rates().size() > 1) {
                table(several);
            } else if (pairs(value) instanceof List<Bracket> pairs) {
                brackets.addAll(pairs);
            } else {
                var within = new Phrase().with(value);
                var noun = TermsWords.noun(field);
                brackets.addAll(within.brackets);
                var said = String.join(", ", within.words);
                var between = within.words.size() > 1 ? ": " : " ";
                if (value instanceof Boolean yes) words.add(yes ? noun : noun + ": no");
                else if (!said.isEmpty())
                    words.add(TermsWords.isSaid(field, value, said) ? said : noun + between + said);
            }
        }

        private void table(Brackets several) {
            several.rates().forEach(row -> brackets.add(new Bracket(words(row.from()), words(row.rate()))));
        }

        /** How brackets are read says nothing where there is one. */
        private static boolean isReadingOfOne(Record row, RecordComponent field) {
            return field.getType().isEnum()
                    && field.getType().getSimpleName().equals("Reading")
                    && Arrays.stream(row.getClass().getRecordComponents())
                            .map(each -> TermsWords.value(row, each))
                            .anyMatch(each ->
                                    each instanceof Brackets one && one.rates().size() == 1);
        }

        /** Rows of a threshold and what it is from there: a bonus, a factor, a rate by age. */
        private static @Nullable List<Bracket> pairs(Object value) {
            if (!(TermsWords.rows(value) instanceof List<Record> rows)) return null;
            boolean arePairs = rows.stream().allMatch(row -> row.getClass().getRecordComponents().length == 2);
            return arePairs ? rows.stream().map(Phrase::pair).toList() : null;
        }

        private static Bracket pair(Record row) {
            var values = Stream.of(row.getClass().getRecordComponents())
                    .map(field -> TermsWords.value(row, field))
                    .map(value -> value == null ? "" : words(value))
                    .toList();
            return new Bracket(values.getFirst(), values.getLast());
        }

        private static String words(Object value) {
            return switch (value) {
                case Kind.PAYS -> "is paid to the partner";
                case Kind.CHARGES -> "is charged to the partner";
                case Kind.RETAINS -> "is kept by the partner";
                case Amount amount -> Figures.of(amount);
                case Brackets flat
                when flat.rates().size() == 1 -> flat.rates().getFirst().rate().toString();
                default -> TermsWords.of(value);
            };
        }
    }
}
