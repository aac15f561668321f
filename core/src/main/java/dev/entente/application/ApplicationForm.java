package dev.entente.application;

import dev.entente.problem.Findings;
import java.util.ArrayList;
import java.util.List;

/** What a program asks of those who apply: whether anybody may, a few words at the top, and the vendor's own questions. */
public record ApplicationForm(boolean open, String intro, List<Question> questions) {

    /** Where nobody wrote one: nobody can apply. */
    public static final ApplicationForm NONE = new ApplicationForm(false, "", List.of());

    private static final int MOST_QUESTIONS = 60;
    private static final int LONGEST_INTRO = 2_000;

    public ApplicationForm {
        intro = intro.strip();
        questions = List.copyOf(questions);
    }

    /** Refuses a form that cannot be asked. */
    void check() {
        var findings = new Findings();
        if (intro.length() > LONGEST_INTRO) findings.add("/intro", "Use at most " + LONGEST_INTRO + " characters");
        else findings.seen("/intro", intro.replaceAll("\\R", " "));
        if (questions.size() > MOST_QUESTIONS)
            findings.add("/questions", "Ask at most " + MOST_QUESTIONS + " questions");
        for (int i = 0; i < questions.size(); i++)
            questions.get(i).check(findings, "/questions/" + i, questions.subList(0, i));
        findings.refuse(ApplicationProblem.UNCLEAR_FORM);
    }

    /**
     * The questions that are asked of somebody who has answered so far. A question whose condition is not met is not asked, and
     * an answer that it had before counts for nothing, also in the conditions of others.
     */
    public List<Question> asked(Applicant applicant) {
        var asked = new ArrayList<Question>();
        for (var question : questions) {
            var when = question.when();
            if (when == null || when.holds(answer(applicant, when.question(), asked))) asked.add(question);
        }
        return asked;
    }

    private static List<String> answer(Applicant applicant, String code, List<Question> asked) {
        boolean counts = Question.STANDING.contains(code)
                || asked.stream().anyMatch(each -> each.code().equals(code));
        return counts ? applicant.answer(code) : List.of();
    }

    /** Adds what is missing or wrong in the answers to own questions. */
    void check(Findings findings, Applicant applicant) {
        for (var question : asked(applicant))
            question.checkAnswer(findings, "/answers/" + question.code(), applicant.answer(question.code()));
    }

    /** The answers to what was asked, and no others. */
    Applicant only(Applicant applicant) {
        var codes = asked(applicant).stream().map(Question::code).toList();
        return applicant.answering(code -> codes.contains(code));
    }
}
