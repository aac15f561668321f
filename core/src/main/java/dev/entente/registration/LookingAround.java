package dev.entente.registration;

import dev.entente.customer.MarkingAccounts;
import dev.entente.customer.NamedCustomer;
import dev.entente.deal.Deal;
import dev.entente.deal.FindingDeals;
import dev.entente.identity.Internal;
import dev.entente.partner.NamesAlike;
import dev.entente.partner.SearchTokens.Range;
import dev.entente.program.RegistrationPolicy;
import dev.entente.registration.Answer.Verdict;
import dev.entente.registration.Around.Named;
import dev.entente.registration.Around.Neighbour;
import dev.entente.registration.Purchases.Purchase;
import dev.entente.registration.Registration.State;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.OneTrip.Question;
import dev.entente.tenant.Scope;
import dev.entente.territory.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at everything around a claim, on behalf of the system: whoever asks may reach less, and is told only what follows. A
 * transaction of its own, because a transaction belongs to one scope.
 */
@Internal
@ApplicationScoped
class LookingAround {

    private static final int MOST = 50;

    @Inject
    Reach reach;

    /** What speaks for and against a partner's claim on this customer. */
    Judgement judge(NamedCustomer customer, Place place, UUID partnerId, RegistrationPolicy policy) {
        return inSystem(() -> reach.judge(customer, place, partnerId, policy));
    }

    /** The same of a claim, by what its program says. */
    Seen look(UUID partnerId, Claim claim) {
        return inSystem(() -> reach.look(partnerId, claim));
    }

    /** What speaks for and against a claim, and whether its program approves it by itself. */
    record Seen(Judgement judgement, boolean isApproved) {}

    /** Which in line a registration is, the first being 1; empty where nobody stands before it and the way is free. */
    Optional<Integer> place(Registration registration) {
        return inSystem(() -> reach.place(registration));
    }

    /** Whether another registration protects its customer today. */
    boolean isHeld(Registration registration) {
        return inSystem(() -> reach.isHeld(registration.domain()));
    }

    /** Whether nobody's registration would stand beside this one, were it to hold again. */
    boolean isFreeFor(Registration registration) {
        return inSystem(() -> reach.isFreeFor(registration));
    }

    private static <R> R inSystem(Supplier<R> work) {
        return Scope.call(Scope.system(Scope.current().tenantId()), work::get);
    }

    /** With the system's reach. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Reach {

        private static final String OF_DOMAIN = """
                (select r.id from registration r where r.tenant_id = ? and r.state = any(?) and r.domain = ? order by r.id limit ?)""";

        private static final String NAMED = """
                union all (select r.id from registration r where r.tenant_id = ? and r.state = any(?)
                and r.id in (select t.registration_id from registration_token t
                  where t.tenant_id = ? and t.token >= ? and t.token < ?) order by r.id limit ?)""";

        @Inject
        OneTrip trip;

        @Inject
        Registrations registrations;

        @Inject
        StoredRegistrations stored;

        @Inject
        FindingDeals deals;

        @Inject
        MarkingAccounts accounts;

        @Inject
        LookingAtMarkets markets;

        @Inject
        Purchases purchases;

        @Inject
        ApplicablePolicies policies;

        @Inject
        CurrentTenant tenant;

        Judgement judge(NamedCustomer customer, Place place, UUID partnerId, RegistrationPolicy policy) {
            return judge(find(customer, policy), customer, place, partnerId, policy);
        }

        private Judgement judge(
                Found found, NamedCustomer customer, Place place, UUID partnerId, RegistrationPolicy policy) {
            var like = inOrder(found.registrations()).stream()
                    .filter(each -> !each.partnerId().equals(partnerId))
                    .map(this::neighbour)
                    .flatMap(Optional::stream)
                    .toList();
            var open = deals.inOrder(found.deals()).stream()
                    .filter(each -> !partnerId.equals(each.partnerId()))
                    .map(Reach::neighbour)
                    .toList();
            var last = policy.purchases() == 0 ? null : found.bought();
            var until = last == null ? null : last.on().plusMonths(policy.purchases());
            return Judgement.of(
                    customer, new Around(like, open, last, named(customer), markets.market(place, partnerId)), until);
        }

        /** The keys of what is like a customer, what it bought, and whether nobody covers a market. */
        private record Found(
                List<UUID> registrations,
                List<UUID> deals,
                @Nullable Purchase bought,
                boolean isAnywhere) {}

