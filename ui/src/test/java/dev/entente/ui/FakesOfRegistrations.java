package dev.entente.ui;

import dev.entente.problem.Problem;
import dev.entente.registration.Answer;
import dev.entente.registration.AskingForExtensions;
import dev.entente.registration.Claim;
import dev.entente.registration.DecidingRegistrations;
import dev.entente.registration.Decision;
import dev.entente.registration.ExtendingRegistrations;
import dev.entente.registration.KeepingEvidence;
import dev.entente.registration.LiftingRests;
import dev.entente.registration.NewEvidence;
import dev.entente.registration.PuttingFirst;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.RecordingMeetings;
import dev.entente.registration.RegisteringDeals;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationFilter;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.registration.RegistrationPage;
import dev.entente.registration.RegistrationProblem;
import dev.entente.registration.WithdrawingRegistrations;
import dev.entente.territory.Place;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of registrations. */
final class FakesOfRegistrations {

    private FakesOfRegistrations() {}

    static final class Reading extends ReadingRegistrations {

        static Registration find(UUID id) {
            return World.current().registrations.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(
                            () -> new Problem(RegistrationProblem.UNKNOWN_REGISTRATION, "Look for it in the list."));
        }

        @Override
        public RegistrationPage open(UUID id) {
            var world = World.current();
            var findings = world.findings.getOrDefault(id, List.of());
            return new RegistrationPage(
                    find(id),
                    List.of(),
                    world.evidence.getOrDefault(id, List.of()),
                    world.places.get(id),
                    findings,
                    world.blocks.getOrDefault(id, List.of()),
                    List.of(),
                    world.extendable.get(id),
                    world.again.get(id),
                    world.applying.get(id));
        }

        private static Stream<Registration> found(RegistrationFilter filter) {
            var typed = filter.typed() == null ? "" : filter.typed().toLowerCase(Locale.ROOT);
            return World.current().registrations.stream()
                    .filter(each -> filter.states().isEmpty() || filter.states().contains(each.state()))
                    .filter(each -> (each.customerName() + " " + each.domain())
                            .toLowerCase(Locale.ROOT)
                            .contains(typed));
        }

        @Override
        public List<Registration> ending(@Nullable UUID partnerId, LocalDate day, int limit) {
            World.current().asked("ending");
            return found(new RegistrationFilter(List.of(State.APPROVED), null, null))
                    .toList();
        }

        @Override
        public List<Registration> after(@Nullable UUID id, RegistrationFilter filter, int limit) {
            World.current().asked("waiting");
            return found(filter).limit(limit).toList();
        }

        @Override
        public List<Registration> list(RegistrationFilter filter, int offset, int limit) {
            World.current().asked("registrations");
            return found(filter).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(RegistrationFilter filter) {
            World.current().asked("count of registrations");
            return (int) found(filter).count();
        }

        @Override
        public List<Registration> ofDeal(UUID dealId) {
            return World.current().registrations.stream()
                    .filter(each -> dealId.equals(each.dealId()))
                    .toList();
        }

        @Override
        public Map<UUID, Registration> holding(Collection<UUID> dealIds) {
            return World.current().registrations.stream()
                    .filter(each -> each.state() == State.APPROVED && dealIds.contains(each.dealId()))
                    .collect(Collectors.toMap(each -> Objects.requireNonNull(each.dealId()), each -> each));
        }
    }

    static final class Deciding extends DecidingRegistrations {

        @Override
        public Registration approve(UUID id, @Nullable Integer revision, Decision decision, @Nullable UUID dealId) {
            World.current()
                    .done
                    .add("approved " + Reading.find(id).number() + " for "
                            + (dealId == null
                                    ? "a new deal"
                                    : FakesOfDeals.Reading.find(dealId).number()));
            return Reading.find(id);
        }

        @Override
        public Registration decline(UUID id, @Nullable Integer revision, Decision decision) {
            if (decision.reason() == null) {
                throw Problem.field(RegistrationProblem.UNCLEAR_REGISTRATION, "/reason", "Write something here");
            }
            World.current().done.add("declined " + Reading.find(id).number() + ": " + decision.reason());
            return Reading.find(id);
        }
    }

    static final class Extending extends ExtendingRegistrations {

        @Override
        public Registration extend(UUID id, @Nullable Integer revision, LocalDate last, String reason) {
            World.current().done.add("extended " + Reading.find(id).number() + " until " + last);
            return Reading.find(id);
        }

        @Override
        public Registration decline(UUID id, @Nullable Integer revision, String reason) {
            World.current().done.add("did not extend " + Reading.find(id).number() + ": " + reason);
            return Reading.find(id);
        }
    }

    static final class Asking extends AskingForExtensions {

        @Override
        public Registration ask(UUID id, @Nullable Integer revision, LocalDate last, String reason) {
            World.current().done.add("asked for " + Reading.find(id).number() + " until " + last + ": " + reason);
            return Reading.find(id);
        }
    }

    static final class Meeting extends RecordingMeetings {

        @Override
        public Registration record(
                UUID id, @Nullable Integer revision, LocalDate on, String note, @Nullable Next next) {
            World.current().done.add("met for " + Reading.find(id).number() + " on " + on + ": " + note);
            return Reading.find(id);
        }
    }

    static final class Withdrawing extends WithdrawingRegistrations {

        @Override
        public Registration withdraw(UUID id, @Nullable Integer revision, String reason) {
            World.current().done.add("withdrew " + Reading.find(id).number() + ": " + reason);
            return Reading.find(id);
        }
    }

    static final class Putting extends PuttingFirst {

        @Override
        public Registration putFirst(UUID id, @Nullable Integer revision) {
            return RegistrationFixtures.first(Reading.find(id), "Fast lane");
        }
    }

    static final class Lifting extends LiftingRests {

        @Override
        public Registration lift(UUID id, @Nullable Integer revision, String reason) {
            World.current().done.add("lifted the rest of " + Reading.find(id).number() + ": " + reason);
            return Reading.find(id);
        }
    }

    static final class Keeping extends KeepingEvidence {

        @Override
        public void remove(UUID registrationId, UUID id) {
            World.current()
                    .done
                    .add("deleted a file of " + Reading.find(registrationId).number());
        }
    }

    /** The answer that the world gives; each question is counted. */
    static final class Registering extends RegisteringDeals {

        @Override
        public Answer check(String accountUrl, String customerName, Place place) {
            World.current().done.add("asked for " + accountUrl);
            return World.current().answer;
        }

        @Override
        public Registered register(Claim claim, List<NewEvidence> evidence) {
            var partner = World.current().brightwater().id();
            var taken = RegistrationFixtures.submitted("R-00009", claim.customerName(), claim.accountUrl(), partner);
            World.current().registrations.add(taken);
            World.current().done.add("registered " + claim.customerName());
            evidence.forEach(file -> World.current().done.add("with " + file.name()));
            return new Registered(taken, World.current().answer);
        }
    }
}
