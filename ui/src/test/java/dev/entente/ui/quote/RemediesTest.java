package dev.entente.ui.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.product.BuyingRules;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemediesTest {

    @Test
    void asManyAsAreWantedOrAFewMoreKeepToTheRules() {
        assertThat(Remedies.fitting(3, rules(5L, null, null))).isEqualTo(5);
        assertThat(Remedies.fitting(7, rules(5L, null, 5L))).isEqualTo(10);
        assertThat(Remedies.fitting(3, rules(7L, null, 5L))).isEqualTo(10);
        assertThat(Remedies.fitting(8, BuyingRules.NONE)).isEqualTo(8);
    }

    @Test
    void fewerOnlyWhereThereAreTooMany() {
        assertThat(Remedies.fitting(30, rules(null, 20L, null))).isEqualTo(20);
        assertThat(Remedies.fitting(19, rules(null, 19L, 5L))).isEqualTo(15);
    }

    private static BuyingRules rules(@Nullable Long least, @Nullable Long most, @Nullable Long multiple) {
        return new BuyingRules(List.of(), List.of(), least, most, multiple);
    }
}
