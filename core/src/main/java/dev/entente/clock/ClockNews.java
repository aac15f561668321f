package dev.entente.clock;

import dev.entente.clock.Terms.Due;
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
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells those who have promised that time runs out or is over, and those to whom it escalates. */
@Internal
@ApplicationScoped
class ClockNews implements NewsKinds {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final String WARNING = "clock.warning";
    private static final String BREACH = "clock.breach";
    private static final String ESCALATION = "clock.escalation";

    @Inject
    Notifying notifying;

    @Inject
    KnownOccasions occasions;

    @Inject
    InForce inForce;

    @Inject
    Partners partners;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(WARNING, "promises of ours whose time runs out", true, true),
                new NewsKind(BREACH, "promises of ours whose time is over", true, true),
                new NewsKind(ESCALATION, "promises that have been overdue for so long that I am told", true, true));
    }

    void tell(Clock one, Due due, Terms terms) {
        var occasion = occasions.find(one.occasion).orElse(null);
        if (occasion == null) return; // what promised it is not there any more
        var partner = partner(one);
        var of = one.side == Side.VENDOR && !partner.isEmpty() ? " of " + partner : "";
        var about = promised(one) + ": " + one.subject + of;
        var until = moment(one, one.dueAt);
        switch (due) {
            case Due.Warning _ ->
                tell(one, occasion, occasion.acts(), WARNING, "Due soon: " + about, "It is due by " + until + ".");
            case Due.Breach _ ->
                tell(one, occasion, occasion.acts(), BREACH, "Overdue: " + about, "It was due by " + until + ".");
            case Due.Escalation(int place) -> {
                var step = terms.steps().get(place);
                var text = "It was due by " + until + ", and nothing has happened in "
                        + step.after().words() + " since. " + (one.side == Side.VENDOR ? "The vendor" : partner)
                        + " owes it.";
                tell(one, occasion, step.tells(), ESCALATION, "Still overdue: " + about, text);
            }
        }
    }

    private String partner(Clock one) {
        return one.partnerId == null
                ? ""
                : partners.byId(one.partnerId).map(Partner::name).orElse("");
    }

    private String promised(Clock one) {
        return inForce.promises().stream()
                .filter(each -> each.id().equals(one.promiseId))
                .findFirst()
                .map(Promise::name)
                .orElse("");
    }

    /** As a clock on the wall shows it to whoever has to act. */
    private String moment(Clock one, Instant moment) {
        var zone = inForce.zone(one);
        var words = EndOfDay.at(moment, zone)
                .map(day -> "the end of " + DAY.format(day))
                .orElseGet(() -> MOMENT.format(moment.atZone(zone)));
        return words + " (" + zone + ")";
    }

    private void tell(Clock one, Occasion occasion, Set<Role> roles, String kind, String title, String text) {
        var home = roles.stream().filter(Role::isHome).collect(Collectors.toSet());
        var guests = roles.stream().filter(role -> !role.isHome()).collect(Collectors.toSet());
        if (!home.isEmpty())
            notifying.tell(new Audience.OfVendor(home), new News(kind, title, text, occasion.page(one, true)));
        var partnerId = one.partnerId;
        if (!guests.isEmpty() && partnerId != null)
            notifying.tell(
                    new Audience.OfPartner(partnerId, guests), new News(kind, title, text, occasion.page(one, false)));
    }
}
