package dev.entente.deal;

import dev.entente.customer.SharingAccounts;
import dev.entente.customer.SharingAccounts.Account;
import dev.entente.customer.SharingAccounts.With;
import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is shared of deals, put together from where each part is kept; a few queries however many deals. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SharedOfDeals {

    @Inject
    SharingAccounts accounts;

    SharedFields of(Deal deal) {
        return Objects.requireNonNull(of(List.of(deal)).get(deal.id()));
    }

    /** By deal; to a partner, without the part of another. */
    Map<UUID, SharedFields> of(Collection<Deal> deals) {
        var known = accounts.of(deals.stream().map(SharedOfDeals::with).toList());
        return deals.stream()
                .collect(Collectors.toMap(
                        Deal::id, deal -> deal.shared().of(known.getOrDefault(with(deal), Account.UNKNOWN))));
    }

    /** Keeps what is said of the accounts of deals; where nothing is said of what is shared, nothing changes. */
    void say(Map<Deal, DealProfile> said) {
        var accountsSaid = new LinkedHashMap<With, Account>();
        said.forEach((deal, profile) -> {
            var shared = profile.shared();
            if (shared != null) accountsSaid.put(with(deal), shared.account());
        });
        accounts.say(accountsSaid);
    }

    void say(Deal deal, DealProfile profile) {
        say(Map.of(deal, profile));
    }

    /** Whether something else is said than what is known; what is left out is not said. */
    static boolean isMoved(@Nullable String said, @Nullable String known) {
        return said != null && !said.equals(known);
    }

    private static With with(Deal deal) {
        return new With(deal.customerId(), deal.partnerId());
    }
}
