package dev.entente.payout;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.partner.TakingTurns;
import dev.entente.payout.BankAccount.State;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where partners are paid. Whoever enters bank details is of the partner or of the vendor; nothing is paid to them before
 * somebody else of the vendor's has looked at them, and both sides are told.
 */
@ApplicationScoped
@Transactional
public class KeepingPayees {

    @Inject
    Payees payees;

    @Inject
    ReadingPartners partners;

    @Inject
    TakingTurns turns;

    @Inject
    PayoutNews news;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Requires(PayoutPermissions.PAYEE_READ)
    public PayeePage read(UUID partnerId) {
        partners.open(partnerId);
        return new PayeePage(
                partnerId,
                payees.accounts(partnerId).stream().map(PayeePage.Account::of).toList(),
                payees.forms(partnerId).stream().map(PayeePage.Form::of).toList());
    }

    /** They take the place of others that nobody has looked at yet. */
    @Requires(PayoutPermissions.PAYEE_ENTER)
    public void enter(UUID partnerId, BankDetails details) {
        var partner = partners.open(partnerId);
        var account = new BankAccount(partnerId, details.checked(), clock.instant());
        turns.with(List.of(partnerId));
        living(partnerId, State.PROPOSED).ifPresent(before -> end(before, "Others were entered"));
        payees.insert(account);
        audit.record("bank-details.entered", "partner", partnerId, null, view(account));
        news.entered(partner, account);
    }

    @Requires(PayoutPermissions.PAYEE_CONFIRM)
    public void confirm(UUID partnerId, UUID id) {
        var account = proposed(partnerId, id);
        var member = Scope.current().memberId();
        if (member != null && member.equals(account.enteredBy))
            throw new Problem(
                    PayoutProblem.SECOND_PAIR_OF_EYES_NEEDED, "You entered them; somebody else looks at them.");
        living(partnerId, State.CONFIRMED).ifPresent(before -> end(before, "Others stand in their place"));
        see(account, State.CONFIRMED, null, "bank-details.confirmed");
        news.seen(account, "Your bank details " + account.masked() + " are in use", "");
    }

    @Requires(PayoutPermissions.PAYEE_CONFIRM)
    public void refuse(UUID partnerId, UUID id, @Nullable String because) {
        if (because == null || because.isBlank() || because.length() > 1_000)
            throw Problem.field(PayoutProblem.UNCLEAR_BANK_DETAILS, "/because", "Say why in up to 1000 characters");
        var account = proposed(partnerId, id);
        see(account, State.OVER, because.strip(), "bank-details.refused");
        news.seen(account, "Your bank details " + account.masked() + " were refused", because.strip());
    }

    private BankAccount proposed(UUID partnerId, UUID id) {
        partners.open(partnerId);
        turns.with(List.of(partnerId));
        var account = payees.byId(id)
                .filter(each -> each.partnerId.equals(partnerId))
                .orElseThrow(() -> new Problem(PayoutProblem.UNKNOWN_BANK_ACCOUNT, "Look for them with the partner."));
        if (account.state != State.PROPOSED)
            throw new Problem(PayoutProblem.BANK_DETAILS_ARE_DECIDED, "Look at them again.");
        return account;
    }

    private Optional<BankAccount> living(UUID partnerId, State state) {
        return payees.living(new String[] {state.name()}, new UUID[] {partnerId}).stream()
                .findFirst();
    }

    private void end(BankAccount account, String because) {
        see(account, State.OVER, because, "bank-details.ended");
    }

    private void see(BankAccount account, State next, @Nullable String because, String action) {
        var before = view(account);
        account.see(next, because, clock.instant());
        payees.update(account);
        audit.record(action, "partner", account.partnerId, before, view(account));
    }

    /** The trail shows no whole account number. */
    private static Map<String, Object> view(BankAccount account) {
        var view = new LinkedHashMap<String, Object>();
        view.put("account", account.masked());
        // Where the money goes may change with these alone.
        if (account.bankCode != null) view.put("bank", account.bankCode);
        if (account.bic != null) view.put("bic", account.bic);
        view.put("holder", account.holder);
        view.put("state", account.state.name().toLowerCase(Locale.ROOT));
        if (account.currency != null) view.put("currency", account.currency);
        if (account.because != null) view.put("because", account.because);
        return view;
    }
}
