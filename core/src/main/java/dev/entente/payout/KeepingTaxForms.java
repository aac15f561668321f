package dev.entente.payout;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.partner.TakingTurns;
import dev.entente.payout.TaxForm.State;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files tax forms of partners, and looks at those that were handed in; whoever handed one in does not look at it. */
@ApplicationScoped
@Transactional
@Requires(PayoutPermissions.PAYEE_CONFIRM)
public class KeepingTaxForms {

    @Inject
    FilingTaxForms filing;

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

    /** One that came on paper, or that is kept elsewhere: it counts at once. */
    public void file(
            UUID partnerId, @Nullable String kind, @Nullable LocalDate receivedOn, @Nullable LocalDate validUntil) {
        partners.open(partnerId);
        filing.enter(partnerId, kind, receivedOn, validUntil);
    }

    public void confirm(UUID partnerId, UUID id) {
        var form = proposed(partnerId, id);
        var member = Scope.current().memberId();
        if (member != null && member.equals(form.enteredBy))
            throw new Problem(PayoutProblem.SECOND_PAIR_OF_EYES_NEEDED, "You handed it in; somebody else looks at it.");
        see(form, State.ON_FILE, null, "tax-form.confirmed");
        filing.remind(form);
        news.seen(form);
    }

    public void refuse(UUID partnerId, UUID id, @Nullable String because) {
        if (because == null || because.isBlank() || because.length() > 1_000)
            throw FilingTaxForms.unclear("/because", "Say why in up to 1000 characters");
        var form = proposed(partnerId, id);
        see(form, State.OVER, because.strip(), "tax-form.refused");
        news.seen(form);
    }

    private TaxForm proposed(UUID partnerId, UUID id) {
        partners.open(partnerId);
        turns.with(List.of(partnerId));
        var form = payees.form(id)
                .filter(each -> each.partnerId.equals(partnerId))
                .orElseThrow(() -> new Problem(PayoutProblem.UNKNOWN_TAX_FORM, "Look for it with the partner."));
        if (form.state != State.PROPOSED) throw new Problem(PayoutProblem.TAX_FORM_IS_DECIDED, "Look at it again.");
        return form;
    }

    private void see(TaxForm form, State next, @Nullable String because, String action) {
        var before = PayeePage.Form.of(form);
        form.see(next, because, clock.instant());
        payees.update(form);
        audit.record(action, "partner", form.partnerId, before, PayeePage.Form.of(form));
    }
}
