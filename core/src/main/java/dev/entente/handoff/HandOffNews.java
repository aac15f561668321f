package dev.entente.handoff;

import dev.entente.clock.Side;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a partner what it gets, and whoever got something that its summary is there. */
@Internal
@ApplicationScoped
class HandOffNews implements NewsKinds {

    private static final String HANDED = "handoff.handed";
    private static final String SUMMED_UP = "handoff.summed-up";
    private static final Set<Role> SELLERS = Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER);
    private static final Set<Role> MANAGERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.SALES);

    @Inject
    Notifying notifying;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(HANDED, "deals that are handed to us, or that we hand over", true, true),
                new NewsKind(SUMMED_UP, "summaries of deals that were handed over", true, false));
    }

    /** One word for each partner, however many its deals are. */
    void handed(List<HandOff> begun) {
        begun.stream()
                .collect(Collectors.groupingBy(each -> each.partnerId))
                .values()
                .forEach(this::toPartner);
    }

    private void toPartner(List<HandOff> all) {
        var first = all.getFirst();
        boolean gets = first.giver == Side.VENDOR;
        var which = all.size() == 1 ? first.number + " for " + first.customer : all.size() + " deals";
        var title = (gets ? "Handed to you: " : "Handed over to the vendor: ") + which;
        var text = gets
                ? "What is known is summed up for you. Speak to the customer, and note the first call."
                : "Sum up what you know, so that the customer need not say it again.";
        var page = all.size() == 1 ? "portal/hand-offs/" + first.id : "portal/hand-offs";
        notifying.tell(new Audience.OfPartner(first.partnerId, SELLERS), new News(HANDED, title, text, page));
    }

    void summedUp(HandOff one) {
        var title = "Summed up: " + one.number + " for " + one.customer;
        var text = String.valueOf(one.summary);
        if (one.giver == Side.VENDOR)
            notifying.tell(
                    new Audience.OfPartner(one.partnerId, SELLERS),
                    new News(SUMMED_UP, title, text, "portal/hand-offs/" + one.id));
        else notifying.tell(new Audience.OfVendor(MANAGERS), new News(SUMMED_UP, title, text, "hand-offs/" + one.id));
    }
}
