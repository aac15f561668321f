package dev.entente.payout;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.partner.Partner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells both sides of changed bank details, and the vendor's finance of payouts that wait for a second person. */
@Internal
@ApplicationScoped
class PayoutNews implements NewsKinds {

    private static final String DETAILS = "payee.changed";
    private static final String WAITS = "payout.waits";
    private static final Set<Role> PAYERS = Set.of(Role.ADMINISTRATOR, Role.FINANCE);
    private static final Set<Role> OWNERS = Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_FINANCE);

    @Inject
    Notifying notifying;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(DETAILS, "changes of bank details", true, true),
                new NewsKind(WAITS, "payouts that wait for a second person", true, false));
    }

    void entered(Partner partner, BankAccount account) {
        var vendor = new News(
                DETAILS,
                "New bank details of " + partner.name() + " wait for a second look",
                "Nothing is paid to " + partner.name() + " until somebody else has looked at them.",
                "partners/" + partner.id() + "?part=payment");
        notifying.tell(new Audience.OfVendor(PAYERS), vendor);
        seen(
                account,
                "New bank details " + account.masked() + " were entered for you",
                "If it was none of you, tell us at once.");
    }

    void seen(BankAccount account, String title, String text) {
        notifying.tell(
                new Audience.OfPartner(account.partnerId, OWNERS), new News(DETAILS, title, text, "portal/payee"));
    }

    void made(Payout payout, int payments) {
        var news = new News(
                WAITS,
                "Payout " + payout.number + " waits for a second person",
                payments + (payments == 1 ? " payment in " : " payments in ") + payout.unit + ".",
                "payouts/" + payout.id);
        notifying.tell(new Audience.OfVendor(PAYERS), news);
    }
}
