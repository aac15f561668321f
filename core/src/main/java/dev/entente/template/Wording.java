package dev.entente.template;

import dev.entente.problem.Findings;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text with {placeholders}: pure functions that check it and fill it in. */
final class Wording {

    static final int LONGEST = 2_000;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]{0,40})}");

    private Wording() {}

    /** What is wrong with a text for this kind; a brace that stands alone is a placeholder that was not finished. */
    static Findings check(String text, TemplateKind kind, String at) {
        var findings = new Findings();
        if (text.isBlank()) findings.add(at, "Write something here");
        if (text.length() > LONGEST) findings.add(at, "Use at most 2,000 characters");
        findings.seen(at, text.replaceAll("[\\r\\n\\t]", " "));
        var known =
                kind.placeholders().stream().map(TemplateKind.Placeholder::name).collect(Collectors.toSet());
        var unknown = used(text);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            findings.add(
                    at,
                    unknown.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "))
                            + " stands for nothing here; use "
                            + kind.placeholders().stream()
                                    .map(each -> "{" + each.name() + "}")
                                    .collect(Collectors.joining(", ")));
        } else if (PLACEHOLDER.matcher(text).replaceAll("").chars().anyMatch(each -> each == '{' || each == '}')) {
            findings.add(at, "A placeholder is a name between two braces, such as {customer}");
        }
        return findings;
    }

    private static Set<String> used(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What has no value is left out. */
    static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")))
                .strip();
    }
}
