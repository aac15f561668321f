package dev.entente.earning;

import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.earning.Case.Nothing;
import dev.entente.earning.Case.Open;
import dev.entente.earning.Case.Ready;
import dev.entente.earning.Case.Waiting;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Worked.Event;
import dev.entente.measure.Asking;
import dev.entente.measure.Asking.About;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a case asks of the catalog of measures. */
final class Asked {

    private Asked() {}

    /** Null where nothing can be asked, as no terms were found. */
    static @Nullable Asking of(Case one, ModelTerms terms) {
        return switch (one) {
            case Open _, Nothing _ -> null;
            case Ready ready -> of(ready.event(), ready.what(), ready.terms(), terms);
            case Waiting waiting -> of(waiting.event(), waiting.of(), waiting.terms(), terms);
        };
    }

    private static Asking of(Event event, Occurrence what, Found found, ModelTerms terms) {
        return new Asking(
                event.partnerId(),
                event.place(),
                found.enrolled().since(),
                OwnEarnings.offer(found.program().id(), found.offer().motion()),
                about(event, what),
                terms.measures());
    }

    private static About about(Event event, Occurrence what) {
        var customer = Objects.toString(event.customerId(), null);
        if (!(what instanceof Sale sale)) return new About(customer, null, null, List.of());
        var families = sale.lines().stream().map(Line::family).distinct().toList();
        return new About(customer, sale.buyer().subscription(), sale.buyer().subscribed(), families);
    }
}
