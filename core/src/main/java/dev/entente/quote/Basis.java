package dev.entente.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugin.ApiJson;
import dev.entente.program.Pricing.Place;
import dev.entente.quote.Cart.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a price is worked out from, kept with it: the sale that it would be, where the partner stands, what each line
 * costs at list price, and how the program version in force prices it; in which language products are named; and why the version is an
 * older one (null: it is the one of the day). The same basis gives the same steps for ever.
 */
record Basis(
        LocalDate day,
        Kind kind,
        Buyer buyer,
        Standing standing,
        Unit unit,
        List<Listed> lines,
        List<Asked> steps,
        @Nullable Percentage floor,
        Rounding rounding,
        Place place,
        @Nullable String program,
        int version,
        @Nullable QuotedRate rate,
        @Nullable String language,
        @JsonInclude(Include.NON_NULL) @Nullable String older) {

    /** By the version of the day. */
    Basis(
            LocalDate day,
            Kind kind,
            Buyer buyer,
            Standing standing,
            Unit unit,
            List<Listed> lines,
            List<Asked> steps,
            @Nullable Percentage floor,
            Rounding rounding,
            Place place,
            @Nullable String program,
            int version,
            @Nullable QuotedRate rate,
            @Nullable String language) {
        this(
                day, kind, buyer, standing, unit, lines, steps, floor, rounding, place, program, version, rate,
                language, null);
    }

    /** In the currency of the price books, with products named as in the catalog. */
    Basis(
            LocalDate day,
            Kind kind,
            Buyer buyer,
            Standing standing,
            Unit unit,
            List<Listed> lines,
            List<Asked> steps,
            @Nullable Percentage floor,
            Rounding rounding,
            Place place,
            @Nullable String program,
            int version) {
        this(day, kind, buyer, standing, unit, lines, steps, floor, rounding, place, program, version, null, null);
    }

    private static final JsonMapper JSON = ApiJson.mapper();

    Basis {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /**
     * A line of the cart with what one piece of it costs, and where that stands; without a price, why there is none.
     *
     * @param source of the price: its book, and what was added on the way; without one, why there is none
     * @param since when the price has been asked; null where it is made of those of its parts
     * @param off so many percent less than the usual price are asked for
     * @param each so much for each piece is asked for
     * @param book in which the price is written, by its code; null where it is in none, or was not kept
     * @param least what the vendor sells a piece for at least, whatever discounts take off; kept where they would have taken
     *     off more alone, and with a special price, since it tells of the vendor's costs
     */
    record Listed(
            String sku,
            String name,
            String family,
            long quantity,
            Period term,
            @Nullable UnitPrice price,
            String source,
            @Nullable LocalDate since,
            @Nullable Percentage off,
            @Nullable UnitPrice each,
            @Nullable String book,
            @JsonInclude(Include.NON_NULL) @Nullable UnitPrice least) {

        Listed(
                String sku,
                String name,
                String family,
                long quantity,
                Period term,
                @Nullable UnitPrice price,
                String source,
                @Nullable LocalDate since) {
            this(sku, name, family, quantity, term, price, source, since, null, null, null, null);
        }

        Listed atLeast(@Nullable UnitPrice least) {
            return new Listed(sku, name, family, quantity, term, price, source, since, off, each, book, least);
        }

        Listed with(@Nullable Special special) {
            return switch (special) {
                case null -> this;
                case Special.Off(var percent) ->
                    new Listed(sku, name, family, quantity, term, price, source, since, percent, null, book, least);
                case Special.Each(var one) ->
                    new Listed(sku, name, family, quantity, term, price, source, since, null, one, book, least);
            };
        }

        boolean isSpecial() {
            return off != null || each != null;
        }

        CartLine asked() {
            if (off != null) return new CartLine(sku, quantity, term, new Special.Off(off));
            return new CartLine(sku, quantity, term, each == null ? null : new Special.Each(each));
        }

        /** The same at its usual price. */
        Listed usual() {
            return new Listed(sku, name, family, quantity, term, price, source, since, null, null, book, least);
        }
    }

    /** A pricing model, and its terms as canonical JSON. */
    record Asked(PluginId model, String terms) {}

    /** With other lines. */
    Basis with(List<Listed> others) {
        return new Basis(
                day, kind, buyer, standing, unit, others, steps, floor, rounding, place, program, version, rate,
                language, older);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    static Basis of(String text) {
        return JSON.readValue(text, Basis.class);
    }
}
