package dev.entente.level;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.program.PublishedProgram;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the vendor what there is to decide about levels, and partners what becomes of theirs. */
@Internal
@ApplicationScoped
class LevelNews implements NewsKinds {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final Set<Role> MANAGERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS);
    private static final Set<Role> OWNERS = Set.of(Role.PARTNER_ADMINISTRATOR);

    private static final String PROPOSED = "level.proposed";
    private static final String CHANGED = "level.changed";

    @Inject
    Notifying notifying;

    @Inject
    Partners partners;

    @Inject
    LevelProposals proposals;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(PROPOSED, "proposals and appeals about the levels of partners", true, false),
                new NewsKind(CHANGED, "our level, and what puts it at risk", false, true));
    }

    /** Once for a review, however many it concerns. */
    void reviewed(PublishedProgram program, LocalDate day) {
        long open = proposals.open(program.id());
        if (open == 0) return;
        var title = (open == 1 ? "One proposal waits" : open + " proposals wait") + " in " + program.name();
        managers(title, "The review of " + day(day) + " found partners whose figures ask for another level.", "levels");
    }

    void on(@Observes LevelChanged event) {
        var proposal = event.proposal();
        var evidence = proposal.evidence();
        var to = evidence.name(proposal.to());
        var from = proposal.from() == null ? "" : evidence.name(proposal.from());
        switch (event.what()) {
            case PROPOSED -> {
                if (!proposal.isPromotion()) owners(proposal, from + " is at risk", atRisk(proposal, evidence));
            }
            case ANNOUNCED ->
                owners(
                        proposal,
                        to + " from " + day(proposal.effectiveOn()),
                        "Unless your figures are enough for " + from + " again by then." + said(proposal.message()));
            case ACCEPTED ->
                owners(
                        proposal,
                        "You are " + to + " from " + day(proposal.effectiveOn()),
                        "Sales of that day and later are worked out with it." + said(proposal.message()));
            case DECLINED ->
                owners(
                        proposal,
                        proposal.isPromotion() ? to + " was not granted" : "You stay " + from,
                        proposal.reason() + said(proposal.message()));
            case RECOVERED -> owners(proposal, "You stay " + from, proposal.reason() + ".");
            case APPEALED ->
                managers(partner(proposal) + " appeals", String.valueOf(proposal.appeal()), "levels/" + proposal.id());
            case ANSWERED ->
                owners(
                        proposal,
                        Boolean.TRUE.equals(proposal.granted())
                                ? "Your appeal was granted"
                                : "Your appeal was not granted",
                        String.valueOf(proposal.answer()));
            case POSTPONED, OUTDATED -> {
                // nothing that the partner was told of before
            }
        }
    }

    private static String atRisk(LevelProposal proposal, Evidence evidence) {
        var missing = evidence.rung(String.valueOf(proposal.from())).stream()
                .flatMap(rung -> rung.asks().stream())
                .filter(each -> !each.isMet())
                .map(each -> each.words() + ".")
                .toList();
        return "Nothing changes before " + day(proposal.earliestOn()) + ". " + String.join(" ", missing);
    }

    /** Something about a partner's level that no proposal is about. */
    void partner(UUID partnerId, String title, String text) {
        notifying.tell(new Audience.OfPartner(partnerId, OWNERS), new News(CHANGED, title, text, "portal/level"));
    }

    private void owners(LevelProposal proposal, String title, String text) {
        partner(proposal.partnerId(), title, text);
    }

    void managers(String title, String text, String path) {
        notifying.tell(new Audience.OfVendor(MANAGERS), new News(PROPOSED, title, text, path));
    }

    private String partner(LevelProposal proposal) {
        return partners.byId(proposal.partnerId()).map(Partner::name).orElse("");
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String said(@Nullable String message) {
        return message == null ? "" : "\n" + message;
    }
}
