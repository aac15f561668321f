package dev.entente.handoff;

import dev.entente.clock.Occasion;
import dev.entente.clock.Occasions;
import dev.entente.clock.RunningClocks;
import dev.entente.clock.Side;
import dev.entente.clock.Subject;
import dev.entente.clock.Within;
import dev.entente.clock.Within.Counted;
import dev.entente.deal.DealPermissions;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What each side may promise when a deal goes from one to the other: whoever gives it a summary, whoever gets it the first call. */
@Internal
@ApplicationScoped
class HandOffPromises implements Occasions {

    private static final String GIVEN = "the vendor gives a deal of its own, or of somebody else, to a partner";
    private static final String BACK = "the vendor takes over a deal that a partner has led";
    private static final String SUMMARY = "what is known of the deal is summed up";
    private static final String CALL = "the first call with the customer is noted";
    private static final Within TWO_DAYS = new Within(48, Counted.HOURS);
    private static final Within A_WEEK = new Within(5, Counted.BUSINESS_DAYS);

    @Inject
    RunningClocks clocks;

    @Override
    public List<Occasion> occasions() {
        return List.of(
                occasion(Side.VENDOR, "Summary of a deal that a partner gets", GIVEN, SUMMARY, TWO_DAYS),
                occasion(Side.PARTNER, "First call of a deal that a partner gets", GIVEN, CALL, A_WEEK),
                occasion(Side.PARTNER, "Summary of a deal that a partner gives back", BACK, SUMMARY, TWO_DAYS),
                occasion(Side.VENDOR, "First call of a deal that a partner gives back", BACK, CALL, A_WEEK));
    }

    private static Occasion occasion(Side side, String words, String begins, String ends, Within usual) {
        var acts = side == Side.VENDOR
                ? Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.SALES)
                : Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER);
        var code = ends.equals(SUMMARY) ? summary(side) : call(side);
        return new Occasion(code, words, begins, ends, side, acts, DealPermissions.READ, usual, "hand-offs");
    }

    /** By whoever owes it. */
    private static String summary(Side giver) {
        return giver == Side.VENDOR ? "handoff.summary" : "handoff.partner-summary";
    }

    private static String call(Side receiver) {
        return receiver == Side.PARTNER ? "handoff.call" : "handoff.vendor-call";
    }

    void begin(List<HandOff> fresh) {
        for (var giver : Side.values()) {
            var given = fresh.stream().filter(each -> each.giver == giver).toList();
            if (given.isEmpty()) continue;
            var subjects = given.stream().map(HandOffPromises::subject).toList();
            clocks.startAll(summary(giver), subjects);
            clocks.startAll(call(given.getFirst().receiver()), subjects);
        }
    }

    private static Subject subject(HandOff one) {
        return new Subject(one.partnerId, one.id, one.number + " for " + one.customer, one.handedAt);
    }

    void summedUp(HandOff one) {
        clocks.stop(summary(one.giver), one.id);
    }

    void called(HandOff one) {
        clocks.stop(call(one.receiver()), one.id);
    }

    /** Their partners are none any more, and write nothing. */
    void forsaken(List<UUID> ids) {
        clocks.dropAll(summary(Side.PARTNER), ids);
    }

    void end(List<UUID> ids) {
        for (var side : Side.values()) {
            clocks.dropAll(summary(side), ids);
            clocks.dropAll(call(side), ids);
        }
    }
}
