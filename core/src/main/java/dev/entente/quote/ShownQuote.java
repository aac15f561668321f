package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.commercial.Step;
import dev.entente.problem.Problem.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A quote over REST. Approval is free, needed, asked, approved or declined. Expired says that its time is over while nobody decided. */
public record ShownQuote(
        UUID id,
        String number,
        @Nullable UUID partner,
        @Nullable UUID deal,
        String customer,
        @Nullable String note,
        String motion,
        String kind,
        String state,
        boolean expired,
        int revision,
        Amount list,
        Amount net,
        LocalDate validThrough,
        Instant madeAt,
        @Nullable Instant sentAt,
        @Nullable Instant closedAt,
        @Nullable String because,
        String approval,
        @Nullable String reason,
        @Nullable LocalDate subscribed,
        @Nullable UUID registration) {

    static ShownQuote of(Quote quote, LocalDate today) {
        return new ShownQuote(
                quote.id(),
                quote.number(),
                quote.partnerId(),
                quote.dealId(),
                quote.customerName(),
                quote.note(),
                quote.motion(),
                quote.kind().name().toLowerCase(Locale.ROOT),
                quote.state().name().toLowerCase(Locale.ROOT),
                quote.hasExpired(today),
                quote.standing(),
                quote.list(),
                quote.net(),
                quote.validThrough(),
                quote.madeAt(),
                quote.sentAt(),
                quote.closedAt(),
                quote.because(),
                quote.clearance().name().toLowerCase(Locale.ROOT),
                quote.reason(),
                quote.subscribed(),
                quote.registrationId());
    }

    /** What a step adds, what the price is after it, and what says it: a price book and its day, or a model and a program's version. */
    public record ShownStep(
            String words, Exact adds, Exact after, @Nullable String by) {}

    /** A line with each step of its price; or, without one, why there is none. */
    public record ShownLine(
            String sku,
            String name,
            long quantity,
            Period term,
            @Nullable Amount list,
            @Nullable Amount net,
            List<ShownStep> steps,
            @Nullable String because,
            @Nullable Amount usual) {

        public static ShownLine of(PricedLine line) {
            return new ShownLine(
                    line.sku(),
                    line.name(),
                    line.quantity(),
                    line.term(),
                    line.list(),
                    line.net(),
                    steps(line.steps(), line::by),
                    line.because(),
                    line.usual());
        }

        public static List<ShownStep> steps(List<Step> steps) {
            return steps(steps, _ -> "");
        }

        private static List<ShownStep> steps(List<Step> steps, IntFunction<String> said) {
            var shown = new ArrayList<ShownStep>(steps.size());
            for (int i = 0; i < steps.size(); i++) {
                var step = steps.get(i);
                var after =
                        shown.isEmpty() ? step.exact() : shown.getLast().after().plus(step.exact());
                var by = said.apply(i);
                shown.add(new ShownStep(step.words(), step.exact(), after, by.isEmpty() ? null : by));
            }
            return shown;
        }
    }

    /**
     * A cart with its prices, as it would be quoted. Older says why the version is not the one of the day, where it is not. Uncosted are products of which a least margin cannot be kept, since nobody said
     * what they cost; the vendor reads them.
     */
    public record Priced(
            LocalDate day,
            LocalDate validThrough,
            @Nullable String program,
            @Nullable String programName,
            @Nullable Integer version,
            Amount list,
            Amount net,
            List<ShownLine> lines,
            List<Finding> findings,
            @Nullable QuotedRate rate,
            @Nullable List<String> uncosted,
            @Nullable String older) {

        static Priced of(PricedCart cart) {
            return new Priced(
                    cart.day(),
                    cart.validThrough(),
                    cart.program(),
                    cart.called(),
                    cart.program() == null ? null : cart.version(),
                    cart.list(),
                    cart.net(),
                    cart.lines().stream().map(ShownLine::of).toList(),
                    cart.findings(),
                    cart.rate(),
                    cart.uncosted().isEmpty() ? null : cart.uncosted(),
                    cart.older());
        }
    }

    /** What was offered once; the lines only of the one that is asked for, or stands. */
    public record Revision(
            int number,
            LocalDate day,
            LocalDate validThrough,
            @Nullable String program,
            @Nullable String programName,
            @Nullable Integer version,
            Amount list,
            Amount net,
            Instant madeAt,
            @Nullable List<ShownLine> lines,
            @Nullable QuotedRate rate,
            @Nullable String language,
            @Nullable String older) {

        static Revision of(QuoteHead head, Map<String, String> programs) {
            return new Revision(
                    head.number(),
                    head.day(),
                    head.validThrough(),
                    head.program(),
                    programs.get(head.program()),
                    head.program() == null ? null : head.version(),
                    head.list(),
                    head.net(),
                    head.madeAt(),
                    null,
                    null,
                    null,
                    null);
        }

        static Revision of(QuoteRevision revision, Map<String, String> programs) {
            return new Revision(
                    revision.number(),
                    revision.day(),
                    revision.validThrough(),
                    revision.program(),
                    programs.get(revision.program()),
                    revision.program() == null ? null : revision.version(),
                    revision.list(),
                    revision.net(),
                    revision.madeAt(),
                    revision.lines().stream().map(ShownLine::of).toList(),
                    revision.rate(),
                    revision.language(),
                    revision.older());
        }
    }

    /** With what is offered now, and the heads of what was before. */
    public record Whole(ShownQuote quote, List<Revision> revisions) {

        static Whole of(QuotePage page, LocalDate today, Map<String, String> programs) {
            return new Whole(
                    ShownQuote.of(page.quote(), today),
                    Stream.concat(
                                    Stream.of(Revision.of(page.standing(), programs)),
                                    page.heads().stream()
                                            .filter(each -> each.number()
                                                    != page.standing().number())
                                            .map(head -> Revision.of(head, programs)))
                            .toList());
        }
    }
}
