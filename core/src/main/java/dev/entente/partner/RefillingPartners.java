package dev.entente.partner;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;

/** Makes anew under what partners are found. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RefillingPartners {

    @Inject
    PartnerTokens tokens;

    /** Of partners that nobody changes meanwhile. */
    public void refill(Collection<Partner> partners) {
        if (partners.isEmpty()) return;
        tokens.deleteOfAll(partners.stream().map(Partner::id).toArray(UUID[]::new));
        tokens.insertAll(partners.stream()
                .flatMap(each -> PartnerToken.of(each).stream())
                .toList());
    }
}
