package dev.entente.sale;

import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.view.Typed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which sales: of any of these kinds (none: of all), of a partner, with what was typed in a customer's name or a number. */
public record SaleFilter(
        List<Kind> kinds,
        @Nullable UUID partnerId,
        @Nullable String typed) {

    public static final SaleFilter ALL = new SaleFilter(List.of(), null, null);

    public SaleFilter {
        kinds = List.copyOf(kinds);
    }

    /** As it is asked for over REST: a kind by its word, or none. */
    public static SaleFilter of(@Nullable String kind, @Nullable UUID partnerId, @Nullable String typed) {
        return new SaleFilter(kind == null ? List.of() : List.of(kind(kind)), partnerId, typed);
    }

    private static Kind kind(String word) {
        return Stream.of(Kind.values())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        RestProblem.INVALID_PARAMETER, "/kind", "Use one of new, renewal, expansion, refund"));
    }

    /** In the words of the interface: "renewal". */
    public static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing is asked of a sale but whose it is. */
    boolean isOfAnyKind() {
        return kinds.isEmpty() && pattern() == null;
    }

    String[] names() {
        var asked = kinds.isEmpty() ? List.of(Kind.values()) : kinds;
        return asked.stream().map(Kind::name).toArray(String[]::new);
    }

    /** What is looked for, as a pattern of the database; null where nothing was typed. */
    @Nullable
    String pattern() {
        return Typed.pattern(typed);
    }
}
