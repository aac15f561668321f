package dev.entente.reward;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Tier;
import dev.entente.reward.Entitlement.Standing;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows which rewards there are, what partners are entitled to and used; to a partner's member, that of its partner alone. */
@ApplicationScoped
@Transactional
public class ReadingRewards {

    @Inject
    Rewards rewards;

    @Inject
    ReadingPartners reading;

    @Inject
    Partners partners;

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    Seats seats;

    @Inject
    CurrentTenant tenant;

    /** A reward with its program, and how many of it are used or asked for in its period. */
    public record Row(Reward reward, PublishedProgram program, long taken) {}

    /** A use with what it is of, and whether it is in use on this day. */
    public record Used(RewardUse use, Reward reward, String partner, boolean on) {

        /** Its state as people read it: what was in use, and whose last day is behind, is over. */
        public String standing() {
            return isOver() ? "Over" : use.state().title();
        }

        public boolean isOver() {
            return use.state() == RewardUse.State.IN_USE && !on;
        }
    }

    /** A grant with what it is of. */
    public record Granted(RewardGrant grant, Reward reward, String partner) {}

    /** All of them, by name: what each tier has is the vendor's to see. */
    @Requires(RewardPermissions.DECIDE)
    public List<Row> list() {
        return rows();
    }

    private List<Row> rows() {
        var known = programs.all().stream().collect(toMap(PublishedProgram::id, Function.identity()));
        var taken = seats.taken();
        var today = tenant.today();
        var yearStart = tenant.get().fiscalYearStart();
        return rewards.all().stream()
                .flatMap(reward -> Stream.ofNullable(known.get(reward.programId()))
                        .map(program ->
                                new Row(reward, program, taken.getOrDefault(Taken.of(reward, today, yearStart), 0L))))
                .toList();
    }

    @Requires(RewardPermissions.DECIDE)
    public Row open(String code) {
        return row(code);
    }

    /** For uses that ask for a permission of their own. */
    Row row(String code) {
        return rows().stream()
                .filter(row -> row.reward().code().equals(code))
                .findFirst()
                .orElseThrow(ReadingRewards::unknown);
    }

    static Problem unknown() {
        return new Problem(RewardProblem.UNKNOWN_REWARD, "Look for its code in the list of rewards.");
    }

    /** What a partner has or would have, by name. */
    @Requires(RewardPermissions.READ)
    public List<Entitlement> of(UUID partnerId) {
        // First of all: whoever holds a connection and waits for a second one keeps it from everybody.
        var taken = seats.taken();
        reading.open(partnerId);
        return all(List.of(partnerId), rewards.all(), taken).of(partnerId).stream()
                .filter(Entitlement::concerns)
                .toList();
    }

    /** A fixed number of queries, however many rewards and partners. */
    private All all(List<UUID> partnerIds, List<Reward> some, Map<Taken, Long> taken) {
        var ids = partnerIds.toArray(UUID[]::new);
        return new All(
                some,
                tenant.today(),
                tenant.get(),
                programs.all().stream().collect(toMap(PublishedProgram::id, Function.identity())),
                enrolments.of(partnerIds),
                rewards.grantsOf(ids).stream().collect(groupingBy(RewardGrant::partnerId)),
                rewards.usesOf(ids).stream().collect(groupingBy(RewardUse::partnerId)),
                taken);
    }

    /** What entitlements of partners follow from. */
    private record All(
            List<Reward> some,
            LocalDate today,
            Tenant tenant,
            Map<UUID, PublishedProgram> known,
            Map<UUID, List<Enrolled>> enrolled,
            Map<UUID, List<RewardGrant>> grants,
            Map<UUID, List<RewardUse>> uses,
            Map<Taken, Long> taken) {

        List<Entitlement> of(UUID partnerId) {
            var own = enrolled.getOrDefault(partnerId, List.of()).stream()
                    .collect(toMap(Enrolled::programId, Function.identity()));
            return some.stream()
                    .map(reward -> Entitlement.of(
                            reward,
                            standing(reward, own.get(reward.programId())),
                            grants.getOrDefault(partnerId, List.of()),
                            uses.getOrDefault(partnerId, List.of())))
                    .toList();
        }

        private Standing standing(Reward reward, @Nullable Enrolled enrolled) {
            var tier = tier(enrolled, today);
            var yearStart = tenant.fiscalYearStart();
            return new Standing(
                    tier,
                    next(known.get(reward.programId()), enrolled, tier, today),
                    today,
                    yearStart,
                    tenant.zone(),
                    taken.getOrDefault(Taken.of(reward, today, yearStart), 0L));
        }
    }

