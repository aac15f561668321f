package dev.entente.reward;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.program.TiersChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Tells the vendor what partners use and ask for, and partners what became of it and what they have. */
@Internal
@ApplicationScoped
class RewardNews implements NewsKinds {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final Set<Role> DECIDERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS);
    private static final Set<Role> USERS =
            Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER, Role.PARTNER_ENGINEER, Role.PARTNER_MARKETER);
    private static final String ASKED = "reward.asked";
    private static final String OWN = "reward.own";

    @Inject
    Notifying notifying;

    @Inject
    Partners partners;

    @Inject
    Rewards rewards;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(ASKED, "rewards that partners use and ask for", true, false),
                new NewsKind(OWN, "our rewards, and what became of what we asked for", false, true));
    }

    void used(Reward reward, RewardUse use) {
        var verb = reward.asks() ? " asks for " : " uses ";
        vendor(partner(use.partnerId()) + verb + reward.name(), use.words());
    }

    void became(Reward reward, RewardUse use) {
        var said = use.answer();
        switch (use.state()) {
            case IN_USE -> own(use.partnerId(), "You have " + reward.name(), both(said, reward.instructions()));
            case FULFILLED -> own(use.partnerId(), reward.name() + " is done", said);
            case DECLINED -> own(use.partnerId(), reward.name() + " was declined", said);
            case WITHDRAWN -> vendor(partner(use.partnerId()) + " withdrew what it asked for", reward.name());
            case ASKED -> {
                // told when it was asked for
            }
        }
    }

    private static String both(String said, String instructions) {
        return said.isEmpty() || instructions.isEmpty() ? said + instructions : said + "\n" + instructions;
    }

    void granted(Reward reward, RewardGrant grant) {
        own(
                grant.partnerId(),
                "You were granted " + reward.name(),
                grant.reason() + "\nThrough " + day(grant.last()) + ".");
    }

    void ended(Reward reward, RewardGrant grant, String because) {
        own(grant.partnerId(), reward.name() + " is not granted any more", because);
    }

    void ending(Reward reward, RewardGrant grant) {
        own(
                grant.partnerId(),
                reward.name() + " runs out on " + day(grant.last()),
                "What is in use stays in use until its own end.");
        vendor(
                reward.name() + " of " + partner(grant.partnerId()) + " runs out on " + day(grant.last()),
                "It was granted by hand: " + grant.reason());
    }

    /** Only where there is anything that follows a level. */
    void on(@Observes TiersChanged event) {
        if (rewards.all().stream().allMatch(Reward::isRetired)) return;
        own(
                event.partnerId(),
                "Your rewards follow your level",
                "Your level is another one from " + day(event.since())
                        + ". See what you are entitled to now; what is in use stays in use until its end.");
    }

    private void own(UUID partnerId, String title, String text) {
        notifying.tell(new Audience.OfPartner(partnerId, USERS), new News(OWN, title, text, "portal/rewards"));
    }

    private void vendor(String title, String text) {
        notifying.tell(new Audience.OfVendor(DECIDERS), new News(ASKED, title, text, "rewards"));
    }

    private String partner(UUID id) {
        return partners.byId(id).map(Partner::name).orElse("");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
