package dev.entente.application;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The partner that a program looks for: what is wanted, and how much each counts. */
public record IdealProfile(List<Criterion> criteria) {

    /** Where nobody wrote one: everybody's fit is unknown. */
    public static final IdealProfile NONE = new IdealProfile(List.of());

    private static final int MOST = 30;
    private static final int HEAVIEST = 100;
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 4;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public IdealProfile {
        criteria = List.copyOf(criteria);
    }

    /** One wish: in words, how much it counts (1 to 100), and the answer that it looks at: country, types, motions or a question's code. */
    public record Criterion(String words, int weight, String answer, Wanted wanted) {

        /** Refuses one that cannot be compared with answers to this form, as if it were the only one. */
        public void refuseUnclear(ApplicationForm form) {
            new IdealProfile(List.of(this)).check(form);
        }
    }

    /** What an answer has to be. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Wanted.OneOf.class, name = "one-of"),
        @Type(value = Wanted.AllOf.class, name = "all-of"),
        @Type(value = Wanted.AtLeast.class, name = "at-least")
    })
    public sealed interface Wanted {

        /** One of these; one of the others is half of it. Of countries, a region such as DACH stands for all in it. */
        record OneOf(List<String> values, List<String> nearly) implements Wanted {

            public OneOf {
                values = List.copyOf(values);
                nearly = List.copyOf(nearly);
            }
        }

        /** All of these; some are a part of it. */
        record AllOf(List<String> values) implements Wanted {

            public AllOf {
                values = List.copyOf(values);
            }
        }

        /** A number of so much; from the smaller one on it is a part of it. */
        record AtLeast(BigDecimal least, BigDecimal nearly) implements Wanted {}
    }

    /** Refuses what cannot be compared with answers to the program's form. */
    void check(ApplicationForm form) {
        var findings = new Findings();
        if (criteria.size() > MOST) findings.add("/criteria", "Use at most " + MOST + " criteria");
        var codes = new HashSet<>(Question.STANDING);
        form.questions().forEach(question -> codes.add(question.code()));
        for (int i = 0; i < criteria.size(); i++) check(findings, "/criteria/" + i, criteria.get(i), codes);
        findings.refuse(ApplicationProblem.UNCLEAR_PROFILE);
    }

    private static void check(Findings findings, String at, Criterion criterion, Set<String> codes) {
        findings.line(at + "/words", criterion.words(), 200);
        if (criterion.weight() < 1 || criterion.weight() > HEAVIEST)
            findings.add(at + "/weight", "Use 1 to " + HEAVIEST);
        if (!codes.contains(criterion.answer()))
            findings.add(at + "/answer", "Name country, types, motions or a question of the form");
        switch (criterion.wanted()) {
            case Wanted.OneOf(var values, var nearly) -> {
                values(findings, at, criterion, values);
                if (!nearly.isEmpty()) values(findings, at, criterion, nearly);
            }
            case Wanted.AllOf(var values) -> values(findings, at, criterion, values);
            case Wanted.AtLeast(var least, var nearly) -> {
                if (isUnwieldy(least) || isUnwieldy(nearly)) {
                    findings.add(at + "/wanted/least", "Use numbers of at most 12 digits, and 4 behind the point");
                    return;
                }
                if (least.signum() <= 0) findings.add(at + "/wanted/least", "Use a number above zero");
                if (nearly.signum() < 0 || nearly.compareTo(least) > 0)
                    findings.add(at + "/wanted/nearly", "Use a number from zero to the one that is wanted");
            }
        }
    }

    // An exponent makes a short number one of a billion digits as soon as it is written out.
    private static boolean isUnwieldy(BigDecimal number) {
        return number.scale() > MOST_DECIMALS
                || number.scale() < -MOST_DIGITS
                || number.precision() - number.scale() > MOST_DIGITS;
    }

    private static void values(Findings findings, String at, Criterion criterion, List<String> values) {
        if (values.isEmpty() || values.size() > 100) findings.add(at + "/wanted/values", "Say what is wanted");
        for (var value : values) {
            findings.line(at + "/wanted/values", value, 200);
            if (criterion.answer().equals("country")
                    && !COUNTRIES.contains(value)
                    && Regions.of(value).isEmpty())
                findings.add(
                        at + "/wanted/values",
                        "Use two capital letters of a country, or one of " + String.join(", ", Regions.NAMES));
        }
    }
}
