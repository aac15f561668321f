package dev.entente.application;

import dev.entente.identity.Internal;
import dev.entente.partner.NamesAlike;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.SearchTokens.Range;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the partners and applications that may be the same company: by the domain, and by the words of the name. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FindingAlike {

    private static final int MOST = 20;

    @Inject
    Applications applications;

    @Inject
    Partners partners;

    /** What else may be the same company. */
    public enum Kind {
        PARTNER,
        APPLICATION
    }

    /** One of them, what it is called, and why it is looked at; sure is the same domain. */
    public record Alike(Kind kind, UUID id, String number, String name, boolean sure, String why) {}

    /** The surest first, each once. */
    List<Alike> to(Application application) {
        var found = new LinkedHashMap<UUID, Alike>();
        if (!application.domain().isEmpty()) byDomain(application, found);
        byName(application, found);
        return List.copyOf(found.values());
    }

    private void byDomain(Application application, Map<UUID, Alike> found) {
        var why = "Has the domain " + application.domain();
        var range = Range.ofDomain(application.domain());
        for (var partner : partners.foundByName(range.from(), range.until(), Limit.of(MOST)))
            found.put(partner.id(), alike(partner, true, why));
        for (var other : applications.ofDomain(application.domain(), application.id(), Limit.of(MOST)))
            found.put(other.id(), alike(other, true, why));
    }

    private void byName(Application application, Map<UUID, Alike> found) {
        for (var word : NamesAlike.telling(application.company())) {
            var range = Range.of(word);
            if (range.isAll()) continue;
            for (var partner : partners.foundByName(range.from(), range.until(), Limit.of(MOST))) {
                boolean same =
                        partner.domain().filter(application.domain()::equals).isPresent();
                if (same || NamesAlike.are(partner.name(), application.company()))
                    found.putIfAbsent(
                            partner.id(),
                            alike(partner, same, same ? "Has the domain " + application.domain() : "Is called alike"));
            }
            for (var other : applications.named(application.id(), range.from(), range.until(), Limit.of(MOST))) {
                if (NamesAlike.are(other.company(), application.company()))
                    found.putIfAbsent(other.id(), alike(other, false, "Is called alike"));
            }
        }
    }

    private static Alike alike(Partner partner, boolean sure, String why) {
        return new Alike(Kind.PARTNER, partner.id(), partner.number(), partner.name(), sure, why);
    }

    private static Alike alike(Application other, boolean sure, String why) {
        return new Alike(Kind.APPLICATION, other.id(), other.number(), other.company(), sure, why);
    }
}
