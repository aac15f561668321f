package dev.entente.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import dev.entente.product.Product.Description;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTest {

    @Test
    void itIsCalledInALanguageAsIsSaidInThatOrInTheNearestAndElseByItsName() {
        var texts = Map.of("de", new ProductText("Arbeitsplatz", ""), "pt-BR", new ProductText("Assento", ""));
        var details = new ProductDetails("user", texts, List.of(), BuyingRules.NONE, null);
        var seat = new Description("SEAT", "Seat", "platform", details);

        assertThat(seat.in("de-AT").name()).isEqualTo("Arbeitsplatz");
        assertThat(seat.in("pt").name()).isEqualTo("Assento");
        assertThat(seat.in("pt-br").name()).isEqualTo("Assento");
        assertThat(seat.in("PT").name()).isEqualTo("Assento");
        assertThat(seat.in("fr").name()).isEqualTo("Seat");
        assertThat(seat.in(null)).isSameAs(seat);
    }

    @Test
    void anArticleNumberIsKeptLetterByLetter() {
        assertThat(new Description("Ent-2.0_EU", "Enterprise", "enterprise").sku())
                .isEqualTo("Ent-2.0_EU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "ä", "a\n"})
    void anArticleNumberIsFitForAddresses(String sku) {
        assertThatThrownBy(() -> new Description(sku, "Enterprise", "enterprise"))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Enterprise", "a b", "a_b"})
    void aFamilyIsOneLowerCaseWord(String family) {
        assertThatThrownBy(() -> new Description("ENT", "Enterprise", family)).isInstanceOf(Problem.class);
    }
}
