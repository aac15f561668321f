package dev.entente.ui.payout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
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
import dev.entente.problem.Problem;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What the screens of payouts do. */
@Dependent
public class PayoutDesk {

    private static final int LONG_ENOUGH_MILLIS = 12_000;

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

    boolean mayConfirm() {
        return visit.may(PayoutPermissions.PAYEE_CONFIRM);
    }

    /** Written when somebody takes it; then the page is shown again. */
    static Anchor file(String words, String type, Supplier<BankFile> taken, SerializableRunnable again) {
        DownloadHandler handler = event -> {
            BankFile file;
            try {
                file = taken.get();
            } catch (Problem refused) {
                event.getResponse().setStatus(refused.kind().status());
                event.getUI().access(() -> say(refused));
                return;
            }
            event.setFileName(file.name());
            event.setContentType(type);
            event.getOutputStream().write(file.text().getBytes(StandardCharsets.UTF_8));
            event.getUI().access(again::run); // the page asks now whether it is to be taken again
        };
        return new Anchor(handler, words);
    }

    /** The file comes in another request than the page, where nothing else would show why there is none. */
    private static void say(Problem refused) {
        Notification.show(
                refused.kind().title() + ". " + refused.detail(), LONG_ENOUGH_MILLIS, Position.BOTTOM_CENTER, true);
    }
}
