package dev.entente.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OnePageTest {

    private static final Pattern PLACE = Pattern.compile("(\\d{10}) 00000 n ");

    @Test
    void eachPartLiesWhereTheTableSays() {
        var page = OnePage.of(List.of("Form W-9 (signed)", "Caf\u00E9 \\ Co"));

        assertThat(page).startsWith("%PDF-1.4\n").contains("(Form W-9 \\(signed\\)) Tj", "(Caf? \\\\ Co) Tj");
        assertThat(page.substring(number(page, "startxref\n"))).startsWith("xref\n0 6\n");
        var places = PLACE.matcher(page)
                .results()
                .map(place -> Integer.parseInt(place.group(1)))
                .toList();
        assertThat(places).hasSize(5);
        for (int i = 0; i < places.size(); i++)
            assertThat(page.substring(places.get(i))).startsWith(i + 1 + " 0 obj\n<< ");
        var stream = page.substring(page.indexOf("stream\n") + 7, page.indexOf("\nendstream"));
        assertThat(stream).hasSize(number(page, "/Length "));
    }

    private static int number(String page, String behind) {
        var digits = page.substring(page.indexOf(behind) + behind.length()).split("\\D", 2)[0];
        return Integer.parseInt(digits);
    }
}
