package dev.entente.prospect;

import dev.entente.problem.Problem;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the vendor heard of a company. */
public enum Source {
    EVENT("Event"),
    DATABASE("Database"),
    REFERRAL("Referral by a partner"),
    INBOUND("Came by itself");

    private final String words;

    Source(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As interfaces write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Source of(String written) {
        return Stream.of(values())
                .filter(source -> source.code().equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        ProspectProblem.UNCLEAR_PROSPECT, "/source", "Use event, database, referral or inbound"));
    }
}
