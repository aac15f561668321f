package dev.entente.payout;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells both sides that a tax form ends, unless another one of the same kind holds longer by then. */
@Internal
@ApplicationScoped
class TaxFormEnding implements DueWork {

    @Inject
    Payees payees;

    @Inject
    PayoutNews news;

    @Override
    public String kind() {
        return FilingTaxForms.ENDING;
    }

    @Override
    @Transactional
    public void run(UUID subject) {
        payees.form(subject)
                .filter(form -> form.state == TaxForm.State.ON_FILE)
                .filter(form -> payees.forms(form.partnerId).stream().noneMatch(other -> other.outlasts(form)))
                .ifPresent(news::ending);
    }
}
