package dev.entente.ui.payout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.payout.DecidingPayouts;
import dev.entente.payout.HandingInTaxForms;
import dev.entente.payout.KeepingPayees;
import dev.entente.payout.KeepingTaxForms;
import dev.entente.payout.MakingPayouts;
import dev.entente.payout.PayoutPermissions;
import dev.entente.payout.ReadingPayouts;
import dev.entente.payout.ReadingPayouts.BankFile;
import dev.entente.payout.SettingPayoutTerms;
import dev.entente.payout.SettlingPayments;
import dev.entente.ui.kit.Download;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What the screens of payouts do. */
@Dependent
public class PayoutDesk {

    @Inject
    ReadingPayouts reading;

    @Inject
    MakingPayouts making;

    @Inject
    DecidingPayouts deciding;

    @Inject
    SettlingPayments settling;

    @Inject
    SettingPayoutTerms terms;

    @Inject
    KeepingPayees payees;

    @Inject
    KeepingTaxForms taxForms;

    @Inject
    HandingInTaxForms handing;

    @Inject
    Visit visit;

    @Inject
    Today today;

    public boolean mayReadPayees() {
        return visit.may(PayoutPermissions.PAYEE_READ);
    }

    boolean mayEnter() {
        return visit.may(PayoutPermissions.PAYEE_ENTER);
    }

    boolean mayHandIn() {
        return visit.may(PayoutPermissions.PAYEE_FORM);
    }

    boolean mayConfirm() {
        return visit.may(PayoutPermissions.PAYEE_CONFIRM);
    }

    /** Written when somebody takes it; then the page is shown again. */
    static Anchor file(String words, String type, Supplier<BankFile> taken, SerializableRunnable again) {
        var handler = Download.of(event -> {
            var file = taken.get();
            event.setFileName(file.name());
            event.setContentType(type);
            event.getOutputStream().write(file.text().getBytes(StandardCharsets.UTF_8));
            event.getUI().access(again::run); // the page asks now whether it is to be taken again
        });
        return new Anchor(handler, words);
    }
}