    private static @Nullable String tier(@Nullable Enrolled enrolled, LocalDate day) {
        return enrolled == null || !enrolled.isOn(day)
                ? null
                : enrolled.tierOn(day).orElse(null);
    }

    /** The one above it on the ladder in force; of a partner without a tier, the lowest. */
    private static @Nullable String next(
            @Nullable PublishedProgram program, @Nullable Enrolled enrolled, @Nullable String tier, LocalDate day) {
        if (program == null || enrolled == null) return null;
        var ladder = program.inForce(day).map(version -> version.tiers()).orElse(List.of());
        var codes = ladder.stream().map(Tier::code).toList();
        int place = tier == null ? -1 : codes.indexOf(tier);
        return tier != null && place < 0 || place + 1 >= codes.size() ? null : codes.get(place + 1);
    }

    /** In the order of keys, behind this one; in one state (null: any). */
    @Requires(RewardPermissions.READ)
    public List<Used> usesAfter(UUID after, @Nullable UUID partnerId, RewardUse.@Nullable State state, int limit) {
        var named = state == null ? "" : state.name();
        return used(rewards.usesAfter(after, partnerId, named, Limit.of(limit)));
    }

    /** The newest first; of one partner or all in reach, in one state or any (empty). */
    @Requires(RewardPermissions.READ)
    public List<Used> uses(@Nullable UUID partnerId, String state, int limit) {
        return used(rewards.newest(partnerId, state, Limit.of(limit)));
    }

    List<Used> used(List<RewardUse> uses) {
        if (uses.isEmpty()) return List.of();
        var known = rewards.all().stream().collect(toMap(Reward::id, Function.identity()));
        var names = names(uses.stream().map(RewardUse::partnerId));
        var today = tenant.today();
        return uses.stream()
                .flatMap(use -> Stream.ofNullable(known.get(use.rewardId()))
                        .map(reward -> new Used(use, reward, names.getOrDefault(use.partnerId(), ""), use.isOn(today))))
                .toList();
    }

    private Map<UUID, String> names(Stream<UUID> ids) {
        return partners.byIds(ids.distinct().toArray(UUID[]::new)).stream().collect(toMap(Partner::id, Partner::name));
    }

    /** What partners have by hand today, what ends first at the top. */
    @Requires(RewardPermissions.READ)
    public List<Granted> grants() {
        var running = rewards.running(tenant.today());
        if (running.isEmpty()) return List.of();
        var known = rewards.all().stream().collect(toMap(Reward::id, Function.identity()));
        var names = names(running.stream().map(RewardGrant::partnerId));
        return running.stream()
                .flatMap(grant -> Stream.ofNullable(known.get(grant.rewardId()))
                        .map(reward -> new Granted(grant, reward, names.getOrDefault(grant.partnerId(), ""))))
                .toList();
    }

    /** Of which reward and period; seats begin anew with the allowance. */
    private record Taken(UUID reward, LocalDate period) {

        static Taken of(Reward reward, LocalDate today, Month yearStart) {
            return new Taken(reward.id(), reward.period(today, yearStart));
        }
    }

    /**
     * How many are taken of each reward in each period, by whomever: a partner sees its own uses alone, so for its members it is
     * counted on behalf of the system, in a transaction of its own, because a transaction belongs to one scope.
     */
    @Internal
    @ApplicationScoped
    static class Seats {

        @Inject
        Reach reach;

        @Inject
        Rewards rewards;

        Map<Taken, Long> taken() {
            var scope = Scope.current();
            return scope.isHome() ? count(rewards) : Scope.call(Scope.system(scope.tenantId()), reach::taken);
        }

        static Map<Taken, Long> count(Rewards rewards) {
            var taken = new HashMap<Taken, Long>();
            for (var row : rewards.taken()) taken.put(new Taken((UUID) row[0], (LocalDate) row[1]), (Long) row[2]);
            return taken;
        }
    }

    /** With the system's reach. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Reach {

        @Inject
        Rewards rewards;

        Map<Taken, Long> taken() {
            return Seats.count(rewards);
        }
    }

    /** For whoever reaches the uses of all partners, and so counts the seats in the same transaction. */
    Entitlement entitlement(UUID partnerId, Reward reward) {
        return all(List.of(partnerId), List.of(reward), Seats.count(rewards))
                .of(partnerId)
                .getFirst();
    }

    /** The same of many. */
    Map<UUID, List<Entitlement>> entitlements(List<UUID> partnerIds, List<Reward> some) {
        var all = all(partnerIds, some, Seats.count(rewards));
        return partnerIds.stream().collect(toMap(Function.identity(), all::of));
    }
}
