package dev.entente.sale;

import static java.util.stream.Collectors.joining;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.job.Dispatch;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.sale.AutomaticRenewal.Renew;
import dev.entente.sale.Subscription.Part;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells the partner that sold the last part of a subscription, and the vendor, that it is about to end. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RenewalNews implements NewsKinds {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final Set<Role> MANAGERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS);
    private static final Set<Role> SELLERS = Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER);

    @Inject
    Sales sales;

    @Inject
    KnowingSubscriptions knowing;

    @Inject
    KnowingRenewals renewals;

    @Inject
    RenewalPolicies policies;

    @Inject
    Notifying notifying;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<NewsKind> kinds() {
        return List.of(new NewsKind(RenewalClock.ENDING, "subscriptions that are about to end", true, true));
    }

    /**
     * Nothing where it was renewed or given back since, another of its sales ends last, or what was put on the clock was for
     * an end or a notice that was changed since: there is another alarm for the day as it stands.
     */
    void ending(UUID saleId, Instant due) {
        sales.current(saleId).ifPresent(sale -> standing(sale).ifPresent(it -> ending(it, sale, due)));
    }

    private void ending(Subscription it, Sale sale, Instant due) {
        var end = it.until();
        if (end == null) return;
        var zone = tenant.get().zone();
        var day = RenewalClock.alarm(end, policies.of(sale));
        // A longer notice than when it was put on the clock is late, and not for ever silent.
        if (!day.isAfter(LocalDate.ofInstant(due, zone)) && day.isAfter(sale.on())) tell(it);
        else if (day.isAfter(tenant.today()))
            dispatch.all(RenewalClock.ENDING, List.of(RenewalClock.alarm(sale.id(), day, zone)));
    }

    /** It should have been told by now, as things stand since a moment. */
    @Transactional(TxType.MANDATORY)
    void now(UUID saleId) {
        sales.current(saleId).flatMap(this::standing).ifPresent(this::tell);
    }

    /** What ends with a sale, while it runs. */
    private Optional<Subscription> standing(Sale sale) {
        if (sale.isWithdrawn() || sale.circumstances().subscription() == null) return Optional.empty();
        return knowing.of(List.of(sale)).stream()
                .filter(it -> it.runsOn(tenant.today())
                        && it.last().filter(sale.id()::equals).isPresent())
                .findFirst();
    }

    private void tell(Subscription it) {
        var end = it.until();
        if (end == null) return;
        var renewal = renewals.of(it).map(AutomaticRenewal::of);
        if (renewal.isPresent() && renewal.get() instanceof Renew renew) {
            var net = SaleTotals.net(renew.report().lines());
            var title = it.name() + " of " + it.customer() + " renews on " + day(end);
            var text = "It renews by itself for " + net + ", with the lines of the last term. ";
            tell(
                    it,
                    title,
                    text + "Cancel the renewal on its page to stop it.",
                    text + "Your vendor can stop it until then.");
        } else {
            var title = it.name() + " of " + it.customer() + " is about to end";
            var text = "It runs through " + day(end.minusDays(1)) + " unless it is renewed.";
            tell(it, title, text, text);
        }
    }

    /** Each end of a sale is told once, however often it is looked at and whatever notices say since. */
    private static UUID once(Subscription it, String to) {
        return Ids.derived("subscription.ending", it.last().orElseThrow(), String.valueOf(it.until()), to);
    }

    private void tell(Subscription it, String title, String ours, String theirs) {
        var vendor = new News(RenewalClock.ENDING, title, ours, "subscriptions/" + it.id());
        notifying.once(once(it, "vendor"), new Audience.OfVendor(MANAGERS), vendor);
        var partner = new News(RenewalClock.ENDING, title, theirs, "portal/subscriptions/" + lastOf(it));
        notifying.once(once(it, "partner"), new Audience.OfPartner(it.partnerId(), SELLERS), partner);
    }

    /** It was to renew by itself, and a person has to say how. */
    @Transactional(TxType.MANDATORY)
    void undecided(Subscription it, String because) {
        var title = it.name() + " of " + it.customer() + " was not renewed by itself";
        notifying.tell(
                new Audience.OfVendor(MANAGERS),
                new News(RenewalClock.ENDING, title, because, "subscriptions/" + it.id()));
    }

    /** Products of one sale end while the rest of it runs on, and a person has to say what becomes of them. */
    @Transactional(TxType.MANDATORY)
    void lapsing(Subscription it, List<Part> parts) {
        var lines = parts.stream()
                .map(Part::family)
                .map(family -> family == null ? "Products without a line" : family)
                .distinct()
                .collect(joining(", "));
        undecided(it, lines + ": the term ends while the rest of it runs on. Report what is renewed.");
    }

    /** It renewed at once, since its term had ended when it was reported. */
    @Transactional(TxType.MANDATORY)
    void late(Subscription it, LocalDate end) {
        var title = it.name() + " of " + it.customer() + " renewed by itself up to today";
        var text = "Its term ended on " + day(end)
                + ", before it was reported. Cancel the renewal on its page if it does not"
                + " go on, or report the terms as they were.";
        notifying.tell(
                new Audience.OfVendor(MANAGERS),
                new News(RenewalClock.ENDING, title, text, "subscriptions/" + it.id()));
    }

    /** Whether the renewal happens after all, for the partner that would have it. */
    @Transactional(TxType.MANDATORY)
    void decided(Subscription it, String words) {
        var title = "The renewal of " + it.name() + " of " + it.customer() + " " + words;
        var news = new News(RenewalClock.ENDING, title, "", "portal/subscriptions/" + lastOf(it));
        notifying.tell(new Audience.OfPartner(it.partnerId(), SELLERS), news);
    }

    /** A sale of the partner that is told, by which it finds the subscription. */
    private static UUID lastOf(Subscription it) {
        return it.parts().getLast().saleId();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
