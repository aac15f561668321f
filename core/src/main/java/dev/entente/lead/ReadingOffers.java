package dev.entente.lead;

import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.lead.Disclosure.Told;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import dev.entente.table.Sheet;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows a partner what it has of leads. Whom one is about is told only while the partner follows it up, and each time it is read
 * or taken out stands in a log; so many leads leave in files in a day and no more.
 */
@ApplicationScoped
@Requires(LeadPermissions.OWN)
public class ReadingOffers {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Shelf shelf;

    /** A share, and the company where it is told (empty: it is not). */
    public record Row(LeadShare share, String company) {}

    /** A share with all that is told of whom it is about (null: it is not, or not any more). */
    public record Open(LeadShare share, @Nullable Told told) {}

    /** In any of these states (none: in all), those that the partner gave or those that it gets (null: both), newest first. */
    public List<Row> list(List<LeadShare.State> states, LeadShare.@Nullable Role role, int offset, int limit) {
        return limit == 0 ? List.of() : shelf.list(names(states), name(role), offset, limit);
    }

    public int count(List<LeadShare.State> states, LeadShare.@Nullable Role role) {
        return shelf.count(names(states), name(role));
    }

    /** The next so many behind an id. */
    public List<Row> after(@Nullable UUID id, List<LeadShare.State> states, LeadShare.@Nullable Role role, int limit) {
        return shelf.after(names(states), name(role), id == null ? BEFORE_ALL : id, limit);
    }

    /** Those that wait for an answer, what is due first, first. */
    public List<LeadShare> waiting(int most) {
        return shelf.waiting(most);
    }

    public Open open(UUID share) {
        return logged(shelf.open(share));
    }

    /** The partner's latest share of a lead, which is how pages know it. */
    public Open openLead(UUID lead) {
        return logged(shelf.ofLead(lead));
    }

    private Open logged(Open open) {
        var partner = Scope.current().partnerId();
        if (open.told() != null && partner != null)
            reaching(() -> shelf.log(partner, List.of(open.share()), LeadAccess.Kind.SEEN));
        return open;
    }

    /** What leaves in a file, and how many more the partner follows up that may not leave today. */
    public record TakenOut(Sheet<Open> file, int leftOut) {}

    /** The newest that the partner follows up, with whom they are about, as many as may leave today; refused where none may. */
    public TakenOut export() {
        var all = shelf.followed();
        var partner = Scope.current().partnerId();
        if (partner == null || all.isEmpty()) return new TakenOut(OfferSheet.of(List.of(), shelf::told), 0);
        int many = reaching(() -> shelf.takeOut(partner, all));
        return new TakenOut(OfferSheet.of(all.subList(0, many), shelf::told), all.size() - many);
    }

    /** How many may still leave in files today. */
    public long left() {
        var partner = Scope.current().partnerId();
        return partner == null ? 0 : reaching(() -> shelf.left(partner));
    }

    private static <T> T reaching(Supplier<T> work) {
        var scope = Scope.current();
        return Scope.call(new Scope(scope.tenantId(), null, scope.actor()), work::get);
    }

    private static String[] names(List<LeadShare.State> states) {
        var wanted = states.isEmpty() ? Stream.of(LeadShare.State.values()) : states.stream();
        return wanted.map(Enum::name).toArray(String[]::new);
    }

    private static String name(LeadShare.@Nullable Role role) {
        return role == null ? "" : role.name();
    }

    static List<LeadShare.State> states(@Nullable String written) {
        if (written == null) return List.of();
        return List.of(Stream.of(LeadShare.State.values())
                .filter(each -> each.code().equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER,
                        "/state",
                        "Use offered, accepted, worked, converted, declined, recalled or lapsed")));
    }

    /** Where it is read, in transactions that belong to one scope each. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Shelf {

        // No policy lets more leave in a day.
        private static final int MOST = 10_000;

        private static final String[] FOLLOWED = {LeadShare.State.ACCEPTED.name(), LeadShare.State.WORKED.name()};

        @Inject
        LeadShares shares;

        @Inject
        RoutingPolicies policies;

        @Inject
        TakingTurns turns;

        @Inject
        CurrentTenant tenant;

        @Inject
        InstantSource clock;

        List<Row> list(String[] states, String role, int offset, int limit) {
            return rows(shares.page(states, role, Limit.range(offset + 1L, (long) offset + limit)));
        }

        int count(String[] states, String role) {
            return Math.toIntExact(shares.count(states, role));
        }

        List<Row> after(String[] states, String role, UUID after, int limit) {
            return rows(shares.after(states, role, after, Limit.of(limit)));
        }

        private List<Row> rows(List<LeadShare> found) {
            if (found.isEmpty()) return List.of();
            var told = shares.disclosedAll(found.stream().map(LeadShare::id).toArray(UUID[]::new)).stream()
                    .collect(Collectors.toMap(Disclosure::shareId, Disclosure::company));
            return found.stream()
                    .map(each -> new Row(each, told.getOrDefault(each.id(), "")))
                    .toList();
        }

        List<LeadShare> waiting(int most) {
            return shares.waiting(Limit.of(most));
        }

        Open open(UUID id) {
            return opened(shares.byId(id).orElseThrow(StoredLeads::unknown));
        }

        Open ofLead(UUID lead) {
            return opened(shares.ofLead(lead).stream().findFirst().orElseThrow(StoredLeads::unknown));
        }

        private Open opened(LeadShare share) {
            return new Open(
                    share, shares.disclosed(share.id()).map(Disclosure::told).orElse(null));
        }

        List<LeadShare> followed() {
            return shares.page(FOLLOWED, LeadShare.Role.RECEIVES.name(), Limit.of(MOST));
        }

        /** Of these whom they are about; nothing of one that was taken back meanwhile. */
        List<Open> told(List<LeadShare> some) {
            var told = shares.disclosedAll(some.stream().map(LeadShare::id).toArray(UUID[]::new)).stream()
                    .collect(Collectors.toMap(Disclosure::shareId, Disclosure::told));
            return some.stream()
                    .map(share -> new Open(share, told.get(share.id())))
                    .toList();
        }

        /** How many of these leave. Of two files at once, the second sees what the first took out. */
        int takeOut(UUID partner, List<LeadShare> all) {
            turns.with(List.of(partner));
            long left = left(partner);
            if (left == 0) throw new Problem(LeadProblem.TOO_MANY_EXPORTED, refused());
            int many = (int) Math.min(left, all.size());
            log(partner, all.subList(0, many), LeadAccess.Kind.EXPORTED);
            return many;
        }

        private String refused() {
            int most = policies.current().policy().exports();
            return most == 0
                    ? "No leads leave in files here."
                    : "At most " + most + " leads leave in files in a day. Try again tomorrow.";
        }

        long left(UUID partner) {
            var zone = tenant.get().zone();
            var midnight = tenant.today().atStartOfDay(zone).toInstant();
            return Math.max(0, policies.current().policy().exports() - shares.exportedSince(partner, midnight));
        }

        boolean log(UUID partner, List<LeadShare> seen, LeadAccess.Kind kind) {
            var now = clock.instant();
            shares.insertAccesses(seen.stream()
                    .map(each -> new LeadAccess(each.leadId(), partner, kind, now))
                    .toList());
            return true;
        }
    }
}
