package dev.entente.sale;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.entente.plugin.ApiJson;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.Claim;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Claims, and a split that was agreed, as one cell of a file says them: the same that stands in a report. */
public final class EvidenceText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(ApiJson.module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
            .build();

    private EvidenceText() {}

    public static String of(List<Claim> claims) {
        return JSON.writeValueAsString(claims);
    }

    public static String of(AgreedSplit split) {
        return JSON.writeValueAsString(split);
    }

    /** What is no split is an illegal argument. */
    public static AgreedSplit split(String text) {
        try {
            var split = JSON.readValue(text, AgreedSplit.class);
            if (split != null && isWhole(split.shares()) && isWhole(split.own())) return split;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No agreed split", e);
        }
        throw new IllegalArgumentException("No agreed split");
    }

    private static boolean isWhole(@Nullable List<?> list) {
        return list == null || list.stream().allMatch(Objects::nonNull);
    }

    /** What is no such list is an illegal argument. */
    public static List<Claim> claims(String text) {
        try {
            List<Claim> claims = JSON.readValue(text, new TypeReference<>() {});
            if (claims != null && claims.stream().allMatch(Objects::nonNull)) return claims;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No list of claims", e);
        }
        throw new IllegalArgumentException("No list of claims");
    }
}
