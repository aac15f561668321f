package dev.entente.conflict;

import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.Outcome;
import dev.entente.conflict.Conflict.Way;
import dev.entente.conflict.ConflictPage.Mark;
import dev.entente.conflict.ConflictPage.Party;
import dev.entente.conflict.ReadingOwnConflicts.Own;
import dev.entente.registration.Registration;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Cases as they are read. */
public final class ConflictFixtures {

    private static final Instant AT = Instant.parse("2026-03-12T08:00:00Z");

    private ConflictFixtures() {}

    /** A case between a partner that holds the customer and another that found out first what it needs. */
    public static ConflictPage contested(Registration holder, String holding, Registration other, String claiming) {
        var conflict = conflict("C-00001", holder.customerName());
        var first = contender(conflict, holder.partnerId(), holder);
        var second = contender(conflict, other.partnerId(), other);
        return new ConflictPage(
                conflict,
                List.of(new Party(first, holding, holder, true), new Party(second, claiming, other, false)),
                List.of(
                        mark(second, 2, "discovery", true),
                        mark(first, 3, "registered", false),
                        mark(second, 9, "mail", false)),
                List.of(inScope(() -> ConflictStep.of(conflict, ConflictStep.Kind.OPENED, "Two claim it", AT))),
                new Proposal(
                        Outcome.MOVED,
                        second.id(),
                        List.of(),
                        List.of("The first touch with evidence of discovery wins")),
                Map.of());
    }

    private static Conflict conflict(String number, String customer) {
        return inScope(() -> new Conflict(
                number, new Matter(About.CUSTOMER, customer, "hartwell.example", null), Way.FOUND, "Two claim it", AT));
    }

    private static Contender contender(Conflict conflict, UUID partner, @Nullable Registration registration) {
        return new Contender(
                conflict, partner, registration == null ? null : registration.id(), conflict.subject(), AT);
    }

    private static Mark mark(Contender contender, int day, String kind, boolean discovery) {
        return new Mark(contender.id(), LocalDate.of(2026, 3, day), kind, "What was said", discovery, null);
    }

    /** A partner's part of a case that it opened itself. */
    public static Own own(String customer, UUID partner) {
        var contender = contender(conflict("C-00002", customer), partner, null);
        contender.words = "We found out first";
        contender.tell(AT);
        return new Own(contender, List.of(), List.of());
    }

    /** The same while its evidence is asked for until a day. */
    public static Own asked(String customer, UUID partner, LocalDate by) {
        var own = own(customer, partner);
        own.contender().state = Conflict.State.ASKED;
        own.contender().evidenceBy = by;
        return own;
    }

    /** The same once it was decided for somebody else, with days left to appeal. */
    public static Own decided(String customer, UUID partner) {
        var own = own(customer, partner);
        own.contender().state = Conflict.State.DECIDED;
        own.contender().result = Contender.Result.NOTHING;
        own.contender().reason = "The discovery of the other came first";
        own.contender().appealUntil = LocalDate.of(2026, 4, 1);
        return own;
    }

    /** As it is kept. */
    public static Touch touch(Touch.Said said) {
        var contender = contender(conflict("C-00003", "Osprey Rail"), Ids.derived("partner"), null);
        return inScope(() -> new Touch(contender, said, AT));
    }

    public static ConflictRules rules() {
        return ConflictRules.usual(Ids.derived("tenant"));
    }

    private static <R> R inScope(Supplier<R> work) {
        return Scope.call(Scope.system(Ids.derived("tenant")), work::get);
    }
}
