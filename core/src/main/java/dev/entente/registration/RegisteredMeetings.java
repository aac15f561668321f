package dev.entente.registration;

import dev.entente.deal.DealMeetings;
import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The meetings of registrations, as those of the deals that they brought. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RegisteredMeetings implements DealMeetings {

    @Inject
    RegistrationParts parts;

    @Override
    public Map<UUID, Integer> meetings(Collection<UUID> deals) {
        if (deals.isEmpty()) return Map.of();
        return parts.meetingsByDeal(deals.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> Math.toIntExact((Long) row[1])));
    }
}
