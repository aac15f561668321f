package dev.entente.ui.profitability;

import com.vaadin.flow.router.QueryParameters;
import dev.entente.problem.Problem;
import dev.entente.profitability.Assumption;
import dev.entente.profitability.Assumptions;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is assumed as an address carries it: only what is not as usual. An address that cannot be so is as usual. */
final class BusinessAddress {

    private static final String FAMILY = "family";
    private static final String MIX = "mix-";

    private static final int LONGEST = 20;

    private BusinessAddress() {}

    static Map<String, String> of(Assumptions assumed, Assumptions usual) {
        var said = new LinkedHashMap<String, String>();
        if (!assumed.family().equals(usual.family())) said.put(FAMILY, assumed.family());
        assumed.mix().forEach((motion, share) -> {
            if (!same(share, usual.mix().get(motion))) said.put(MIX + motion, share.toPlainString());
        });
        assumed.figures().forEach((which, figure) -> {
            if (!same(figure, usual.figures().get(which))) said.put(which.code(), figure.toPlainString());
        });
        return said;
    }

    static Assumptions read(QueryParameters said, Assumptions usual) {
        try {
            var figures = new EnumMap<Assumption, BigDecimal>(usual.figures());
            figures.replaceAll((which, figure) -> figure(said, which.code()).orElse(figure));
            var mix = new LinkedHashMap<>(usual.mix());
            mix.replaceAll((motion, share) -> figure(said, MIX + motion).orElse(share));
            var family = said.getSingleParameter(FAMILY).orElse(usual.family());
            return new Assumptions(usual.unit(), family, mix, figures);
        } catch (Problem | NumberFormatException unclear) {
            return usual;
        }
    }

    private static Optional<BigDecimal> figure(QueryParameters said, String name) {
        return said.getSingleParameter(name)
                .filter(text -> text.length() <= LONGEST)
                .map(BigDecimal::new);
    }

    private static boolean same(BigDecimal one, @Nullable BigDecimal other) {
        return other != null && one.compareTo(other) == 0;
    }
}
