package dev.entente.payout;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is kept as text with a payout and with the terms of payouts; amounts as 12.30 EUR. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /** A statement that a payout left out, and why. */
    record Left(UUID statement, String number, String partner, String amount, String because) {}

    record Rule(
            String country,
            String form,
            LocalDate from,
            @Nullable String above) {}

    record Terms(
            @Nullable String payer,
            @Nullable String iban,
            @Nullable String bic,
            List<Rule> taxForms,
            @Nullable String account,
            @Nullable String clearing,
            @Nullable String bankCode) {}

    static String written(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static List<Left> left(String text) {
        return MAPPER.readValue(text, new TypeReference<List<Left>>() {});
    }

    static Terms terms(String text) {
        return MAPPER.readValue(text, Terms.class);
    }
}
