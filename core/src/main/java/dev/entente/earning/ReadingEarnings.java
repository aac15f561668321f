package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Explanation.Due;
import dev.entente.earning.Explanation.Input;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.holdback.HeldBack;
import dev.entente.holdback.HeldBacks;
import dev.entente.identity.Requires;
import dev.entente.ledger.AsOf;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.payable.Payable.Part;
import dev.entente.plugin.Models;
import dev.entente.problem.Problem;
import dev.entente.program.Business;
import dev.entente.program.LoadingPrograms;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows results and how they came about; a partner's member finds those of that partner alone. */
@ApplicationScoped
@Transactional
public class ReadingEarnings {

    @Inject
    Earnings earnings;

    @Inject
    KeepingTerms terms;

    @Inject
    Partners partners;

    @Inject
    LoadingPrograms programs;

    @Inject
    Models models;

    @Inject
    Releasing releasing;

    @Inject
    HeldBacks held;

    @Inject
    Sales sales;

    @Requires(EarningPermissions.READ)
    public BookedEarning open(UUID earningId) {
        return earnings.byId(earningId)
                .orElseThrow(() -> new Problem(EarningProblem.UNKNOWN_EARNING, "Open it from a statement."));
    }

    /**
     * The current result of a sale, for the partner that it names, or else for another that is credited with it; none for a
     * sale that nobody reported.
     */
    @Requires(EarningPermissions.READ)
    public Optional<BookedEarning> ofSale(UUID saleId) {
        var rows = earnings.currentOf(new UUID[] {saleId});
        var named = sales.current(saleId).map(Sale::partnerId);
        return rows.stream()
                .filter(row -> named.filter(row.partnerId()::equals).isPresent())
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    /** All current results of these sales or milestones, of every partner that the reader reaches. */
    @Requires(EarningPermissions.READ)
    public List<BookedEarning> ofAll(Collection<UUID> sources) {
        return sources.isEmpty()
                ? List.of()
                : earnings.currentOf(sources.stream().distinct().toArray(UUID[]::new));
    }

    /** The steps, the terms and the inputs; worked out again on the way, to show that the same comes out. */
    @Requires(EarningPermissions.READ)
    public Explanation explain(UUID earningId) {
        var booked = open(earningId);
        var inputs = terms.inputs(List.of(booked)).apply(booked);
        var calculated = inputs instanceof Calculated c ? c : null;
        var pin = calculated == null ? null : calculated.pin();
        return new Explanation(
                booked.id(),
                partners.byId(booked.partnerId()).map(Partner::name).orElse(""),
                booked.about(),
                booked.document(),
                booked.on(),
                booked.earning(),
                pin == null ? null : pin.program(),
                pin == null ? null : pin.version(),
                pin == null ? null : pin.from(),
                pin == null ? null : pin.offer(),
                pin == null ? null : pin.model(),
                pin == null ? null : pin.digest(),
                calculated == null ? null : calculated.terms().toPrettyString(),
                words(inputs),
                booked.calculatedAt(),
                booked.reason(),
                booked.revision(),
                before(booked),
                booked.superseded(),
                Recomputing.reproduces(booked, inputs, models),
                booked.sourceKind() == Source.SALE ? booked.sourceId() : null,
                calculated == null || booked.superseded() ? List.of() : payable(booked, calculated));
    }

    /** What it depends on, and why its terms are those of an older version, where business that began before keeps them. */
    private List<Input> words(Inputs inputs) {
        var words = InputsInWords.of(inputs);
        if (!(inputs instanceof Calculated calculated) || calculated.approved() != null) return words;
        var pin = calculated.pin();
        var day = calculated.what() instanceof Refunded refund
                ? refund.of().on()
                : calculated.what().on();
        var business = Business.since(InputsInWords.began(inputs).orElse(null));
        return programs.all().stream()
                .filter(program -> program.id().equals(pin.programId()))
                .filter(program -> program.inForce(day, business)
                        .filter(version -> version.number() == pin.version())
                        .isPresent())
                .flatMap(program -> program.inForce(day).stream())
                .filter(newer -> newer.number() != pin.version())
                .flatMap(newer -> InputsInWords.kept(inputs, newer).stream())
                .findFirst()
                .map(why -> Stream.concat(words.stream(), Stream.of(why)).toList())
                .orElse(words);
    }

    /** Its parts as they stand now: what is held back of them, and what is not. */
    private List<Due> payable(BookedEarning booked, Calculated calculated) {
        var parts = calculated.parts(booked.earning());
        if (parts.isEmpty()) return List.of();
        var rows = held.ofEarning(booked.id()).stream()
                .filter(row -> row.releasedAt() == null)
                .collect(Collectors.toMap(HeldBack::part, HeldBack::amount));
        return parts.stream()
                .flatMap(part -> {
                    var kept = rows.getOrDefault(
                            part.number(), Amount.zero(part.amount().unit()));
                    return Stream.of(due(part, part.amount().minus(kept), false), due(part, kept, true));
                })
                .filter(due -> due.amount().minor() != 0)
                .toList();
    }

    private static Due due(Part part, Amount amount, boolean held) {
        var portion = part.portion();
        return new Due(portion.share(), amount, part.on(), portion.words(), held);
    }

    private @Nullable Amount before(BookedEarning booked) {
        if (booked.revision() == 1) return null;
        return earnings.byId(booked.before()).map(BookedEarning::amount).orElse(null);
    }

    /** Current results in the order of keys, behind this one; of one partner, of those held, or all. */
    @Requires(EarningPermissions.READ)
    public List<BookedEarning> after(UUID after, @Nullable UUID partnerId, boolean held, int limit) {
        var page = Limit.of(limit);
        if (held) {
            return partnerId == null
                    ? earnings.heldAfter(after, page)
                    : earnings.heldOfPartnerAfter(partnerId, after, page);
        }
        return partnerId == null
                ? earnings.currentAfter(after, page)
                : earnings.currentOfPartnerAfter(partnerId, after, page);
    }

    /** Results as they stood as of then, in the order of keys; what replaced them later is left out. */
    @Requires(EarningPermissions.READ)
    public List<BookedEarning> after(UUID after, @Nullable UUID partnerId, boolean held, AsOf asOf, int limit) {
        if (asOf.isNow()) return after(after, partnerId, held, limit);
        return earnings.asOf(after, partnerId, held, asOf.through(), asOf.booked(), Limit.of(limit));
    }

    /** What waits for a person, latest day first. */
    @Requires(EarningPermissions.REVIEW)
    public List<HeldRow> held(int offset, int limit) {
        var rows = earnings.held(Limit.range(offset + 1L, (long) offset + limit));
        var ids = rows.stream().map(BookedEarning::partnerId).distinct().toArray(UUID[]::new);
        var names = partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Partner::name));
        var releases = releasing.of(rows);
        return rows.stream()
                .map(row -> new HeldRow(
                        row.id(),
                        row.partnerId(),
                        names.getOrDefault(row.partnerId(), ""),
                        row.about(),
                        row.document(),
                        row.on(),
                        String.valueOf(row.because()),
                        releases.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** What would release a held result; nothing of one that is not held. */
    @Requires(EarningPermissions.REVIEW)
    public List<Release> releases(UUID earningId) {
        var booked = open(earningId);
        return booked.isHeld() ? releasing.of(List.of(booked)).getOrDefault(earningId, List.of()) : List.of();
    }

    @Requires(EarningPermissions.REVIEW)
    public int countHeld() {
        return Math.toIntExact(earnings.countHeld());
    }
}
