package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.sale.Subscription.Part;
import dev.entente.sale.Subscription.State;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    Notifying notifying;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<NewsKind> kinds() {
        return List.of(new NewsKind(RenewalClock.ENDING, "subscriptions that are about to end", true, true));
    }

    /**
     * Nothing where it was renewed or given back since, another of its sales ends last, or what was put on the clock was for
     * an end that was corrected since: there is another alarm for the end as it stands.
     */
    void ending(UUID saleId, Instant due) {
        sales.current(saleId)
                .filter(sale -> !sale.isWithdrawn() && sale.circumstances().subscription() != null)
                .flatMap(sale -> knowing.of(List.of(sale)).stream().findFirst())
                .filter(it -> it.stateOn(tenant.today()) == State.ENDING && endsWith(it, saleId))
                .filter(it -> isFor(it.until(), due))
                .ifPresent(this::tell);
    }

    /** To the day, since the tenant may count its days elsewhere by now. */
    private boolean isFor(@Nullable LocalDate end, Instant due) {
        var day = LocalDate.ofInstant(due, tenant.get().zone());
        return end != null && Math.abs(ChronoUnit.DAYS.between(RenewalClock.alarm(end), day)) <= 1;
    }

    private static boolean endsWith(Subscription it, UUID saleId) {
        var end = it.until();
        return end != null
                && it.parts().stream()
                        .filter(part -> end.equals(part.until()))
                        .map(Part::saleId)
                        .findFirst()
                        .filter(saleId::equals)
                        .isPresent();
    }

    private void tell(Subscription it) {
        var end = it.until();
        if (end == null) return;
        var title = it.name() + " of " + it.customer() + " is about to end";
        var text = "It runs through " + day(end.minusDays(1)) + " unless it is renewed.";
        var ours = new News(RenewalClock.ENDING, title, text, "subscriptions/" + it.id());
        notifying.tell(new Audience.OfVendor(MANAGERS), ours);
        var theirs = new News(RenewalClock.ENDING, title, text, "portal/subscriptions/" + lastOf(it));
        notifying.tell(new Audience.OfPartner(it.partnerId(), SELLERS), theirs);
    }

    /** A sale of the partner that is told, by which it finds the subscription. */
    private static UUID lastOf(Subscription it) {
        return it.parts().getLast().saleId();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
