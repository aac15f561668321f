package dev.entente.payout;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Tells both sides of changed bank details, and the vendor's finance of payouts that wait for a second person. */
@Internal
@ApplicationScoped
class PayoutNews implements NewsKinds {

    private static final String DETAILS = "payee.changed";
    private static final String FORMS = "payee.tax-form";
    private static final String WAITS = "payout.waits";
    private static final Set<Role> PAYERS = Set.of(Role.ADMINISTRATOR, Role.FINANCE);
    private static final Set<Role> OWNERS = Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_FINANCE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    @Inject
    Notifying notifying;

    @Inject
    Partners partners;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(DETAILS, "changes of bank details", true, true),
                new NewsKind(FORMS, "tax forms that are handed in, looked at, or end soon", true, true),
                new NewsKind(WAITS, "payouts that wait for a second person", true, false));
    }

    void entered(Partner partner, BankAccount account) {
        var vendor = new News(
                DETAILS,
                "New bank details of " + partner.name() + " wait for a second look",
                "Nothing is paid to " + partner.name() + " until somebody else has looked at them.",
                payment(partner.id()));
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

    void handedIn(Partner partner, TaxForm form) {
        var news = new News(
                FORMS,
                "A " + form.kind + " of " + partner.name() + " waits for a second look",
                "It counts once somebody else has looked at it.",
                payment(partner.id()));
        notifying.tell(new Audience.OfVendor(PAYERS), news);
    }

    void seen(TaxForm form) {
        var because = form.because;
        own(
                form,
                because == null ? "Your " + form.kind + " is on file" : "Your " + form.kind + " was refused",
                because == null ? "" : because + "\nAnother one is needed; your administrators can hand it in.");
    }

    void ending(TaxForm form) {
        var last = DAY.format(Objects.requireNonNull(form.validUntil));
        var partner = partners.byId(form.partnerId).map(Partner::name).orElse("");
        notifying.tell(
                new Audience.OfVendor(PAYERS),
                new News(
                        FORMS,
                        "The " + form.kind + " of " + partner + " ends on " + last,
                        "Where it is needed, nothing is paid after that day before another one is on file.",
                        payment(form.partnerId)));
        own(
                form,
                "Your " + form.kind + " ends on " + last,
                "A new one is needed so that payments go on; your administrators can hand it in.");
    }

    private void own(TaxForm form, String title, String text) {
        notifying.tell(new Audience.OfPartner(form.partnerId, OWNERS), new News(FORMS, title, text, "portal/payee"));
    }

    private static String payment(UUID partner) {
        return "partners/" + partner + "?part=payment";
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
