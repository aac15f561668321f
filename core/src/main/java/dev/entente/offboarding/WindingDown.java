package dev.entente.offboarding;

import dev.entente.audit.Audit;
import dev.entente.deal.HandingOver;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.Doing;
import dev.entente.offboarding.Gathering.WindDown;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.ReadingPartners;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.registration.EndingRegistrations;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through what is left when a partnership ends: shows it to both sides, and settles it, by deeds where there are any. */
@ApplicationScoped
public class WindingDown {

    @Inject
    ReadingPartners reading;

    @Inject
    Reach reach;

    @Inject
    Desk desk;

    /** What is left of the partner; a problem where it is not being offboarded. The partner's side reads no notes of the vendor. */
    @Requires(OffboardingPermissions.READ)
    public Leaving read(UUID partnerId) {
        return find(partnerId).orElseThrow(WindingDown::isNot);
    }

    private static Leaving own(Leaving leaving) {
        return new Leaving(
                leaving.lastDay(),
                leaving.lines().stream().map(WindingDown::own).toList());
    }

    // Some agreements are on file for the vendor alone.
    private static Leaving.Line own(Leaving.Line line) {
        if (line.item().canBeSaid() && line.settled() && line.item() != Item.MONEY)
            return new Leaving.Line(line.item(), true, 0, "Settled");
        return line.item() == Item.AGREEMENT ? new Leaving.Line(line.item(), false, 1, "It is to be closed") : line;
    }

    /** The same; nothing where the partner is not being offboarded. */
    @Requires(OffboardingPermissions.READ)
    public Optional<Leaving> find(UUID partnerId) {
        reading.open(partnerId);
        return Scope.call(Scope.system(Scope.current().tenantId()), () -> reach.find(partnerId))
                .map(found -> shown(found.leaving()));
    }

    private static Leaving shown(Leaving leaving) {
        return Scope.current().isHome() ? leaving : own(leaving);
    }

    /** All that wait or protect; how many ended. */
    @Requires(OffboardingPermissions.SETTLE)
    public int endRegistrations(UUID partnerId, String reason) {
        return desk.endRegistrations(partnerId, reason);
    }

    /** All open deals, to another partner or (null) to the vendor itself; how many. */
    @Requires(OffboardingPermissions.SETTLE)
    public int handOverDeals(UUID partnerId, @Nullable UUID to) {
        return desk.handOver(partnerId, to);
    }

    /** How it was settled; of customers, who looks after them (null: the vendor) and from which day on. */
    public record Said(
            String note, @Nullable UUID successor, @Nullable LocalDate from) {}

    /** By its code. */
    @Requires(OffboardingPermissions.SETTLE)
    public Item item(String code) {
        return Item.of(code)
                .orElseThrow(
                        () -> new Problem(OffboardingProblem.UNKNOWN_ITEM, "Look for it in the list of what is left."));
    }

    /** Says how an item was settled; said again, it stands in place of what was said. */
    @Requires(OffboardingPermissions.SETTLE)
    public Leaving say(UUID partnerId, Item item, Said said) {
        return desk.say(partnerId, item, said);
    }

    @Requires(OffboardingPermissions.SETTLE)
    public Leaving takeBack(UUID partnerId, Item item) {
        return desk.takeBack(partnerId, item);
    }

    /** With the reach of the system. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Reach {

        @Inject
        Gathering gathering;

        Optional<WindDown> find(UUID partnerId) {
            return Optional.ofNullable(gathering.of(partnerId));
        }
    }

    private static Problem isNot() {
        return new Problem(OffboardingProblem.NOT_OFFBOARDING, "Move it to offboarding first, with its last day.");
    }

    /** Each its own transaction. */
    @Internal
    @ApplicationScoped
    @Transactional
    static class Desk {

        @Inject
        ReadingPartners reading;

        @Inject
        Partners partners;

        @Inject
        TakingTurns turns;

        @Inject
        Gathering gathering;

        @Inject
        WindDowns windDowns;

        @Inject
        EndingRegistrations registrations;

        @Inject
        HandingOver deals;

        @Inject
        LastDayWork lastDay;

        @Inject
        Audit audit;

        @Inject
        InstantSource clock;

        int endRegistrations(UUID partnerId, String reason) {
            new Findings().line("/reason", reason, 500).refuse(OffboardingProblem.UNCLEAR_STEP);
            var windDown = alone(partnerId, null);
            int ended = registrations.endAll(partnerId, reason.strip());
            lastDay.lookAgain(partnerId, windDown.leaving());
            return ended;
        }

        int handOver(UUID partnerId, @Nullable UUID to) {
            // The receiver's turn, too: it would leave meanwhile otherwise, and hold the deals for ever.
            var windDown = alone(partnerId, to);
            if (to != null) successor("/to", partnerId, to);
            int given = deals.all(partnerId, to);
            lastDay.lookAgain(partnerId, windDown.leaving());
            return given;
        }

        Leaving say(UUID partnerId, Item item, Said said) {
            var windDown = alone(partnerId, said.successor());
            if (!item.canBeSaid()) throw new Problem(OffboardingProblem.SETTLED_BY_FACT, "Settle what is open of it.");
            new Findings().line("/note", said.note(), 500).refuse(OffboardingProblem.UNCLEAR_STEP);
            var step = new WindDownStep(
                    partnerId, windDown.move().id(), item, said.note().strip(), clock.instant());
            if (item == Item.CUSTOMERS) {
                if (said.successor() != null) successor("/successor", partnerId, said.successor());
                step.to(
                        said.successor(),
                        said.from() == null ? windDown.leaving().lastDay().plusDays(1) : said.from());
            }
            windDowns.delete(step.id);
            windDowns.insert(step);
            audit.record("offboarding.settled", "partner", partnerId, null, view(step));
            lastDay.lookAgain(partnerId, windDown.leaving());
            return left(partnerId);
        }

        Leaving takeBack(UUID partnerId, Item item) {
            var windDown = alone(partnerId, null);
            for (var step : windDown.steps()) {
                if (step.item != item) continue;
                windDowns.delete(step.id);
                audit.record("offboarding.reopened", "partner", partnerId, view(step), null);
            }
            return left(partnerId);
        }

        // Looked at here, since the partnership may be over as soon as this has committed.
        private Leaving left(UUID partnerId) {
            return Optional.ofNullable(gathering.of(partnerId))
                    .map(WindDown::leaving)
                    .orElseThrow(WindingDown::isNot);
        }

        private WindDown alone(UUID partnerId, @Nullable UUID other) {
            reading.open(partnerId);
            turns.with(Stream.concat(Stream.of(partnerId), Stream.ofNullable(other))
                    .toList());
            return Optional.ofNullable(gathering.of(partnerId)).orElseThrow(WindingDown::isNot);
        }

        private void successor(String pointer, UUID partnerId, UUID to) {
            var found = partners.byId(to)
                    .filter(each -> !to.equals(partnerId))
                    .filter(each -> Doing.LEAD.isAllowed(each.state()))
                    .map(Partner::id);
            if (found.isEmpty())
                throw Problem.field(
                        OffboardingProblem.UNCLEAR_STEP, pointer, "Name another partner that stays, or leave it out");
        }

        private static Map<String, String> view(WindDownStep step) {
            var view = new LinkedHashMap<String, String>();
            view.put("item", step.item.code());
            view.put("note", step.note);
            if (step.successorId != null) view.put("successor", step.successorId.toString());
            if (step.fromDay != null) view.put("from", step.fromDay.toString());
            return view;
        }
    }
}
