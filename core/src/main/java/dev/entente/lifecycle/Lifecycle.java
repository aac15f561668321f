package dev.entente.lifecycle;

import static dev.entente.partner.Partner.State.ACTIVE;
import static dev.entente.partner.Partner.State.APPLICANT;
import static dev.entente.partner.Partner.State.AT_RISK;
import static dev.entente.partner.Partner.State.FORMER;
import static dev.entente.partner.Partner.State.OFFBOARDING;
import static dev.entente.partner.Partner.State.ONBOARDING;
import static dev.entente.partner.Partner.State.PROSPECT;
import static dev.entente.partner.Partner.State.SUSPENDED;

import dev.entente.partner.Partner.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which moves there are, what each needs, and what is missing where one is refused: pure functions. */
final class Lifecycle {

    private static final Map<State, Set<State>> MOVES = new EnumMap<>(Map.of(
            PROSPECT, EnumSet.of(APPLICANT, ONBOARDING, FORMER),
            APPLICANT, EnumSet.of(PROSPECT, ONBOARDING, FORMER),
            ONBOARDING, EnumSet.of(ACTIVE, SUSPENDED, OFFBOARDING),
            ACTIVE, EnumSet.of(AT_RISK, SUSPENDED, OFFBOARDING),
            AT_RISK, EnumSet.of(ACTIVE, SUSPENDED, OFFBOARDING),
            SUSPENDED, EnumSet.of(ONBOARDING, ACTIVE, AT_RISK, OFFBOARDING),
            OFFBOARDING, EnumSet.of(ONBOARDING, ACTIVE, AT_RISK, SUSPENDED, FORMER),
            FORMER, EnumSet.of(PROSPECT, ONBOARDING)));

    private Lifecycle() {}

    /** Where it can go from here, in the order of the course. */
    static List<State> next(State from) {
        return MOVES.getOrDefault(from, Set.of()).stream().sorted().toList();
    }

    /** What a move needs; a move that there is not needs nothing and is refused all the same. */
    static Set<Need> needs(State from, State to) {
        var needs = EnumSet.noneOf(Need.class);
        if (to == ACTIVE) needs.add(Need.PROGRAM);
        if (from == ONBOARDING && to == ACTIVE) needs.add(Need.PLAN);
        if (from == OFFBOARDING) needs.add(to == FORMER ? Need.WIND_DOWN : Need.LAST_DAY_AHEAD);
        return needs;
    }

    /** A move and what is missing for it; nothing: it can be made. */
    record Verdict(State from, State to, List<String> missing) {

        Verdict {
            missing = List.copyOf(missing);
        }

        boolean isAllowed() {
            return missing.isEmpty();
        }
    }

    /** The sentences are those of the needs that do not hold. */
    static Verdict judge(State from, State to, Map<Need, List<String>> missing) {
        boolean again = from == OFFBOARDING && to == OFFBOARDING; // with another last day
        if (from == to && !again) return new Verdict(from, to, List.of(already(to)));
        if (!again && !next(from).contains(to)) return new Verdict(from, to, List.of(noSuchMove(from, to)));
        var said = new ArrayList<String>();
        for (var need : needs(from, to)) said.addAll(missing.getOrDefault(need, List.of()));
        return new Verdict(from, to, said);
    }

    static String already(State state) {
        return "It is " + words(state) + " already.";
    }

    private static String noSuchMove(State from, State to) {
        var ways = next(from).stream().map(Lifecycle::words).collect(Collectors.joining(", "));
        return "From " + words(from) + " nobody becomes " + words(to) + "; it can become " + ways + ".";
    }

    static String words(State state) {
        return state.words().toLowerCase(Locale.ROOT);
    }
}
