package dev.entente.api;

import dev.entente.api.Condition.Subject;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Invoicer;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a condition may look at: of the line, the sale, its buyer, the partner. The set grows, and what stands here keeps
 * its meaning. Texts are compared as they are written; a whole number is a {@link Long}.
 */
public enum Field {
    FAMILY(String.class, on -> line(on, Line::family)),
    SKU(String.class, on -> line(on, Line::sku)),
    QUANTITY(Long.class, on -> line(on, Line::quantity)),
    TERM_MONTHS(Long.class, on -> line(on, line -> line.term().toTotalMonths())),
    LINE_NET(Amount.class, on -> line(on, Line::net)),
    LINE_SINCE(LocalDate.class, on -> line(on, Line::since)),
    SALE_NET(Amount.class, on -> sale(on, Sale::net)),
    ROUTE(String.class, on -> sale(on, sale -> sale.route().name())),
    KIND(String.class, on -> sale(on, Field::kind)),
    INVOICED_BY(String.class, on -> buyer(on, Field::invoicer)),
    CUSTOMER(String.class, on -> buyer(on, Buyer::customer)),
    REGION(String.class, on -> buyer(on, Buyer::region)),
    SEGMENT(String.class, on -> buyer(on, Buyer::segment)),
    CUSTOMER_SINCE(LocalDate.class, on -> buyer(on, Buyer::since)),
    SUBSCRIPTION(String.class, on -> buyer(on, Buyer::subscription)),
    SUBSCRIBED(LocalDate.class, on -> buyer(on, Buyer::subscribed)),
    AGREED(LocalDate.class, on -> buyer(on, Buyer::agreed)),
    PROJECT(String.class, on -> on.what() instanceof Delivered it ? it.project() : null),
    SERVICES(Amount.class, on -> on.what() instanceof Delivered it ? it.services() : null),
    MILESTONE(String.class, on -> on.what() instanceof Reached it ? it.milestone() : null),
    DAY(LocalDate.class, on -> on.what().on()),
    TIER(String.class, on -> on.standing().tier()),
    JOINED(LocalDate.class, on -> on.standing().joined()),
    REGISTERED(Boolean.class, on -> on.standing().registered()),
    ROLE(String.class, on -> on.standing().credit().role()),
    CERTIFICATION(String.class, on -> on.standing().certifications());

    private final Class<?> type;
    private final Function<Subject, @Nullable Object> value;

    Field(Class<?> type, Function<Subject, @Nullable Object> value) {
        this.type = type;
        this.value = value;
    }

    /** The type of the literals it is compared with. */
    public Class<?> type() {
        return type;
    }

    /** What is found; null where it is not known. */
    @Nullable
    Object of(Subject subject) {
        return value.apply(subject);
    }

    boolean canBeUnknown() {
        return !(this == DAY || this == JOINED || this == REGISTERED || this == ROLE || this == CERTIFICATION);
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable Object line(Subject on, Function<Line, @Nullable Object> of) {
        var line = on.line();
        return line == null ? null : of.apply(line);
    }

    private static @Nullable Object sale(Subject on, Function<Sale, @Nullable Object> of) {
        var sale = saleOf(on);
        return sale == null ? null : of.apply(sale);
    }

    private static @Nullable Object buyer(Subject on, Function<Buyer, @Nullable Object> of) {
        var sale = saleOf(on);
        return sale == null ? null : of.apply(sale.buyer());
    }

    private static @Nullable Sale saleOf(Subject on) {
        return switch (on.what()) {
            case Sale sale -> sale;
            case Refunded refund -> refund.of();
            case Influenced influenced -> influenced.sale();
            default -> null;
        };
    }

    private static String invoicer(Buyer buyer) {
        var invoicer = buyer.invoicer() == null ? Invoicer.VENDOR : buyer.invoicer();
        return invoicer.name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Sale sale) {
        return switch (sale) {
            case Won _ -> "new";
            case Renewed _ -> "renewal";
            case Expanded _ -> "expansion";
        };
    }
}
