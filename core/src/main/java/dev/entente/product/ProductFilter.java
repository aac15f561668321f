package dev.entente.product;

import dev.entente.view.Typed;
import org.jspecify.annotations.Nullable;

/** Which products: of a family, bundles alone or not, with what was typed in their article number or name. */
public record ProductFilter(
        @Nullable String family, boolean bundles, @Nullable String typed) {

    public static final ProductFilter ALL = new ProductFilter(null, false, null);

    /** What is looked for, as a pattern of the database; null where nothing was typed. */
    @Nullable
    String pattern() {
        return Typed.pattern(typed);
    }
}
