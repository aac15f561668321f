package dev.entente.deploy.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a vendor of the demo sells, what is asked for it, of whom, and what other currencies are worth. */
record Catalog(
        List<Product> products,
        List<Book> books,
        Map<String, BigDecimal> rates,
        List<Quoted> quoted,
        List<Offered> offered) {

    private static final BigDecimal RISE = new BigDecimal("1.03");
    private static final List<Bracket> VOLUME = List.of(
            new Bracket(1, BigDecimal.ONE),
            new Bracket(25, new BigDecimal("0.95")),
            new Bracket(100, new BigDecimal("0.88")));

    /** A product, and what one piece asks: for a month, for a year, for three, once; a bundle without any asks what its parts ask. */
    record Product(
            String sku,
            String name,
            String family,
            Map<String, Object> details,
            @Nullable BigDecimal monthly,
            @Nullable BigDecimal yearly,
            @Nullable BigDecimal triennial,
            @Nullable BigDecimal once,
            boolean volume) {

        private Map<String, BigDecimal> asked() {
            var asked = new LinkedHashMap<String, BigDecimal>();
            if (monthly != null) asked.put("P1M", monthly);
            if (yearly != null) asked.put("P1Y", yearly);
            if (triennial != null) asked.put("P3Y", triennial);
            if (once != null) asked.put("once", once);
            return asked;
        }
    }

    /**
     * A price book: for a region, or for a partner by its place among all; by so many percent from another. One that takes over
     * the prices of another begins with the next quarter.
     */
    record Book(
            String code,
            String name,
            @Nullable String parent,
            @Nullable String percent,
            @Nullable Map<String, String> buyers,
            @Nullable Integer partner,
            @Nullable String pricesOf) {

        LocalDate from(LocalDate first, LocalDate today) {
            if (pricesOf == null) return first;
            return today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
        }
    }

    /** A line of what is quoted: so many pieces at most, for a term. */
    record Quoted(String sku, String term, int most) {}

    /** A private offer: by whom, to whom, so many pieces for a term, and how far it came. */
    record Offered(
            String partner,
            String customer,
            String note,
            String sku,
            String term,
            int quantity,
            String currency,
            State state) {

        enum State {
            DRAFT,
            SENT,
            ACCEPTED
        }
    }

    private record Bracket(long least, BigDecimal factor) {}

    static Catalog of(Vendor vendor) {
        return Vendor.json("/demo/" + vendor.slug() + "/catalog.json", Catalog.class);
    }

    /** What a product asks: since the first day, and a little more with each of the years that follow. */
    List<Map<String, Object>> prices(Product product, LocalDate first, LocalDate today, String unit) {
        var rows = new ArrayList<Map<String, Object>>();
        var factor = BigDecimal.ONE;
        for (var day = first; !day.isAfter(today); day = day.withDayOfYear(1).plusYears(1)) {
            for (var asked : product.asked().entrySet()) {
                var value = asked.getValue().multiply(factor);
                rows.addAll(new Asked(product, asked.getKey(), value, day, unit, day.isAfter(first)).rows());
            }
            factor = factor.multiply(RISE);
        }
        return rows;
    }

    /** A price of a product from a day on, before the volume counts. */
    private record Asked(Product product, String term, BigDecimal value, LocalDate day, String unit, boolean later) {

        List<Map<String, Object>> rows() {
            var brackets = product.volume() ? VOLUME : VOLUME.subList(0, 1);
            return brackets.stream().map(this::row).toList();
        }

        private Map<String, Object> row(Bracket bracket) {
            var price = value.multiply(bracket.factor()).setScale(Math.max(2, places()), RoundingMode.HALF_UP);
            var row = new LinkedHashMap<String, Object>(Map.of(
                    "sku", product.sku(),
                    "term", term,
                    "least", bracket.least(),
                    "from", day.toString(),
                    "price", Map.of("value", price.toPlainString(), "unit", unit)));
            // Whoever subscribes already keeps the price of the year before for a year.
            if (later && !term.equals("once"))
                row.put("existing", day.plusYears(1).toString());
            return row;
        }

        /** A price of less than a cent stays as fine as it is. */
        private int places() {
            return value.compareTo(BigDecimal.ONE) < 0 ? 6 : 2;
        }
    }

    /** A rate of each week, never far from what it is on average; as a file with the columns from, to, day, rate. */
    String rates(String slug, LocalDate first, LocalDate today) {
        var file = new StringBuilder("from,to,day,rate\n");
        rates.forEach((pair, average) -> {
            for (var day = today; !day.isBefore(first); day = day.minusWeeks(1)) {
                var off = Chance.of(slug, pair, day).between(-150, 150);
                var rate = average.multiply(BigDecimal.valueOf(10_000 + off).movePointLeft(4));
                file.append(pair.replace(' ', ',')).append(',').append(day).append(',');
                file.append(rate.setScale(4, RoundingMode.HALF_UP)).append('\n');
            }
        });
        return file.toString();
    }

    /** What the treasury plans with: a round rate for each year, known on its first day. */
    String planned(LocalDate first, LocalDate today) {
        var file = new StringBuilder("from,to,day,rate\n");
        for (int year = first.getYear(); year <= today.getYear(); year++)
            for (var pair : rates.entrySet())
                file.append(pair.getKey().replace(' ', ','))
                        .append(',')
                        .append(LocalDate.of(year, 1, 1))
                        .append(',')
                        .append(pair.getValue().setScale(1, RoundingMode.HALF_UP))
                        .append('\n');
        return file.toString();
    }
}