        // All is asked for together, whether anything of it is there or not: it takes the same time then.
        private Found find(NamedCustomer customer, RegistrationPolicy policy) {
            var domain = String.valueOf(customer.registeredDomain());
            var words = NamesAlike.telling(customer.name());
            var registered = like(domain, words);
            var dealt = deals.like(domain, words);
            var bought = purchases.last(customer, tenant.today().minusMonths(policy.purchases()));
            var covered = markets.covered();
            var answers = trip.together(List.of(registered, dealt, bought, covered));
            return new Found(
                    answers.to(registered),
                    answers.to(dealt),
                    answers.to(bought).stream().findFirst().orElse(null),
                    answers.to(covered).isEmpty());
        }

        private List<Registration> inOrder(List<UUID> found) {
            if (found.isEmpty()) return List.of();
            var byId = registrations.byIds(found.toArray(UUID[]::new)).stream()
                    .collect(Collectors.toMap(Registration::id, each -> each));
            return found.stream()
                    .distinct()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .toList();
        }

        // Those of the domain first, then by each word; mostly there are none.
        private static Question<UUID> like(String domain, List<String> words) {
            var tenantId = Scope.current().tenantId();
            var values = new ArrayList<Object>(List.of(tenantId, StoredRegistrations.ALIVE, domain, MOST));
            for (var word : words) {
                var range = Range.of(word);
                values.addAll(
                        List.of(tenantId, StoredRegistrations.ALIVE, tenantId, range.from(), range.until(), MOST));
            }
            return Question.keys(OF_DOMAIN + NAMED.repeat(words.size()), values.toArray());
        }

        // One whose protection is over, and has not been told so yet, is no longer there.
        private Optional<Neighbour> neighbour(Registration each) {
            boolean holds = each.heldOn(tenant.today());
            if (each.state() == State.APPROVED && !holds) return Optional.empty();
            var protection = each.protection();
            var until = holds && protection != null ? protection.last() : null;
            return Optional.of(
                    new Neighbour(each.id(), each.number(), each.customerName(), each.domain(), holds, until));
        }

        private static Neighbour neighbour(Deal deal) {
            return new Neighbour(deal.id(), deal.number(), deal.customerName(), deal.domain(), false);
        }

        private @Nullable Named named(NamedCustomer customer) {
            return accounts.find(customer)
                    .map(each -> new Named(each.id(), each.because()))
                    .orElse(null);
        }

        Seen look(UUID partnerId, Claim claim) {
            claim.meetsFrom(tenant.today());
            var policy = policies.today(partnerId, claim.program(), claim.motion());
            var found = find(claim.customer(), policy);
            var judgement = judge(found, claim.customer(), claim.place(), partnerId, policy);
            // What nobody looked at by market no program approves.
            boolean isPlaced = claim.place().country() != null || found.isAnywhere();
            return new Seen(judgement, judgement.verdict() == Verdict.FREE && policy.automatic() && isPlaced);
        }

        boolean isHeld(String domain) {
            return stored.ofDomain(domain, StoredRegistrations.HOLDING, 1).stream()
                    .anyMatch(each -> each.heldOn(tenant.today()));
        }

        boolean isFreeFor(Registration registration) {
            var alive =
                    stored.ofDomain(registration.domain(), StoredRegistrations.ALIVE, StoredRegistrations.MOST_IN_LINE);
            boolean isTaken = alive.stream()
                    .anyMatch(each ->
                            each.state() == State.APPROVED || each.partnerId().equals(registration.partnerId()));
            var deal = registration.dealId();
            return !isTaken
                    && deal != null
                    && registrations.approvedFor(new UUID[] {deal}).isEmpty();
        }

        Optional<Integer> place(Registration registration) {
            return stored.place(registration);
        }
    }
}
