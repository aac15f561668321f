package dev.entente.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ui.kit.Format;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CliffsTest {

    private static final String PIECES = """
            {"type":"table","read":"WHOLE","by":"PIECES","brackets":[{"from":{"value":"0","unit":"pieces"},"rate":"0"},
              {"from":{"value":"10","unit":"pieces"},"rate":"20"},{"from":{"value":"1000","unit":"pieces"},"rate":"20.01"}]}""";

    private static final String CART = """
            {"type":"table","read":"WHOLE","by":"CART","brackets":[{"from":{"value":"0","unit":"EUR"},"rate":"0"},
              {"from":{"value":"25000","unit":"EUR"},"rate":"3"}]}""";

    @Test
    void aBoundFromWhichOnAllOfItIsCheaperIsDearerJustBelow() {
        assertThat(said(PIECES)).containsExactly("At 100 a piece, 9 cost 900.00 and 10 cost 800.00");
        assertThat(said(CART))
                .containsExactly("Just below \u20ac25,000.00 one pays up to \u20ac25,000.00, at it \u20ac24,250.00");
    }

    @Test
    void whatIsReadPartByPartHasNoneNorWhatHardlyRises() {
        assertThat(said(PIECES.replace("WHOLE", "MARGINAL"))).isEmpty();
        assertThat(said(PIECES.replace("\"20\"", "\"5\"").replace("20.01", "5.01")))
                .isEmpty();
        assertThat(said(CART.replace("\"3\"", "\"0\""))).isEmpty();
    }

    @Test
    void otherTermsAndWhatCannotBeReadYetSayNothing() {
        assertThat(said("{\"type\":\"percent\",\"rate\":\"5\"}")).isEmpty();
        assertThat(said(CART.replace("\"3\"", "\"\""))).isEmpty();
        assertThat(said(CART.replace("\"25000\"", "\"-\""))).isEmpty();
    }

    private static List<String> said(String off) {
        return Cliffs.of(JsonMapper.shared().readTree(off), new Format(Locale.UK));
    }
}
