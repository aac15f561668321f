package dev.entente.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.kit.GoldenFile.Answer;
import dev.entente.kit.models.Capped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model is asked fits its terms, and is worth keeping. */
class SamplesTest {

    @TempDir
    Path folder;

    private final class InEuros extends ModelContract<Capped.Terms> {

        private final @Nullable Unit unit;
        private final String from;

        InEuros(@Nullable Unit unit, String from) {
            this.unit = unit;
            this.from = from;
        }

        @Override
        protected CommercialModel<Capped.Terms> model() {
            return new Capped();
        }

        @Override
        protected Map<String, Capped.Terms> terms() {
            return Map.of("standard", new Capped.Terms(Percentage.of("5"), Amount.of(from, "EUR")));
        }

        @Override
        protected @Nullable Unit unit() {
            return unit;
        }

        @Override
        protected List<String> families() {
            return List.of("saas", "services", "other");
        }

        @Override
        protected Path golden() {
            return folder;
        }
    }

    @Test
    void salesAreInTheCurrencyOfTheTermsWhereNoneIsNamed() {
        assertThatCode(new InEuros(null, "100")::someSampleOfAllTermsEarns).doesNotThrowAnyException();
    }

    @Test
    void aContractThatNothingEarnsUnderSaysWhatToDo() {
        assertThatThrownBy(new InEuros(Unit.currency("USD"), "100")::someSampleOfAllTermsEarns)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"standard\" earn nothing")
                .hasMessageContaining("The terms are in EUR, not in USD")
                .hasMessageContaining("Override unit()")
                .hasMessageContaining("samples(terms)");
        assertThatThrownBy(new InEuros(null, "99000000")::someSampleOfAllTermsEarns)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("earn nothing in any of");
    }

    @Test
    void goldenFilesHaveSalesOfOneAndTwoAndAllFamiliesAndRefunds() {
        var answers = written(new InEuros(null, "100")).answers();
        for (int families : new int[] {1, 2, 3})
            assertThat(answers.stream().filter(it -> paysFor(it, families))).hasSizeGreaterThan(1);
        var refunds =
                answers.stream().filter(it -> it.what() instanceof Refunded).toList();
        assertThat(refunds)
                .extracting(it -> ((Refunded) it.what()).lines().size())
                .contains(1, 3);
        assertThat(refunds)
                .allMatch(it ->
                        it.earning() instanceof Earned earned && earned.amount().isNegative());
    }

    private static boolean paysFor(Answer answer, int families) {
        return answer.what() instanceof Won won
                && won.lines().size() == families
                && answer.earning() instanceof Earned earned
                && earned.amount().minor() > 0;
    }

    @Test
    void writingAddsWhatWasNotAskedAndLeavesWhatStands() throws IOException {
        var contract = new InEuros(null, "100");
        var all = written(contract);
        var file = GoldenFile.name(folder, all.model(), "standard");
        new GoldenFile<>(all.model(), all.terms(), all.answers().subList(0, 5)).write(file);
        var before = Files.readString(file);
        assertThat(written(contract)).isEqualTo(all);
        assertThat(Files.readString(file))
                .startsWith(before.stripTrailing().replaceAll(" ]\\s*}$", "").stripTrailing());
        var once = Files.readString(file);
        written(contract);
        assertThat(Files.readString(file)).isEqualTo(once);
    }

    private GoldenFile<Capped.Terms> written(InEuros contract) {
        System.setProperty("entente.golden", "write");
        try {
            assertThatCode(contract::goldenFilesComeOutAgain).doesNotThrowAnyException();
        } finally {
            System.clearProperty("entente.golden");
        }
        return GoldenFile.read(GoldenFile.name(folder, contract.model().id(), "standard"), Capped.Terms.class);
    }
}
