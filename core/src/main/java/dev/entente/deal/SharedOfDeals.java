package dev.entente.deal;

import dev.entente.activity.CountingMeetings;
import dev.entente.activity.CountingMeetings.Met;
import dev.entente.customer.SharingAccounts;
import dev.entente.customer.SharingAccounts.Account;
import dev.entente.customer.SharingAccounts.With;
import dev.entente.identity.Internal;
import dev.entente.problem.Findings;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
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
    Deals deals;

    @Inject
    DealParts parts;

    @Inject
    SharingAccounts accounts;

    @Inject
    CountingMeetings counting;

    @Inject
    Instance<DealMeetings> sources;

    @Inject
    CurrentTenant tenant;

    /** A deal as it stands, with its lines, for whoever has asked for a permission. */
    DealPage page(UUID id) {
        var deal = deals.byId(id).orElseThrow(StoredDeals::unknown);
        return new DealPage(deal, parts.linesOf(id).stream().map(DealLine::item).toList(), List.of(), of(deal));
    }

    SharedFields of(Deal deal) {
        return Objects.requireNonNull(of(List.of(deal)).get(deal.id()));
    }

    /** By deal; to a partner, without the part of another. */
    Map<UUID, SharedFields> of(Collection<Deal> some) {
        var known = accounts.of(some.stream().map(SharedOfDeals::with).toList());
        var ids = some.stream().map(Deal::id).toList();
        var recorded = counting.on("deal", ids);
        var elsewhere = new HashMap<UUID, Integer>();
        for (var source : sources)
            source.meetings(ids).forEach((deal, more) -> elsewhere.merge(deal, more, Integer::sum));
        var zone = tenant.get().zone();
        return some.stream()
                .collect(Collectors.toMap(
                        Deal::id,
                        deal -> met(
                                deal.shared().of(known.getOrDefault(with(deal), Account.UNKNOWN)),
                                recorded.get(deal.id()),
                                elsewhere.getOrDefault(deal.id(), 0),
                                zone)));
    }

    // What was said before meetings were counted goes on counting.
    private static SharedFields met(SharedFields said, @Nullable Met recorded, int elsewhere, ZoneId zone) {
        int before = said.meetingCount() == null ? 0 : said.meetingCount();
        int count = before + elsewhere + (recorded == null ? 0 : recorded.count());
        var last = recorded == null || recorded.lastJoint() == null
                ? null
                : LocalDate.ofInstant(recorded.lastJoint(), zone);
        var joint = said.jointMeeting();
        return said.met(
                last == null || (joint != null && joint.isAfter(last)) ? joint : last,
                count == 0 ? said.meetingCount() : Integer.valueOf(count));
    }

    /** Finds meetings that are said and not recorded. */
    static void refuseUnrecorded(Findings findings, SharedFields said, SharedFields known) {
        var words = "Meetings are counted: record each on the deal, and leave this as it was read";
        int count = known.meetingCount() == null ? 0 : known.meetingCount();
        if (said.meetingCount() != null && said.meetingCount() != count) findings.add("/shared/meetingCount", words);
        if (said.jointMeeting() != null && !said.jointMeeting().equals(known.jointMeeting()))
            findings.add("/shared/jointMeeting", words);
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
