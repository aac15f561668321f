package dev.entente.contribution;

import static java.util.stream.Collectors.toMap;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.identity.Requires;
import dev.entente.ledger.Posting;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.settlement.LedgerRow;
import dev.entente.settlement.ReadingLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Opens a figure: the lines of sales, the postings or the program costs that it is the sum of, by day, behind one of them. */
@ApplicationScoped
@Transactional
public class ReadingLines {

    private static final String FIRST =
            "1900-01-01 00000000-0000-0000-0000-000000000000 -1" + " 00000000-0000-0000-0000-000000000000";

    @Inject
    StatelessSession session;

    @Inject
    Partners partners;

    @Inject
    ProgramCosts costs;

    @Inject
    ReadingLedger ledger;

    /** What is opened: a figure, of which months and of whom. */
    public record Asked(Figure figure, Span span, Whose whose) {}

    @Requires(ContributionPermissions.READ)
    public List<BookedLine> after(Asked asked, String key, int limit) {
        var behind = new Behind(key.isEmpty() ? FIRST : key);
        return switch (asked.figure()) {
            case REGISTERED, OTHER, UNCOSTED, GOODS -> named(sold(asked, behind, limit));
            case INFLUENCED -> named(influenced(asked, behind, limit));
            case COMMISSIONS, INCENTIVES, CORRECTIONS, CHARGES -> posted(asked, behind, limit);
            case FEES, PROGRAM -> named(spent(asked, key, limit));
        };
    }

    /** By day, sale or posting, place, partner: as keys are written. */
    private record Behind(String[] parts) {

        Behind(String key) {
            this(key.split(" "));
        }

        LocalDate day() {
            return LocalDate.parse(parts[0]);
        }

        UUID id() {
            return UUID.fromString(parts[1]);
        }

        int place() {
            return Integer.parseInt(parts[2]);
        }

        UUID partner() {
            return UUID.fromString(parts[3]);
        }
    }

    private List<BookedLine> sold(Asked asked, Behind behind, int limit) {
        var only = switch (asked.figure()) {
            case REGISTERED -> " and " + BookedQuery.IS_REGISTERED;
            case OTHER -> " and not " + BookedQuery.IS_REGISTERED;
            case UNCOSTED -> " and k.value is null";
            default -> " and k.value is not null";
        };
        // What counts for the partner of the sale is two lines of one, where something is stated of it.
        var text = "select l.onDay, s.id, l.place, l.partnerId, s.customerName, s.number, s.externalId, l.sku, l.unit,"
                + " l.scale, k.currency, k.value, sum(" + BookedQuery.PIECES + "), sum(l.revenue) from "
                + BookedQuery.SOLD
                + only + BookedQuery.chosen(asked.whose(), "l.partnerId", BookedQuery.SOLD_MOTION)
                + " and (l.onDay, s.id, l.place, l.partnerId) > (:day, :id, :place, :partner)"
                + " group by l.onDay, s.id, l.place, l.partnerId, s.customerName, s.number, s.externalId, l.sku, l.unit,"
                + " l.scale, k.currency, k.value having sum(l.revenue) <> 0 or sum(" + BookedQuery.PIECES + ") <> 0"
                + " order by l.onDay, s.id, l.place, l.partnerId";
        var query = filled(text, asked, behind, limit).setParameter("place", behind.place());
        return query.setParameter("partner", behind.partner()).getResultList().stream()
                .map(row -> sold(asked.figure(), row))
                .toList();
    }

    private static BookedLine sold(Figure figure, Object[] row) {
        var unit = new Unit((String) row[8], (Integer) row[9]);
        var price = (@Nullable BigDecimal) row[11];
        long pieces = ((Number) row[12]).longValue();
        var amount = new Amount(((Number) row[13]).longValue(), unit);
        var words = pieces + " \u00d7 " + row[7];
        if (price != null) {
            var cost = new UnitPrice(price.stripTrailingZeros(), Unit.currency((String) row[10]));
            words += ", each costs " + plain(cost);
            if (figure == Figure.GOODS) amount = amount(price.multiply(BigDecimal.valueOf(pieces)), cost.unit());
        }
        var sale = (UUID) row[1];
        var partner = (UUID) row[3];
        return new BookedLine(
                row[0] + " " + sale + " " + row[2] + " " + partner,
                (LocalDate) row[0],
                partner,
                "",
                (String) row[4],
                row[5] + " \u00b7 " + row[6],
                words,
                amount,
                sale,
                null,
                null);
    }

    private static String plain(UnitPrice cost) {
        return cost.value()
                        .setScale(Math.max(2, cost.value().scale()), RoundingMode.UNNECESSARY)
                        .toPlainString() + " " + cost.unit();
    }

    private static Amount amount(BigDecimal value, Unit unit) {
        return Amount.exactly(value.setScale(unit.scale(), RoundingMode.HALF_UP), unit);
    }

