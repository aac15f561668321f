package dev.entente.deal;

import dev.entente.customer.NamedCustomer;
import dev.entente.customer.SharingAccounts.Account;
import dev.entente.customer.SharingAccounts.With;
import dev.entente.customer.SharingAccounts.Word;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes what is said of a deal, and moves it along; its number and where it came from stay. */
@ApplicationScoped
@Transactional
public class ChangingDeals {

    @Inject
    Deals deals;

    @Inject
    DealParts parts;

    @Inject
    StoredDeals stored;

    @Inject
    SharedOfDeals shared;

    @Inject
    CheckingStanding standing;

    @Inject
    InstantSource clock;

    /** The deal with its lines as it stands, for whoever may change it. */
    @Requires(DealPermissions.CHANGE)
    public DealPage current(UUID id) {
        return shared.page(id);
    }

    /**
     * When it is no longer as it was seen, nothing changes. Of its account, which other deals share, only what is said otherwise
     * than it was seen is said at all.
     */
    @Requires(DealPermissions.CHANGE)
    public Deal change(DealPage seen, DealProfile profile) {
        var id = seen.deal().id();
        var deal = stored.seen(id, seen.deal().revision());
        if (!deal.stage().isOpen()) throw closed("Reopen it before you change it.");
        refuseUnrecorded(seen.shared(), profile);
        refuseWhatIsTheVendors(deal, seen.shared(), profile);
        stored.refuseUnknownPartner(profile.partnerId());
        stored.refuseUnknownInfluence(profile.shared());
        if (!Objects.equals(deal.partnerId(), profile.partnerId())) standing.require(Doing.LEAD, profile.partnerId());
        var before = StoredDeals.view(deal);
        var led = deal.partnerId();
        var account = SharedOfDeals.with(deal);
        deal.become(withInfluence(profile, deal));
        if (!isBoughtBy(deal, profile.customer())) deal.buyer(profile.customer(), stored.customer(profile.customer()));
        stored.update(deal);
        shared.say(List.of(word(deal, account, seen.shared().account(), profile)));
        stored.replaceLines(deal, profile.lines());
        stored.replaceTokens(deal);
        if (!Objects.equals(led, deal.partnerId())) parts.handOver(id, deal.partnerId());
        stored.record("deal.changed", before, deal);
        if (!Objects.equals(led, deal.partnerId())) stored.handed(deal, led);
        return deal;
    }

    private static Word word(Deal deal, With before, Account shown, DealProfile profile) {
        return SharedOfDeals.with(deal).equals(before)
                ? SharedOfDeals.word(deal, shown, profile)
                : SharedOfDeals.wordOfAnother(deal, shown, profile);
    }

    private static void refuseUnrecorded(SharedFields known, DealProfile profile) {
        if (profile.shared() == null) return;
        var findings = new Findings();
        SharedOfDeals.refuseUnrecorded(findings, profile.shared(), known);
        findings.refuse(DealProblem.UNCLEAR_DEAL);
    }

    // A partner says what it knows of its deal; whose it is and who buys stays the vendor's word.
    private void refuseWhatIsTheVendors(Deal deal, SharedFields known, DealProfile profile) {
        if (Scope.current().isHome()) return;
        var findings = new Findings();
        if (!Objects.equals(deal.partnerId(), profile.partnerId())) {
            findings.add("/partner", "Only the vendor gives a deal to somebody else");
        }
        if (!isBoughtBy(deal, profile.customer())) findings.add("/customer", "Only the vendor names another customer");
        if (profile.shared() != null) refuseAnotherPlace(findings, profile.shared(), known);
        findings.refuse(DealProblem.UNCLEAR_DEAL);
    }

    private static void refuseAnotherPlace(Findings findings, SharedFields said, SharedFields known) {
        var words = "Only the vendor says where a customer belongs";
        if (SharedOfDeals.isMoved(said.region(), known.region())) findings.add("/shared/region", words);
        if (SharedOfDeals.isMoved(said.segment(), known.segment())) findings.add("/shared/segment", words);
    }

    // What a partner does not see stays as it is.
    private static DealProfile withInfluence(DealProfile profile, Deal deal) {
        var said = profile.shared();
        if (said == null || Scope.current().isHome()) return profile;
        return profile.with(said.influencedBy(SharedFields.read(deal.shared).influencedBy()));
    }

    private static boolean isBoughtBy(Deal deal, NamedCustomer named) {
        return deal.customerName().equals(named.name()) && Objects.equals(deal.domain(), named.registeredDomain());
    }

    /** To an open stage; a lost deal is reopened like this. Without a revision, whatever stands there is moved. */
    @Requires(DealPermissions.CHANGE)
    public Deal move(UUID id, @Nullable Integer revision, Stage to, @Nullable String note) {
        var deal = stored.seen(id, revision);
        var findings = new Findings();
        if (!to.isOpen()) findings.add("/stage", "A deal is won or lost on its own way; name an open stage");
        if (note != null && !note.isBlank()) findings.line("/note", note, 500);
        findings.refuse(DealProblem.UNCLEAR_DEAL);
        if (deal.stage() == Stage.WON && deal.partnerId() != null) {
            throw closed("Its sale is recorded. Record a refund of it, or win it again with what was really sold.");
        }
        if (deal.stage() == to) return deal;
        var before = StoredDeals.view(deal);
        var from = deal.stage();
        deal.move(to, clock.instant());
        stored.update(deal);
        stored.moved(deal, from, note == null || note.isBlank() ? null : note.strip());
        stored.record("deal.moved", before, deal);
        return deal;
    }

    static Problem closed(String advice) {
        return new Problem(DealProblem.DEAL_IS_CLOSED, advice);
    }
}
