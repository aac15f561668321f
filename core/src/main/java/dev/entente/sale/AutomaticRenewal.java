package dev.entente.sale;

import dev.entente.program.RenewalPolicy;
import dev.entente.program.RenewalPolicy.Right;
import dev.entente.sale.SaleReport.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a subscription on the day on which its last term ends: a pure function. It renews by itself with the lines
 * and prices of that term; what they would be is never guessed where the term was changed on the way, or is anybody's to sell.
 */
sealed interface AutomaticRenewal {

    /** Where such sales come from. */
    String SOURCE = "renewal";

    /** Days by which the next term may begin before the last one ends. */
    int AHEAD = 31;

    /** It renews; this is the sale. */
    record Renew(SaleReport report) implements AutomaticRenewal {}

    /** A person reports it, for this reason. */
    record Ask(String because) implements AutomaticRenewal {}

    /** It ends. */
    record Nothing() implements AutomaticRenewal {}

    /**
     * The sale that ends last, as it would be reported; what it is a part of; what holds; whether it was changed or stopped; and
     * who goes on with it where its partner leaves (null: it stays, or nobody said).
     */
    record Known(
            Sale last,
            SaleReport said,
            Subscription subscription,
            RenewalPolicy policy,
            boolean givenBack,
            boolean stopped,
            @Nullable Succession succession) {}

    static AutomaticRenewal of(Known known) {
        var last = known.last();
        var end = known.subscription().until();
        boolean isLast = known.subscription().last().filter(last.id()::equals).isPresent();
        if (end == null || !isLast || !last.circumstances().isRenewing() || known.stopped()) return new Nothing();
        if (known.policy().right() == Right.OPEN) return new Ask("The renewal is open: report who sells it.");
        var succession = known.succession();
        if (succession != null && succession.partner() == null)
            return new Ask("Its partner has left, and you look after the customer: report what is renewed.");
        if (known.givenBack()) return new Ask("Part of the last term was given back: report what is renewed.");
        if (isExpanded(known)) return new Ask("Other parts of it run besides the last one: report what is renewed.");
        var lines = known.said().lines().stream()
                .filter(line -> line.term() != null && !line.term().isZero())
                .toList();
        if (lines.stream().map(SaleReport.Line::term).distinct().count() > 1)
            return new Ask("Its products end on different days: report what is renewed.");
        var seller = succession == null ? known.said().partner() : Objects.requireNonNull(succession.partner());
        return lines.isEmpty() ? new Nothing() : new Renew(report(known.said(), seller, name(last, end), end, lines));
    }

    /**
     * What one of its sales sold that ends on a day, to one day, while other parts of it run on, and that nothing carries on:
     * neither a part of the same product line nor a renewal of the term. Nothing where all of it ends.
     */
    static List<Subscription.Part> lapsing(Subscription it, UUID saleId, LocalDate day) {
        return it.parts().stream()
                .filter(part -> part.saleId().equals(saleId))
                .filter(part -> isAt(part.until(), day) && it.parts().stream().anyMatch(other -> outlasts(other, part)))
                .filter(part -> it.parts().stream().noneMatch(other -> outlasts(other, part) && carriesOn(other, part)))
                .toList();
    }

    private static boolean isAt(@Nullable LocalDate end, LocalDate day) {
        return end != null && Math.abs(ChronoUnit.DAYS.between(end, day)) <= 1;
    }

    private static boolean outlasts(Subscription.Part other, Subscription.Part part) {
        var end = part.until();
        return end != null && other.until() != null && other.until().isAfter(end);
    }

    private static boolean carriesOn(Subscription.Part other, Subscription.Part part) {
        if (Objects.equals(other.family(), part.family())) return true;
        var end = part.until();
        return other.kind() == Kind.RENEWAL
                && end != null
                && Math.abs(ChronoUnit.DAYS.between(end, other.from())) <= AHEAD;
    }

    /** Whether a term had ended by the day on which it was reported: whoever did may not know that it renews at once. */
    static boolean isLate(Sale last, LocalDate end, ZoneId zone) {
        return !last.source().equals(SOURCE) && !end.isAfter(LocalDate.ofInstant(last.recordedAt(), zone));
    }

    /** What of another sale runs on beside the last one, by more than the days by which somebody renews ahead. */
    private static boolean isExpanded(Known known) {
        var last = known.last();
        return last.kind() == Kind.EXPANSION
                || known.subscription().parts().stream()
                        .filter(part -> part.until() != null && !part.saleId().equals(last.id()))
                        .anyMatch(part -> !part.from().isBefore(last.on()) || runs(part, last.on()));
    }

    private static boolean runs(Subscription.Part part, LocalDate day) {
        return part.until() != null && part.until().isAfter(day.plusDays(AHEAD));
    }

    /** One for each term, whoever asks for it and however often. */
    private static String name(Sale last, LocalDate start) {
        return last.number() + " from " + start;
    }

    /** Nothing that was agreed or shown for the last term is taken along. */
    private static SaleReport report(
            SaleReport said, String seller, String name, LocalDate on, List<SaleReport.Line> lines) {
        var subscription = Objects.requireNonNull(said.subscription());
        return new SaleReport(
                SOURCE,
                name,
                Kind.RENEWAL,
                null,
                on,
                seller,
                said.program(),
                said.motion(),
                said.route(),
                said.customer(),
                lines,
                null,
                null,
                said.role(),
                subscription,
                null,
                null,
                said.invoicing());
    }
}
