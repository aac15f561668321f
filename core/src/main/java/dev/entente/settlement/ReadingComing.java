package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.earning.BookedEarning;
import dev.entente.earning.Earnings;
import dev.entente.holdback.HeldBack;
import dev.entente.holdback.HeldBacks;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what is held back and when it becomes payable: to the vendor all of it, to a partner's member its own. */
@ApplicationScoped
@Transactional
public class ReadingComing {

    @Inject
    HeldBacks held;

    @Inject
    Earnings earnings;

    @Inject
    Partners partners;

    /** In the order of keys, behind this one; of one partner or all. */
    @Requires(SettlementPermissions.READ)
    public List<ComingPart> after(UUID after, @Nullable UUID partnerId, int limit) {
        return shown(held.heldAfter(after, partnerId, Limit.of(limit)));
    }

    /** The next days on which something becomes payable, soonest first; of one partner or all. */
    @Requires(SettlementPermissions.READ)
    public List<ComingDay> days(@Nullable UUID partnerId, int most) {
        return held.coming(partnerId, Limit.of(most)).stream()
                .map(ReadingComing::day)
                .toList();
    }

    private static ComingDay day(Object[] row) {
        var unit = new Unit((String) row[1], (Integer) row[2]);
        return new ComingDay((LocalDate) row[0], new Amount((Long) row[3], unit), (Long) row[4]);
    }

    /** What is held of the sales of a statement. */
    List<ComingPart> of(Statement statement) {
        var month = statement.month();
        var first = month.atDay(1);
        return shown(held.ofDays(statement.partnerId(), statement.unit().code(), first, first.plusMonths(1)));
    }

    private List<ComingPart> shown(List<HeldBack> rows) {
        if (rows.isEmpty()) return List.of();
        var names = partners.byIds(ids(rows, HeldBack::partnerId)).stream()
                .collect(Collectors.toMap(Partner::id, Partner::name));
        var causes = earnings.byIds(ids(rows, HeldBack::earningId)).stream()
                .collect(Collectors.toMap(BookedEarning::id, Function.identity()));
        return rows.stream()
                .map(row -> shown(row, names.getOrDefault(row.partnerId(), ""), causes.get(row.earningId())))
                .toList();
    }

    private static UUID[] ids(List<HeldBack> rows, Function<HeldBack, UUID> key) {
        return rows.stream().map(key).distinct().toArray(UUID[]::new);
    }

    private static ComingPart shown(HeldBack row, String partner, @Nullable BookedEarning cause) {
        if (cause == null) throw new IllegalStateException("What is held back has no earning: " + row.id());
        return new ComingPart(
                row.id(),
                row.partnerId(),
                partner,
                row.earningId(),
                row.part(),
                cause.on(),
                cause.about(),
                cause.document(),
                row.payableOn(),
                row.amount());
    }
}
