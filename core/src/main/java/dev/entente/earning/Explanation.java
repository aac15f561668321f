package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.Earning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a result came about. Program, offer, model and terms are null where none applied and a person has to decide; before
 * is the earlier amount where this is a correction; reproduced says whether working it out again just now, from what was
 * kept with it, gave the same bytes; the sale is null where no sale was worked out.
 */
public record Explanation(
        UUID id,
        String partner,
        String about,
        String document,
        LocalDate on,
        Earning result,
        @Nullable String program,
        @Nullable Integer programVersion,
        @Nullable LocalDate inForceFrom,
        @Nullable String offer,
        @Nullable PluginId model,
        @Nullable String pluginDigest,
        @Nullable String termsJson,
        List<Input> inputs,
        Instant calculatedAt,
        String reason,
        int revision,
        @Nullable Amount before,
        boolean superseded,
        boolean reproduced,
        @Nullable UUID sale,
        List<Due> payable) {

    /**
     * A share of the amount: on which day it becomes payable, or became, how that day is found, and whether it is held back
     * until then. None where all of it was payable at once.
     */
    public record Due(Percentage share, Amount amount, LocalDate on, String when, boolean held) {

        /** "50 % held back until 2026-04-01 (22 business days after the sale)". */
        public String words(Function<LocalDate, String> day) {
            var percent = share.percent().stripTrailingZeros().toPlainString() + " % ";
            return percent + (held ? "held back until " : "payable on ") + day.apply(on) + " (" + when + ")";
        }
    }

    /** Something that the result depends on: its label, and words that name figures as {0}, {1}. */
    public record Input(String label, String words, List<?> figures) {

        private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

        public Input {
            figures = List.copyOf(figures);
        }

        static Input of(String label, String words, Object... figures) {
            return new Input(label, words, List.of(figures));
        }

        /** The words with their figures as they write themselves. */
        public String value() {
            return value(Object::toString);
        }

        /** The words with their figures shown in the reader's own way. */
        public String value(Function<Object, String> shown) {
            return PLACE.matcher(words)
                    .replaceAll(place -> Matcher.quoteReplacement(
                            shown.apply(figures.get(place.group(1).charAt(0) - '0'))));
        }
    }

    public Explanation {
        inputs = List.copyOf(inputs);
        payable = List.copyOf(payable);
    }
}
