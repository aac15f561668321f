package dev.entente.deal;

import dev.entente.activity.CountingMeetings;
import dev.entente.activity.CountingMeetings.Met;
import dev.entente.customer.SharingAccounts;
import dev.entente.customer.SharingAccounts.Account;
import dev.entente.customer.SharingAccounts.Turned;
import dev.entente.customer.SharingAccounts.With;
import dev.entente.customer.SharingAccounts.Word;
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

    /** Keeps what is said of accounts, and answers what is otherwise now. */
    List<Turned> say(List<Word> said) {
        return accounts.say(said);
    }

    /** What was before stands again, as far as nobody has said anything else since. */
    void turnBack(List<Turned> turned) {
        accounts.turnBack(turned);
    }

    /**
     * What is said of a deal's account by whoever was shown what was known; where nothing is said of what is shared, nothing of the
     * account. Where a customer belongs stays where that is left out.
     */
    static Word word(Deal deal, Account shown, DealProfile said) {
        if (said.shared() == null) return new Word(with(deal), shown, shown);
        var now = said.shared().account();
        return new Word(
                with(deal),
                shown,
                new Account(
                        now.overlapReason(),
                        now.integrationPresent(),
                        now.region() == null ? shown.region() : now.region(),
                        now.segment() == null ? shown.segment() : now.segment()));
    }

    /** Of a deal that somebody else leads or buys now: nothing is taken back of an account that nobody was shown. */
    static Word wordOfAnother(Deal deal, Account shown, DealProfile said) {
        var word = word(deal, shown, said);
        var now = word.said();
        return new Word(
                word.with(),
                shown,
                new Account(
                        now.overlapReason() == null ? shown.overlapReason() : now.overlapReason(),
                        now.integrationPresent() == null ? shown.integrationPresent() : now.integrationPresent(),
                        now.region(),
                        now.segment()));
    }

    /** Whether something else is said than what is known; what is left out is not said. */
    static boolean isMoved(@Nullable String said, @Nullable String known) {
        return said != null && !said.equals(known);
    }

    static With with(Deal deal) {
        return new With(deal.customerId(), deal.partnerId());
    }
}
