package dev.entente.application;

import dev.entente.problem.Findings;
import java.util.List;

/** What a program looks into before it takes a company in; the template that each application begins with. */
public record Checklist(List<Wanted> items) {

    /** Where nobody wrote one. */
    public static final Checklist NONE = new Checklist(List.of());

    private static final int MOST = 40;

    public Checklist {
        items = List.copyOf(items);
    }

    /** One thing to look into, and whether a company is taken in before it is done. */
    public record Wanted(String words, boolean required) {

        public Wanted {
            words = words.strip();
        }
    }

    void check() {
        var findings = new Findings();
        if (items.size() > MOST) findings.add("/items", "Use at most " + MOST + " items");
        for (int i = 0; i < items.size(); i++)
            findings.line("/items/" + i + "/words", items.get(i).words(), 300);
        if (items.stream().map(Wanted::words).distinct().count() < items.size())
            findings.add("/items", "Write each item once");
        findings.refuse(ApplicationProblem.UNCLEAR_CHECKLIST);
    }
}
