package dev.entente.profitability;

import dev.entente.api.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

/** One figure that is assumed of a business: what it is called, what it may be, and what it is where nobody says. */
public enum Assumption {
    MONTHS("Months", Kind.COUNT, "1", "60", "36"),
    DEALS("Deals a quarter", Kind.COUNT, "0", "500", "6"),
    DEAL("Average deal at list price", Kind.MONEY, "1", "1000000000", "25000"),
    TERM("Months that a deal runs", Kind.COUNT, "0", "120", "12"),
    RAMP("Months before the first deal", Kind.COUNT, "0", "24", "3"),
    GROWTH("More deals each year", Kind.PERCENT, "-50", "100", "10"),
    RENEWALS("Renewals among the deals", Kind.PERCENT, "0", "100", "20"),
    REGISTERED("Registered among new deals", Kind.PERCENT, "0", "100", "50"),
    DISCOUNT("What customers pay less than list", Kind.PERCENT, "0", "100", "5"),
    SALES_COST("Cost of sale, of what customers pay", Kind.PERCENT, "0", "100", "4"),
    DEAL_COST("Cost of sale for each deal", Kind.MONEY, "0", "1000000000", "500"),
    PEOPLE("People", Kind.PEOPLE, "0", "1000", "1"),
    PERSON("Cost of a person a year", Kind.MONEY, "0", "1000000000", "60000"),
    INVESTMENT("Training and certification at the start", Kind.MONEY, "0", "1000000000", "15000"),
    SERVICES("Services sold with a new deal", Kind.MONEY, "0", "1000000000", "4000"),
    SERVICES_MARGIN("Margin of these services", Kind.PERCENT, "-100", "100", "30"),
    VENDOR_COST("What it costs the vendor, of list price", Kind.PERCENT, "0", "100", "20");

    /** How it is counted. */
    public enum Kind {
        COUNT,
        PEOPLE,
        PERCENT,
        MONEY
    }

    private final String words;
    private final Kind kind;
    private final BigDecimal least;
    private final BigDecimal most;
    private final BigDecimal usual;

    Assumption(String words, Kind kind, String least, String most, String usual) {
        this.words = words;
        this.kind = kind;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.usual = new BigDecimal(usual);
    }

    /** In requests, addresses and pointers: salesCost. */
    public String code() {
        var parts = Stream.of(name().toLowerCase(Locale.ROOT).split("_")).toList();
        return parts.getFirst()
                + parts.stream()
                        .skip(1)
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .reduce("", String::concat);
    }

    public String words() {
        return words;
    }

    public Kind kind() {
        return kind;
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    public BigDecimal usual() {
        return usual;
    }

    /** Whether it is the vendor's alone to assume, and to see. */
    public boolean isVendors() {
        return this == VENDOR_COST;
    }

    public int decimals(Unit unit) {
        return switch (kind) {
            case COUNT -> 0;
            case PEOPLE -> 1;
            case PERCENT -> 2;
            case MONEY -> unit.scale();
        };
    }
}
