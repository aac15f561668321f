package dev.entente.lifecycle;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.lifecycle.PartnersMoved.Moved;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.message.Notifying.Told;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells partners what their state means for them, and the vendor what is proposed. */
@Internal
@ApplicationScoped
class LifecycleNews implements NewsKinds {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final Set<Role> MANAGERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER);
    private static final String PROPOSED = "lifecycle.proposed";
    private static final String MOVED = "lifecycle.moved";

    @Inject
    Notifying notifying;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(PROPOSED, "partners that something speaks for moving in the lifecycle", true, false),
                new NewsKind(MOVED, "changes of what our partnership allows", false, true));
    }

    /** Each of what its own move means for it. */
    void moved(List<Moved> all, @Nullable String message) {
        notifying.tellAll(all.stream()
                .flatMap(each -> told(each.partner(), each.move(), message).stream())
                .toList());
    }

    // That it is at risk is the vendor's worry, and whoever has left reads nothing any more.
    private static Optional<Told> told(Partner partner, PartnerMove move, @Nullable String message) {
        var said = message == null || message.isBlank() ? "" : "\n" + message.strip();
        var title = switch (move.to()) {
            case ACTIVE -> move.from() == State.AT_RISK ? "" : "Your partnership is active";
            case ONBOARDING -> "Your onboarding has begun";
            case SUSPENDED -> "Your partnership is suspended";
            case OFFBOARDING -> "Your partnership ends on " + day(move.lastDay());
            case PROSPECT, APPLICANT, AT_RISK, FORMER -> "";
        };
        if (title.isEmpty()) return Optional.empty();
        var text = switch (move.to()) {
            case SUSPENDED ->
                "You can still sign in and read everything. New registrations and quotes wait until this is over."
                        + " What you have earned stays yours.";
            case OFFBOARDING ->
                "What is open is listed for you. What you have earned stays yours and is paid as agreed.";
            default -> "";
        };
        return Optional.of(new Told(
                new Audience.OfPartner(partner.id(), Set.of()),
                new News(MOVED, title, (text + said).strip(), page(move.to()))));
    }

    private static String page(State state) {
        return state == State.OFFBOARDING ? "portal/offboarding" : "portal";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    void proposed(MoveProposal proposal, String partner) {
        notifying.tell(
                new Audience.OfVendor(MANAGERS),
                new News(
                        PROPOSED,
                        "Should " + partner + " be " + Lifecycle.words(proposal.to()) + "?",
                        proposal.because(),
                        "partners/" + proposal.partnerId() + "?part=lifecycle"));
    }
}
