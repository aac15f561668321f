package dev.entente.ui.registration;

import com.vaadin.flow.component.html.Div;
import dev.entente.problem.Problem;
import dev.entente.registration.Answer;
import dev.entente.registration.RegisteringDeals;
import dev.entente.territory.Place;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says while somebody types whether a customer is free. The vendor lets only so many be asked for in an hour, so it asks for
 * what looks like a whole address, and for each once.
 */
final class InstantAnswer extends Div {

    private static final long serialVersionUID = 1L;
    private static final Pattern WHOLE = Pattern.compile("(?i)(https?://)?[^\\s/@]+\\.[a-z]{2,}([/?#:].*)?");

    private final transient RegisteringDeals registering;
    private final transient Map<String, Notice> answers = new HashMap<>();
    private String asked = "";

    InstantAnswer(RegisteringDeals registering) {
        this.registering = registering;
        getElement().setAttribute("aria-live", "polite");
    }

    void ask(String website, String company, Place place) {
        var key = (website.strip() + " " + company.strip()).toLowerCase(Locale.ROOT) + " " + place;
        if (company.isBlank() || !WHOLE.matcher(website.strip()).matches()) {
            show(
                    "",
                    new Notice(
                            Tone.NEUTRAL,
                            "We check for conflicts while you type",
                            "Enter the company and its website first."));
        } else if (!key.equals(asked)) {
            show(key, answers.computeIfAbsent(key, _ -> answer(website, company, place)));
        }
    }

    private void show(String key, Notice notice) {
        asked = key;
        removeAll();
        add(notice);
    }

    private Notice answer(String website, String company, Place place) {
        try {
            return notice(registering.check(website, company, place));
        } catch (Problem problem) {
            return new Notice(Tone.INFO, problem.kind().title(), problem.detail());
        }
    }

    private static Notice notice(Answer answer) {
        return switch (answer.verdict()) {
            case FREE -> new Notice(Tone.GOOD, "No conflict found", answer.words());
            case BLOCKED -> new Notice(Tone.WARN, "Not free at the moment", answer.words());
            case TO_BE_REVIEWED -> new Notice(Tone.INFO, "We look at it first", answer.words());
        };
    }
}
