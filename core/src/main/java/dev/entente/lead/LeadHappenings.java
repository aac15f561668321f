package dev.entente.lead;

import dev.entente.activity.Happening;
import dev.entente.activity.Happenings;
import dev.entente.identity.Access;
import dev.entente.identity.Internal;
import dev.entente.lead.LeadShare.Role;
import dev.entente.tenant.Ids;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Leads as lines of a timeline: what became of each that a partner was offered or gave, for those who may see leads. The company is
 * named for as long as the partner reads of it, and never before.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LeadHappenings implements Happenings {

    @Inject
    LeadShares shares;

    @Inject
    Access access;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        if (!access.may(LeadPermissions.READ) && !access.may(LeadPermissions.OWN)) return List.of();
        var found = shares.before(partnerId, before, Limit.of(most));
        if (found.isEmpty()) return List.of();
        Map<UUID, String> told = shares
                .disclosedAll(found.stream().map(LeadShare::id).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Disclosure::shareId, Disclosure::company));
        return found.stream()
                .map(share -> line(share, told.getOrDefault(share.id(), share.number())))
                .toList();
    }

    private static Happening line(LeadShare share, String about) {
        var answered = share.answeredAt();
        return new Happening(
                Ids.derived("lead", share.id()),
                answered == null ? share.offeredAt() : answered,
                false,
                share.partnerId(),
                "lead-" + share.state().code(),
                (share.role() == Role.GAVE ? gave(share.state()) : got(share.state())) + about,
                about.equals(share.number()) ? "" : share.number(),
                "leads/" + share.leadId(),
                null,
                true);
    }

    static String got(LeadShare.State state) {
        return switch (state) {
            case OFFERED -> "Lead offered: ";
            case ACCEPTED -> "Lead accepted: ";
            case WORKED -> "Lead being worked: ";
            case CONVERTED -> "Lead converted: ";
            case DECLINED -> "Lead declined: ";
            case RECALLED -> "Lead taken back: ";
            case LAPSED -> "Lead not answered in time: ";
        };
    }

    static String gave(LeadShare.State state) {
        return switch (state) {
            case OFFERED -> "Lead given: ";
            case ACCEPTED, WORKED -> "Given lead followed up: ";
            case CONVERTED -> "Given lead converted: ";
            case DECLINED, RECALLED, LAPSED -> "Given lead closed: ";
        };
    }
}
