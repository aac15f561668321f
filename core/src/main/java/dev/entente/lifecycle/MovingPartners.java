package dev.entente.lifecycle;

import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.Lifecycle.Verdict;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.partner.Partners;
import dev.entente.partner.ReadingPartners;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves partners from one state to another, each with a reason; of two who move one at the same time, the second is told. */
@ApplicationScoped
@Transactional
public class MovingPartners {

    public static final int MOST = 200;

    private static final int MOST_YEARS = 3;

    @Inject
    ReadingPartners reading;

    @Inject
    Partners partners;

    @Inject
    PartnerMoves moves;

    @Inject
    MakingMoves making;

    @Inject
    Asking asking;

    @Inject
    TakingTurns turns;

    @Inject
    CurrentTenant tenant;

    /**
     * Where to, why, what the partner is told (null: that its state changed, where it is told at all), and of offboarding the
     * last day. The state that was seen (null: whatever it is) keeps two from moving it one after the other unawares. Lifted, a
     * suspension that ends is as if it had never been: what was sold in it earns after all.
     */
    public record Wish(
            State to,
            String reason,
            @Nullable String message,
            @Nullable LocalDate lastDay,
            @Nullable State seen,
            boolean lift) {

        public Wish(
                State to, String reason, @Nullable String message, @Nullable LocalDate lastDay, @Nullable State seen) {
            this(to, reason, message, lastDay, seen, false);
        }

        public Wish(State to, String reason) {
            this(to, reason, null, null, null);
        }
    }

    /** What would become of one of many, or became of it: moved where nothing is missing. */
    public record Outcome(UUID id, String name, State from, State to, List<String> missing) {

        public Outcome {
            missing = List.copyOf(missing);
        }

        public boolean isAllowed() {
            return missing.isEmpty();
        }
    }

    @Requires(LifecyclePermissions.MOVE)
    public Partner move(UUID id, Wish wish) {
        reading.open(id);
        check(wish);
        turns.with(List.of(id));
        var partner = reading.open(id);
        if (wish.seen() != null && wish.seen() != partner.state()) throw MakingMoves.meanwhile(partner);
        var verdict = asking.judge(List.of(partner), wish.to()).getFirst();
        if (!verdict.isAllowed()) throw new Problem(LifecycleProblem.MOVE_REFUSED, String.join(" ", verdict.missing()));
        if (partner.state() == wish.to()) refuseSameDay(id, wish);
        making.make(List.of(partner), wish);
        return reading.open(id);
    }

    private void refuseSameDay(UUID id, Wish wish) {
        boolean same =
                moves.last(new UUID[] {id}).stream().anyMatch(last -> Objects.equals(last.lastDay(), wish.lastDay()));
        if (same) throw Problem.field(LifecycleProblem.UNCLEAR_MOVE, "/lastDay", "This is its last day already");
    }

    /** What would become of each, in the order of names; nothing is moved. */
    @Requires(LifecyclePermissions.MOVE)
    public List<Outcome> preview(List<UUID> ids, State to) {
        return outcomes(found(ids), to);
    }

    /** Those that can be moved are; of the others the outcome says what is missing. */
    @Requires(LifecyclePermissions.MOVE)
    public List<Outcome> moveAll(List<UUID> ids, Wish wish) {
        check(wish);
        turns.with(ids);
        var found = found(ids);
        var outcomes = outcomes(found, wish.to());
        var able = new ArrayList<Partner>();
        for (int i = 0; i < found.size(); i++) {
            if (outcomes.get(i).isAllowed()) able.add(found.get(i));
        }
        making.make(able, wish);
        return outcomes;
    }

    private List<Partner> found(List<UUID> ids) {
        if (ids.isEmpty() || ids.size() > MOST)
            throw Problem.field(LifecycleProblem.UNCLEAR_MOVE, "/ids", "Name 1 to " + MOST + " partners");
        var found = partners.byIds(ids.stream().distinct().toArray(UUID[]::new));
        if (found.size() < ids.stream().distinct().count())
            throw Problem.field(LifecycleProblem.UNCLEAR_MOVE, "/ids", "Name partners by their ids");
        return found.stream()
                .sorted(Comparator.comparing(Partner::name).thenComparing(Partner::id))
                .toList();
    }

    private List<Outcome> outcomes(List<Partner> found, State to) {
        var verdicts = asking.judge(found, to);
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < found.size(); i++) {
            var partner = found.get(i);
            // Another last day is agreed with one alone.
            var missing = partner.state() == to
                    ? List.of(Lifecycle.already(to))
                    : verdicts.get(i).missing();
            outcomes.add(new Outcome(partner.id(), partner.name(), partner.state(), to, missing));
        }
        return outcomes;
    }

    private void check(Wish wish) {
        var findings = new Findings().line("/reason", wish.reason(), 500);
        if (wish.message() != null && !wish.message().isBlank()) findings.line("/message", wish.message(), 500);
        var last = wish.lastDay();
        if (wish.to() == State.OFFBOARDING) {
            // It may have passed already: that a partnership has ended is often written down later.
            if (last == null) findings.add("/lastDay", "Say the last day of the partnership");
            else if (Math.abs(ChronoUnit.YEARS.between(tenant.today(), last)) >= MOST_YEARS)
                findings.add("/lastDay", "Use a day within " + MOST_YEARS + " years");
        } else if (last != null) findings.add("/lastDay", "Only an offboarding has a last day; leave it out");
        findings.refuse(LifecycleProblem.UNCLEAR_MOVE);
    }

    /** What the system does by itself once all is there for it, such as the end of a wind-down. Whether it was moved. */
    @Internal
    public boolean byItself(UUID id, State to, String reason) {
        turns.with(List.of(id));
        var partner = partners.byId(id);
        if (partner.isEmpty()) return false;
        if (!asking.judge(List.of(partner.get()), to).getFirst().isAllowed()) return false;
        making.make(List.of(partner.get()), new Wish(to, reason));
        return true;
    }

    /** Asks those who know, each once however many partners there are. */
    @Internal
    @ApplicationScoped
    static class Asking {

        @Inject
        Instance<NeedAnswer> answers;

        /** In the order given. */
        List<Verdict> judge(List<Partner> found, State to) {
            var missing = new LinkedHashMap<Need, Map<UUID, List<String>>>();
            for (var answer : answers) {
                var concerned = found.stream()
                        .filter(each -> Lifecycle.needs(each.state(), to).contains(answer.need()))
                        .map(Partner::id)
                        .toList();
                if (!concerned.isEmpty()) missing.put(answer.need(), answer.missing(concerned));
            }
            return found.stream()
                    .map(partner -> Lifecycle.judge(partner.state(), to, of(missing, partner.id())))
                    .toList();
        }

        private static Map<Need, List<String>> of(Map<Need, Map<UUID, List<String>>> missing, UUID id) {
            var own = new LinkedHashMap<Need, List<String>>();
            missing.forEach((need, by) -> own.put(need, by.getOrDefault(id, List.of())));
            return own;
        }
    }
}
