package dev.entente.conflict;

import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.State;
import dev.entente.conflict.Contender.Result;
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
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the vendor what partners say in cases, and each partner what becomes of its own part. That two registrations claim one
 * customer is no news of its own: whoever decides registrations has been told of both.
 */
@Internal
@ApplicationScoped
class ConflictNews implements NewsKinds {

    static final String ESCALATED = "conflict.escalated";

    private static final String SAID = "conflict.said";
    private static final String TOLD = "conflict.told";
    private static final Set<Role> MANAGERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS);
    private static final Set<Role> SELLERS = Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER);

    @Inject
    Notifying notifying;

    @Inject
    Partners partners;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(SAID, "cases that partners open, their evidence and their appeals", true, false),
                new NewsKind(ESCALATED, "cases that are handed to me", true, false),
                new NewsKind(TOLD, "cases about who holds a customer of ours", false, true));
    }

    void on(@Observes ConflictChanged event) {
        var contender = event.contender();
        var name = contender.number + " about " + contender.subject;
        switch (event.what()) {
            case OPENED -> vendor(contender, partner(contender) + " contests: " + name, event.words());
            case EVIDENCE -> {
                if (!contender.isDirect())
                    vendor(contender, partner(contender) + " gives evidence: " + name, event.words());
            }
            case APPEALED -> vendor(contender, partner(contender) + " appeals: " + name, event.words());
            case ASKED ->
                partner(
                        contender,
                        "Your evidence is asked for by " + day(contender.evidenceBy) + ": " + name,
                        event.words());
            case DECIDED -> partner(contender, decided(contender) + ": " + name, event.words() + until(contender));
            case FINAL -> partner(contender, "Final: " + name, "Nobody appealed, so the decision stands.");
        }
    }

    private static String decided(Contender contender) {
        return switch (contender.result) {
            case KEEPS -> "It stays yours";
            case GETS -> contender.about == About.TERRITORY ? "It is to be yours" : "It is yours now";
            case SHARES -> "You share the credit (" + contender.share() + ")";
            case NOTHING -> "Decided, and not for you";
            case AS_IT_WAS -> "Decided: nothing changes";
            case null -> "Decided";
        };
    }

    private static String until(Contender contender) {
        boolean isOpen =
                contender.state == State.DECIDED && contender.result != Result.KEEPS && contender.result != Result.GETS;
        return isOpen ? "\nYou can appeal until " + day(contender.appealUntil) + "." : "";
    }

    private void vendor(Contender contender, String title, String text) {
        var news = new News(SAID, title, text, "conflicts/" + contender.id);
        notifying.tell(new Audience.OfVendor(MANAGERS), news);
    }

    private void partner(Contender contender, String title, String text) {
        if (contender.partnerId == null) return;
        var news = new News(TOLD, title, text, "portal/conflicts/" + contender.id);
        notifying.tell(new Audience.OfPartner(contender.partnerId, SELLERS), news);
    }

    private String partner(Contender contender) {
        if (contender.partnerId == null) return "";
        return partners.byId(contender.partnerId).map(Partner::name).orElse("");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : GoldenRule.DAY.format(day);
    }
}
