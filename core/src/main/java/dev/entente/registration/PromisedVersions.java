package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.program.Promised;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the registrations that protect, by the version that they were approved under. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PromisedVersions implements Promised {

    @Inject
    Registrations registrations;

    @Override
    public SortedMap<Integer, Long> registrations(String program) {
        var counted = new TreeMap<Integer, Long>();
        for (var row : registrations.approvedUnder(program)) counted.put((Integer) row[0], (Long) row[1]);
        return counted;
    }
}
