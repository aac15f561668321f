package dev.entente.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Colour.WHITE.contrast(Colour.WHITE)).isEqualTo(1, within(0.001));
        assertThat(colour("#767676").contrast(Colour.WHITE)).isEqualTo(4.54, within(0.01));
        assertThat(colour("#ff0000").contrast(Colour.WHITE)).isEqualTo(3.998, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#3d4fc4", "#0b6e63", "#f2b705", "#ff0000", "#00ff00", "#010203"})
    void aColourComesBackFromItsLightnessChromaAndHue(String hex) {
        assertThat(colour(hex).oklch().colour().hex()).isEqualTo(hex);
    }

    @Test
    void knowsTheLightnessOfKnownColours() {
        assertThat(Colour.WHITE.oklch().lightness()).isEqualTo(1, within(0.001));
        assertThat(colour("#ff0000").oklch().lightness()).isEqualTo(0.628, within(0.001));
        assertThat(colour("#ff0000").oklch().chroma()).isEqualTo(0.2577, within(0.001));
    }

    @Test
    void readsSixDigitsAndNothingElse() {
        assertThat(Colour.parse("#F2B705")).contains(new Colour(0xf2, 0xb7, 0x05));
        for (var wrong : new String[] {"", "#fff", "red", "#12345g", "#1234567", "url(x)", "#f2b705;}", " #f2b705"}) {
            assertThat(Colour.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void whateverTheAccentEverythingMadeOfItCanBeRead() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var accent = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            isRead(accent);
        }
        isRead(Colour.BLACK);
        isRead(Colour.WHITE);
    }

    private static void isRead(Colour accent) {
        var palette = Palette.of(accent);
        var as = accent.hex();
        for (var shade : new Palette.Shade[] {palette.light(), palette.dark()}) {
            assertThat(shade.onFill().contrast(shade.fill())).as(as + " fill").isGreaterThanOrEqualTo(4.5);
            assertThat(shade.onBand().contrast(shade.band())).as(as + " band").isGreaterThanOrEqualTo(4.5);
            assertThat(shade.onBand().contrast(shade.glow())).as(as + " glow").isGreaterThanOrEqualTo(4.5);
        }
        assertThat(palette.textContrast()).as(as + " text").isGreaterThanOrEqualTo(4.5);
        assertThat(palette.markContrast()).as(as + " mark").isGreaterThanOrEqualTo(3);
        assertThat(palette.darkTextContrast()).as(as + " dark text").isGreaterThanOrEqualTo(4.5);
        assertThat(palette.darkMarkContrast()).as(as + " dark mark").isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"#3d4fc4, #ffffff", "#0b6e63, #ffffff", "#f2b705, #000000", "#000000, #ffffff"})
    void textOnTheAccentIsTheOneThatIsRead(String accent, String text) {
        assertThat(Palette.of(colour(accent)).light().onFill().hex()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#3d4fc4", "#0b6e63", "#f2b705", "#000000", "#c4302b", "#e8590c"})
    void ordinaryBrandsAreFine(String accent) {
        assertThat(Legibility.of(colour(accent)).nearest()).as(accent).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#fffbe6", "#fff3c4", "#e8f4ff"})
    void whatIsNearlyWhiteIsOfferedTheNearestThatIsFine(String accent) {
        var legibility = Legibility.of(colour(accent));
        assertThat(legibility.isFine()).isFalse();
        assertThat(legibility.findings()).anyMatch(finding -> !finding.isFine());
        var nearest = legibility.nearest();
        assertThat(nearest)
                .isNotNull()
                .satisfies(found -> assertThat(Legibility.of(found).isFine()).isTrue());
    }

    @Test
    void aRatioIsNeverRoundedUpOverWhatIsWanted() {
        assertThat(new Legibility.Finding("x", 4.4999, 4.5).ratio()).isEqualTo("4.4:1");
    }

    @Test
    void whatIsWrittenIntoAPageHoldsNothingButColours() {
        assertThat(Palette.of(colour("#f2b705")).css())
                .matches("(--[a-z0-9-]+:(#[0-9a-f]{6}|light-dark\\(#[0-9a-f]{6},#[0-9a-f]{6}\\));?)+");
    }

    private static Colour colour(String hex) {
        return Colour.parse(hex).orElseThrow();
    }
}
