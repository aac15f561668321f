package dev.entente.application;

import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a vendor's own, in the order in which it is asked. Its code is what conditions, profiles and answers know it
 * by. One that depends on another is asked only where that one was asked and answered so.
 */
public record Question(
        String code,
        String words,
        @Nullable String help,
        Type type,
        List<String> choices,
        boolean required,
        @Nullable Condition when) {

    /** How it is answered: in words, by a number, by one or several choices, or by yes or no. */
    public enum Type {
        TEXT,
        NUMBER,
        ONE,
        SEVERAL,
        YES_NO;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is answered out of a list that the vendor wrote. */
        public boolean isChosen() {
            return this == ONE || this == SEVERAL;
        }

        static Type of(String code) {
            return Stream.of(values())
                    .filter(type -> type.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Problem.field(
                            ApplicationProblem.UNCLEAR_FORM, "/type", "Use text, number, one, several or yes-no"));
        }
    }

    /** That another question (or "country", "types", "motions") was answered by one of these. */
    public record Condition(String question, List<String> isOneOf) {

        public Condition {
            isOneOf = List.copyOf(isOneOf);
        }

        /** Case does not matter: "DE" and "de" are one country. */
        boolean holds(List<String> answer) {
            return answer.stream().anyMatch(said -> isOneOf.stream().anyMatch(said::equalsIgnoreCase));
        }
    }

    /** What every form asks for, and what conditions and profiles may speak of beside own questions. */
    public static final Set<String> STANDING = Set.of("country", "types", "motions");

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_ANSWER = 4_000;
    private static final int MOST_CHOICES = 40;

    public Question {
        choices = List.copyOf(choices);
        words = words.strip();
    }

    /** Refuses one that cannot be asked at this place (from 0), behind those that are earlier. */
    public void refuseUnclear(int place, List<Question> earlier) {
        var findings = new Findings();
        check(findings, "/questions/" + place, earlier);
        findings.refuse(ApplicationProblem.UNCLEAR_FORM);
    }

    /** Adds what is wrong with it; earlier are the questions before it. */
    void check(Findings findings, String at, List<Question> earlier) {
        findings.form(
                at + "/code", code, CODE, "Use 2 to 40 lower-case letters, digits or hyphens, beginning with a letter");
        if (STANDING.contains(code)
                || earlier.stream().anyMatch(each -> each.code().equals(code)))
            findings.add(at + "/code", "Choose another code; this one is taken");
        findings.line(at + "/words", words, LONGEST_WORDS);
        if (help != null) findings.line(at + "/help", help, LONGEST_WORDS);
        checkChoices(findings, at);
        if (when != null) checkCondition(findings, at + "/when", when, earlier);
    }

    private void checkChoices(Findings findings, String at) {
        if (!type.isChosen()) {
            if (!choices.isEmpty())
                findings.add(at + "/choices", "Leave the choices out, or ask for one or several of them");
            return;
        }
        if (choices.size() < 2 || choices.size() > MOST_CHOICES)
            findings.add(at + "/choices", "Write 2 to " + MOST_CHOICES + " choices");
        if (choices.stream()
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < choices.size()) findings.add(at + "/choices", "Write each choice once");
        for (int i = 0; i < choices.size(); i++) findings.line(at + "/choices/" + i, choices.get(i), 120);
    }

    private static void checkCondition(Findings findings, String at, Condition when, List<Question> earlier) {
        if (when.isOneOf().isEmpty()) findings.add(at + "/isOneOf", "Say by which answer it is asked");
        if (STANDING.contains(when.question())) return;
        var other = earlier.stream()
                .filter(each -> each.code().equals(when.question()))
                .findFirst();
        if (other.isEmpty()) {
            findings.add(
                    at + "/question", "Name a question that is asked before this one, or country, types or motions");
            return;
        }
        var possible = other.get().possible();
        if (!possible.isEmpty()
                && when.isOneOf().stream().noneMatch(said -> possible.stream().anyMatch(said::equalsIgnoreCase)))
            findings.add(at + "/isOneOf", "Use an answer that can be given: " + String.join(", ", possible));
    }

    /** All answers that there are; none where they are endless. */
    public List<String> possible() {
        return switch (type) {
            case ONE, SEVERAL -> choices;
            case YES_NO -> List.of("yes", "no");
            case TEXT, NUMBER -> List.of();
        };
    }

    /** Adds what is wrong with an answer to it. */
    void checkAnswer(Findings findings, String at, List<String> answer) {
        if (answer.isEmpty()) {
            if (required) findings.add(at, "This one needs an answer");
            return;
        }
        if (answer.size() > 1 && type != Type.SEVERAL) findings.add(at, "Give one answer");
        for (var said : answer) {
            switch (type) {
                case TEXT -> text(findings, at, said);
                case NUMBER -> findings.form(at, said, NUMBER, "Write a number, such as 25");
                case ONE, SEVERAL, YES_NO -> {
                    if (!possible().contains(said)) findings.add(at, "Choose from " + String.join(", ", possible()));
                }
            }
        }
    }

    // Several lines are fine in an answer; what cannot be seen is not.
    private static void text(Findings findings, String at, String said) {
        if (said.isBlank() || said.length() > LONGEST_ANSWER)
            findings.add(at, "Use at most " + LONGEST_ANSWER + " characters");
        else findings.seen(at, said.replaceAll("\\R|\\t", " "));
    }
}
