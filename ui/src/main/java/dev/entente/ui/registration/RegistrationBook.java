package dev.entente.ui.registration;

import dev.entente.conflict.ConflictPermissions;
import dev.entente.conflict.Contender;
import dev.entente.conflict.ReadingConflicts;
import dev.entente.deal.Deal;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.ReadingDeals;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.ReadingMembers;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import dev.entente.registration.PinnedVersion;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationFilter;
import dev.entente.registration.RegistrationPage;
import dev.entente.ui.clock.RunningPromises;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What pages of registrations read: them with their partners' names and clocks, and what stands around one. */
@Dependent
public class RegistrationBook {

    @Inject
    ReadingRegistrations registrations;

    @Inject
    ReadingPartners partners;

    @Inject
    ReadingDeals deals;

    @Inject
    ReadingMembers members;

    @Inject
    RunningPromises promised;

    @Inject
    ReadingConflicts conflicts;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<RegistrationRow> rows(RegistrationFilter filter, int offset, int limit) {
        var page = registrations.list(filter, offset, limit);
        Map<UUID, String> names = visit.may(PartnerPermissions.READ)
                ? partners.names(
                        page.stream().map(Registration::partnerId).distinct().toList())
                : Map.of();
        return page.stream()
                .map(each -> new RegistrationRow(each, names.getOrDefault(each.partnerId(), ""), clock(each)))
                .toList();
    }

    int count(RegistrationFilter filter) {
        return registrations.count(filter);
    }

    /** What is promised in time for it. */
    List<Panel> promised(Registration registration) {
        return promised.of(registration.id());
    }

    RegistrationPage open(UUID id) {
        return registrations.open(id);
    }

    String partner(UUID id) {
        return visit.may(PartnerPermissions.READ) ? partners.open(id).name() : "";
    }

    /** A registration that a finding names; empty where the finding is about something else. */
    Optional<Registration> found(UUID id) {
        try {
            return Optional.of(registrations.open(id).registration());
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }

    Optional<Deal> deal(@Nullable UUID id) {
        if (id == null || !visit.may(DealPermissions.READ)) return Optional.empty();
        try {
            return Optional.of(deals.open(id).deal());
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }

    /** The cases that it is in, as the vendor sees them. */
    List<Contender> cases(Registration registration) {
        return visit.may(ConflictPermissions.READ) ? conflicts.ofRegistration(registration.id()) : List.of();
    }

    static final String TODAY = "Paid and priced today by";

    /** "Program version 3 (since 1 Jan 2026)". */
    public static String under(PinnedVersion pinned) {
        return "Program version " + pinned.number() + " (since " + Format.user().day(pinned.since()) + ")";
    }

    /** By which version its deal would be paid and priced today, where that is another than it was approved under. */
    static Optional<String> followed(RegistrationPage page) {
        var pinned = page.registration().pinned();
        return Optional.ofNullable(page.applying())
                .filter(now -> pinned == null || pinned.number() != now.number())
                .map(now -> "Program version " + now.number() + " (since "
                        + Format.user().day(now.since()) + "), which its deal follows");
    }

    /** When they meet next: a day, and a time where it was said. */
    static String meeting(Registration registration) {
        var day = Format.user().day(registration.meetingOn());
        var at = registration.meetingAt();
        return at == null ? day : day + ", " + at;
    }

    Optional<String> member(@Nullable UUID id) {
        if (id == null || !visit.may(IdentityPermissions.MEMBER_READ)) return Optional.empty();
        try {
            return Optional.of(members.find(id).name());
        } catch (Problem outOfReach) {
            return Optional.empty();
        }
    }

    /** How long it protects as it stands; null where it doesn't. */
    @Nullable
    Clock clock(Registration registration) {
        var protection = registration.protection();
        if (protection == null || registration.state() != State.APPROVED) return null;
        return Clock.between(protection.from(), protection.lastAsItStands(), today.day());
    }

    Today today() {
        return today;
    }
}
