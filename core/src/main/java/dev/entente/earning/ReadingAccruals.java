package dev.entente.earning;

import static java.util.Comparator.comparing;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What periods have brought that still go on, or that are over while their month has not been closed. The models of offers are
 * asked as the close will ask them, with what counts up to and including a day; nothing of it is kept or posted. A partner's
 * member sees that of its partner alone.
 */
@ApplicationScoped
public class ReadingAccruals {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    /** What one program owes its partners, or is owed, once the periods that go on close. */
    public record Liability(String programCode, String program, Kind kind, Amount amount) {}

    @Inject
    ReckoningAccruals reckoning;

    @Inject
    CurrentTenant tenant;

    /** Today, or on a day before; of one partner or all, by the names of partners, what closes soonest first. */
    @Requires(EarningPermissions.READ)
    public List<Accrual> on(@Nullable LocalDate asked, @Nullable UUID partnerId) {
        return within(asked, partnerId, Part.ALL);
    }

    /** The same in the order of their keys, behind one: only for the partners that a page shows is anything worked out. */
    @Requires(EarningPermissions.READ)
    public List<Accrual> after(String key, @Nullable LocalDate asked, @Nullable UUID partnerId, int limit) {
        return within(asked, partnerId, new Part(key, limit)).stream()
                .sorted(comparing(Accrual::key))
                .filter(each -> each.key().compareTo(key) > 0)
                .limit(limit)
                .toList();
    }

    /** Those behind a key, until there are so many. */
    record Part(String after, int limit) {

        static final Part ALL = new Part("", Integer.MAX_VALUE);

        /** A partner whose last key is behind it: the partner's own key is the first part of that. */
        boolean concerns(UUID partnerId) {
            var first = after.split("/", 2)[0];
            return partnerId.toString().compareTo(first) >= 0;
        }
    }

    private List<Accrual> within(@Nullable LocalDate asked, @Nullable UUID partnerId, Part part) {
        var scope = Scope.current();
        var today = tenant.today();
        var day = asked == null ? today : asked;
        if (day.isAfter(today) || day.isBefore(FIRST))
            throw Problem.field(EarningProblem.INVALID_PERIOD, "/on", "Ask for a day from 1990-01-01 up to today");
        var own = scope.partnerId();
        if (own == null) return reckoning.of(day, partnerId, part);
        if (partnerId != null && !partnerId.equals(own)) return List.of();
        // Sales that name another count too: for one partner alone, so the whole is read with the system's reach.
        return Scope.call(Scope.system(scope.tenantId()), () -> reckoning.of(day, own, part));
    }

    /** What they come to by program, kind and unit. */
    public static List<Liability> sums(Collection<Accrual> accruals) {
        record Of(String code, Kind kind, Unit unit) {}
        var sums = new TreeMap<Of, Liability>(comparing(Of::code)
                .thenComparing(Of::kind)
                .thenComparing(of -> of.unit().code()));
        for (var each : accruals) {
            var amount = each.amount();
            var kind = each.kind();
            if (amount == null || kind == null) continue;
            sums.merge(
                    new Of(each.programCode(), kind, amount.unit()),
                    new Liability(each.programCode(), each.program(), kind, amount),
                    (one, other) -> new Liability(
                            one.programCode(), one.program(), kind, one.amount().plus(other.amount())));
        }
        return List.copyOf(sums.values());
    }
}
