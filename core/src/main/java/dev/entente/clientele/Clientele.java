package dev.entente.clientele;

import dev.entente.clientele.IdealCustomer.Outcome;
import dev.entente.clientele.IdealCustomer.Trait;
import dev.entente.customer.CustomerProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of a partner's customers are like the ideal one, and why not: how many fit, how many differ, of how many nobody knows
 * enough, and the same of each wish. Whom nobody knows counts for neither side.
 */
public record Clientele(int fits, int differs, int unknown, List<Line> lines) {

    private static final int WHOLE = 100;

    public Clientele {
        lines = List.copyOf(lines);
    }

    /** So many customers of whom the same is known. */
    public record Group(CustomerProfile profile, int customers) {}

    /** One wish in words, how many customers are so, are not, or are not known to be, and the reason in a sentence. */
    public record Line(String words, int fits, int differs, int unknown, String why) {

        /** In percent of those who are known; nothing where none is. */
        public @Nullable Integer percent() {
            return share(fits, fits + differs);
        }
    }

    /** The same arguments give the same result for ever. */
    static Clientele of(IdealCustomer ideal, List<Group> groups) {
        var lines = new ArrayList<Line>();
        for (var trait : Trait.values()) if (!ideal.wished(trait).isEmpty()) lines.add(line(ideal, trait, groups));
        return new Clientele(
                count(ideal, groups, Outcome.FITS),
                count(ideal, groups, Outcome.DIFFERS),
                count(ideal, groups, Outcome.UNKNOWN),
                lines);
    }

    public int customers() {
        return fits + differs + unknown;
    }

    /** Those that fit, in percent of those who are known; nothing where none is. */
    public @Nullable Integer percent() {
        return share(fits, fits + differs);
    }

    private static @Nullable Integer share(int part, int of) {
        if (of == 0) return null;
        return BigDecimal.valueOf((long) part * WHOLE)
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static int count(IdealCustomer ideal, List<Group> groups, Outcome outcome) {
        return groups.stream()
                .filter(group -> ideal.of(group.profile()) == outcome)
                .mapToInt(Group::customers)
                .sum();
    }

    private static Line line(IdealCustomer ideal, Trait trait, List<Group> groups) {
        var counted = new HashMap<Outcome, Integer>();
        var others = new HashMap<String, Integer>();
        for (var group : groups) {
            var outcome = ideal.compare(group.profile()).getOrDefault(trait, Outcome.UNKNOWN);
            counted.merge(outcome, group.customers(), Integer::sum);
            var known = IdealCustomer.known(trait, group.profile());
            if (outcome == Outcome.DIFFERS && known != null) others.merge(known, group.customers(), Integer::sum);
        }
        var words = trait.words() + " is " + String.join(" or ", ideal.wished(trait));
        return new Line(
                words,
                counted.getOrDefault(Outcome.FITS, 0),
                counted.getOrDefault(Outcome.DIFFERS, 0),
                counted.getOrDefault(Outcome.UNKNOWN, 0),
                why(counted, others));
    }

    private static String why(Map<Outcome, Integer> counted, Map<String, Integer> others) {
        int fits = counted.getOrDefault(Outcome.FITS, 0);
        int known = fits + counted.getOrDefault(Outcome.DIFFERS, 0);
        int unknown = counted.getOrDefault(Outcome.UNKNOWN, 0);
        if (known == 0) return "Of none of them it is known";
        var why = fits + " of " + known;
        var most = others.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        if (most.isPresent())
            why += "; of the others most are " + most.get().getKey() + ", "
                    + most.get().getValue();
        return unknown == 0 ? why : why + "; of " + unknown + " it is not known";
    }
}
