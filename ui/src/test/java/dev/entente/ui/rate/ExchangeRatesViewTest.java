package dev.entente.ui.rate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.entente.problem.Problem;
import dev.entente.rate.NewRate;
import dev.entente.rate.RateFixtures;
import dev.entente.rate.RatePermissions;
import dev.entente.rate.RateSource;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.shell.NoPermissionView;
import dev.entente.ui.shell.NotFoundView;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExchangeRatesViewTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void eachPairIsListedWithItsNewestRateAndHowOldThatIs() {
        known("EUR", "USD", TODAY.minusDays(2), "1.08");
        known("EUR", "USD", TODAY.minusDays(1), "1.09");
        known("EUR", "GBP", TODAY.minusDays(30), "0.86");
        var page = enter(ExchangeRatesView.class);
        assertThat(page.count("")).isEqualTo(2);
        assertThat(page.read("usd", 0, 10)).extracting(RateWords::says).containsExactly("1 EUR = 1.09 USD");
        var old = page.read("gbp", 0, 10).getFirst();
        assertThat(RateWords.age(TODAY, old)).isEqualTo("30 days old");
    }

    @Test
    void beforeTheFirstItSaysHowTheyCome() {
        enter(ExchangeRatesView.class);
        assertThat(page()).contains("No exchange rates yet", "European Central Bank");
    }

    @Test
    void aPairIsALineOverTimeWithItsLatestRates() {
        known("EUR", "USD", TODAY.minusDays(2), "1.08");
        known("EUR", "USD", TODAY.minusDays(1), "1.09");
        navigate("exchange-rates/EUR-USD", ExchangeRatesView.class);
        assertThat(detail()).contains("1 day old", "18 Mar 2026", "European Central Bank");
        assertThat(find(EChart.class).single().getElement().getAttribute("aria-label"))
                .contains("lowest 1.08 on 18 Mar 2026, highest 1.09 on 19 Mar 2026");
    }

    @Test
    void aCorrectionIsOfItsSourceAndIsTakenBack() {
        known("EUR", "USD", TODAY, "1.08");
        navigate("exchange-rates/EUR-USD", ExchangeRatesView.class);
        press("Correct");
        figure("One is worth").setValue(new BigDecimal("1.10"));
        press("Save the correction");
        assertThat(detail()).contains("1.1", "European Central Bank", "You corrected the rate of 20 Mar 2026");
        press("Undo");
        assertThat(world().rates.getFirst().rate()).isEqualByComparingTo("1.08");
    }

    @Test
    void severalSourcesSayRatesOfOneDayAndOneCanBeLookedAt() {
        known("EUR", "USD", TODAY, "1.08");
        var page = enter(ExchangeRatesView.class);
        press("Enter a rate");
        combo("Source").setValue("treasury");
        combo("In").setValue("USD");
        figure("One is worth").setValue(new BigDecimal("1.10"));
        press("Enter the rate");
        assertThat(page.read("", 0, 10))
                .extracting(RateWords::address)
                .containsExactly("EUR-USD-ECB", "EUR-USD-TREASURY");
        sources().setValue(new RateSource("TREASURY"));
        assertThat(page.read("", 0, 10)).extracting(RateWords::says).containsExactly("1 EUR = 1.1 USD");
        navigate("exchange-rates/EUR-USD-TREASURY", ExchangeRatesView.class);
        assertThat(detail()).contains("TREASURY", "1.1").doesNotContain("1.08");
        navigate("exchange-rates/EUR-USD", ExchangeRatesView.class);
        assertThat(detail()).contains("European Central Bank", "1.08");
    }

    @SuppressWarnings("unchecked")
    private Select<RateSource> sources() {
        return find(Select.class).all().stream()
                .filter(each -> each.getAriaLabel().equals(Optional.of("Source")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCanBeNoSourceIsSaidBesideItsField() {
        enter(ExchangeRatesView.class);
        press("Enter a rate");
        combo("Source").setValue("two words");
        combo("In").setValue("USD");
        figure("One is worth").setValue(new BigDecimal("1.10"));
        press("Enter the rate");
        assertThat(combo("Source").getErrorMessage()).startsWith("Write a source such as TREASURY");
        assertThat(world().rates).isEmpty();
    }

    @Test
    void whatIsMissingOrNoRateIsSaidBesideItsField() {
        enter(ExchangeRatesView.class);
        press("Enter a rate");
        press("Enter the rate");
        assertThat(combo("In").getErrorMessage()).isEqualTo("Choose a currency");
        combo("In").setValue("EUR");
        figure("One is worth").setValue(new BigDecimal("-2"));
        press("Enter the rate");
        assertThat(combo("In").getErrorMessage()).isEqualTo("Name another currency than EUR");
        assertThat(figure("One is worth").getErrorMessage()).isEqualTo("A rate is above zero");
        assertThat(world().rates).isEmpty();
    }

    @Test
    void anAmountIsConvertedWithTheRatesThatSaySo() {
        known("EUR", "USD", TODAY.minusDays(1), "1.25");
        enter(ExchangeRatesView.class);
        press("Convert an amount");
        combo("Is in").setValue("USD");
        press("Convert");
        assertThat(text(find(Notice.class).single()))
                .contains("\u20ac100.00 is US$125.00", "1 EUR was 1.25 USD on 19 Mar 2026, European Central Bank");
    }

    @Test
    void aMissingRateIsNamedAndNeverGuessed() {
        known("EUR", "USD", TODAY.minusDays(30), "1.25");
        enter(ExchangeRatesView.class);
        press("Convert an amount");
        combo("Is in").setValue("USD");
        press("Convert");
        assertThat(text(find(Notice.class).single())).contains("There is no rate from EUR to USD on 2026-03-20");
    }

    @Test
    void aFileSaysWhatWasTakenOfItAndABrokenOneWhy() {
        enter(ExchangeRatesView.class);
        press("Upload a file");
        var dialog = find(UploadRates.class).single();
        dialog.say(
                "rates.csv",
                RateFixtures.upload(world().rates, file("from,to,day,rate\nEUR,USD,2026-03-19,1.09\n"), null));
        assertThat(text(dialog)).contains("rates.csv is taken in", "1 new");
        assertThatThrownBy(() -> RateFixtures.upload(world().rates, file("what,ever\n1,2\n"), null))
                .isInstanceOfSatisfying(Problem.class, problem -> dialog.refuse("bad.csv", problem.detail()));
        assertThat(text(dialog)).contains("This file cannot be taken in", "bad.csv: It needs the columns from, to");
    }

    @Test
    void whoMayNotEnterSeesAndChangesNothing() {
        known("EUR", "USD", TODAY, "1.08");
        world().may = Set.of(RatePermissions.READ);
        navigate("exchange-rates/EUR-USD", ExchangeRatesView.class);
        assertThat(detail()).contains("EUR in USD").doesNotContain("Correct");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .contains("Convert an amount")
                .doesNotContain("Enter a rate", "Upload a file");
    }

    @Test
    void anUnknownPairEndsOnTheSamePageAsAny() {
        navigate("exchange-rates/EUR-XYZ", NotFoundView.class);
    }

    @Test
    void whoMayNotSeeRatesSeesNone() {
        world().may = Set.of();
        navigate("exchange-rates", NoPermissionView.class);
    }

    private String detail() {
        roundTrip();
        return text(find(Detail.class).single());
    }

    private void known(String from, String to, LocalDate on, String rate) {
        world().rates.add(RateFixtures.rate(new NewRate(from, to, on, new BigDecimal(rate))));
    }

    private static ByteArrayInputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String label) {
        return find(ComboBox.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private BigDecimalField figure(String label) {
        return find(BigDecimalField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