    private List<BookedLine> influenced(Asked asked, Behind behind, int limit) {
        var text =
                "select f.day, f.sale, f.partner, f.customer, f.number, f.external, f.share, f.unit, f.scale, f.minor from ("
                        + influenced(asked, "c.onDay", " join Sale s on s.id = c.saleId and s.refundOf is null")
                        + " union all "
                        + influenced(asked, "s.onDay", " join Sale s on s.refundOf = c.saleId")
                        + ") f where (f.day, f.sale, f.partner) > (:day, :id, :partner) order by f.day, f.sale, f.partner";
        return filled(text, asked, behind, limit).setParameter("partner", behind.partner()).getResultList().stream()
                .map(ReadingLines::influenced)
                .toList();
    }

    private static String influenced(Asked asked, String day, String sales) {
        return "select s.onDay as day, s.id as sale, c.partnerId as partner, s.customerName as customer, s.number as number,"
                + " s.externalId as external, c.share as share, s.unit as unit, s.scale as scale, "
                + BookedQuery.INFLUENCED + " as minor from " + BookedQuery.influence(day, sales)
                + BookedQuery.chosen(asked.whose(), "c.partnerId", BookedQuery.SOLD_MOTION);
    }

    private static BookedLine influenced(Object[] row) {
        var unit = new Unit((String) row[7], (Integer) row[8]);
        var share = ((BigDecimal) row[6]).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        var sale = (UUID) row[1];
        var partner = (UUID) row[2];
        return new BookedLine(
                row[0] + " " + sale + " 0 " + partner,
                (LocalDate) row[0],
                partner,
                "",
                (String) row[3],
                row[4] + " \u00b7 " + row[5],
                share + " of the influence",
                amount(BookedQuery.minor(row[9], unit), unit),
                sale,
                null,
                null);
    }

    private List<BookedLine> posted(Asked asked, Behind behind, int limit) {
        var text = "select p, " + BookedQuery.SIGNED + " from " + BookedQuery.POSTED + " and " + BookedQuery.POSTED_AS
                + " = '"
                + asked.figure().name() + "'" + BookedQuery.chosen(asked.whose(), "p.partnerId", "e.motion")
                + " and (p.onDay, p.id) > (:day, :id) order by p.onDay, p.id";
        var found = filled(text, asked, behind, limit).getResultList();
        var rows = ledger.rows(found.stream().map(row -> (Posting) row[0]).toList()).stream()
                .collect(toMap(LedgerRow::id, row -> row));
        return found.stream()
                .map(row -> posted(
                        Objects.requireNonNull(rows.get(((Posting) row[0]).id())), ((Number) row[1]).longValue()))
                .toList();
    }

    private static BookedLine posted(LedgerRow row, long signed) {
        return new BookedLine(
                row.on() + " " + row.id(),
                row.on(),
                row.partnerId(),
                row.partner(),
                row.about(),
                row.document(),
                signed < 0 ? "Taken back" : "Booked",
                new Amount(signed, row.amount().unit()),
                null,
                row.earningId(),
                row.statementId());
    }

    private List<BookedLine> spent(Asked asked, String key, int limit) {
        return costs.within(asked.span().from(), asked.span().until()).stream()
                .filter(cost -> cost.figure() == asked.figure() && ReadingContribution.concerns(cost, asked.whose()))
                .map(cost -> spent(cost, asked.span()))
                .filter(line -> line.key().compareTo(key) > 0)
                .limit(limit)
                .toList();
    }

    private static BookedLine spent(ProgramCost cost, Span span) {
        var part = cost.within(span);
        var words = cost.kind().title() + ", " + cost.source();
        if (part.minor() != cost.amount().minor())
            words += ", a part of " + cost.amount() + " for "
                    + month(cost.from().atDay(1)) + " to " + month(cost.last().atDay(1));
        return new BookedLine(
                cost.firstMonth + " " + cost.id(),
                cost.firstMonth,
                cost.partnerId(),
                "",
                cost.description(),
                cost.number(),
                words,
                part,
                null,
                null,
                null);
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
    }

    private List<BookedLine> named(List<BookedLine> lines) {
        var ids = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.partnerId()))
                .distinct()
                .toArray(UUID[]::new);
        if (ids.length == 0) return lines;
        var names = partners.byIds(ids).stream().collect(toMap(Partner::id, Partner::name));
        return lines.stream()
                .map(line -> line.partnerId() == null ? line : line.of(names.getOrDefault(line.partnerId(), "")))
                .toList();
    }

    private SelectionQuery<Object[]> filled(String text, Asked asked, Behind behind, int limit) {
        var query = session.createSelectionQuery(text, Object[].class)
                .setParameter("day", behind.day())
                .setParameter("id", behind.id())
                .setMaxResults(limit);
        BookedQuery.values(asked.span(), asked.whose()).forEach(query::setParameter);
        return query;
    }
}
