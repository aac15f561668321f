package dev.entente.lifecycle;

import dev.entente.identity.Internal;
import dev.entente.partner.KnowingPartners;
import dev.entente.partner.KnowingPartners.Known;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one question that every capability asks before a partner does something: whether its state allows it. */
@Internal
@ApplicationScoped
@Transactional
public class CheckingStanding {

    @Inject
    KnowingPartners partners;

    /** Refuses where the partner's state does not allow this. Nobody (null) and whoever is not in reach is somebody else's question. */
    public void require(Doing doing, @Nullable UUID partnerId) {
        if (partnerId != null) require(doing, List.of(partnerId));
    }

    /** The same of many, in one query. */
    public void require(Doing doing, Collection<UUID> partnerIds) {
        var ids = partnerIds.stream().filter(Objects::nonNull).distinct().toList();
        for (var partner : partners.byIds(ids).values()) {
            if (!doing.isAllowed(partner.state())) throw refused(doing, partner);
        }
    }

    /** The same as an answer, for what follows by itself: there is nobody to refuse it to. */
    public boolean allows(Doing doing, UUID partnerId) {
        return partners.byId(partnerId)
                .filter(partner -> !doing.isAllowed(partner.state()))
                .isEmpty();
    }

    private static Problem refused(Doing doing, Known partner) {
        var words = partner.name() + " is " + Lifecycle.words(partner.state()) + " and cannot " + doing.words() + ".";
        return new Problem(LifecycleProblem.NOT_IN_THIS_STATE, words);
    }
}
