package dev.entente.product;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What else must or must not be bought with a product, and how many pieces of it: at least, at most, by multiples of. */
public record BuyingRules(
        List<String> requires,
        List<String> excludes,
        @Nullable Long least,
        @Nullable Long most,
        @Nullable Long multiple) {

    /** Anything goes. */
    public static final BuyingRules NONE = new BuyingRules(List.of(), List.of(), null, null, null);

    @SuppressWarnings("NullAway") // left out of a body, there are none
    public BuyingRules {
        requires = requires == null ? List.of() : List.copyOf(requires);
        excludes = excludes == null ? List.of() : List.copyOf(excludes);
    }
}
