package dev.entente.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateFileTest {

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
              <gesmes:subject>Reference rates</gesmes:subject>
              <Cube>
                <Cube time="2026-11-27"><Cube currency="USD" rate="1.0832"/><Cube currency="GBP" rate="0.85"/></Cube>
                <Cube time="2026-11-26"><Cube currency="USD" rate="1.08"/><Cube currency="ROL" rate="40000"/></Cube>
              </Cube>
            </gesmes:Envelope>
            """;

    @Test
    void theBanksXmlIsReadDayByDay() {
        var file = read(XML);
        assertThat(file.source()).isEqualTo(RateSource.ECB);
        assertThat(words(file))
                .containsExactlyInAnyOrder(
                        "EUR USD 2026-11-27 1.0832", "EUR GBP 2026-11-27 0.85", "EUR USD 2026-11-26 1.08");
    }

    @Test
    void theBanksCsvIsReadAsOneDayAndAsManyAlsoInAZip() throws IOException {
        var daily = "Date, USD, JPY, ISK, \n27 November 2026, 1.0832, 163.1, N/A, \n";
        assertThat(words(read(daily)))
                .containsExactlyInAnyOrder("EUR USD 2026-11-27 1.0832", "EUR JPY 2026-11-27 163.1");
        var history = "Date,USD,GBP,\n2026-11-27,1.0832,N/A,\n2026-11-26,1.08,0.85,\n";
        assertThat(read(history).rates()).hasSize(3);
        assertThat(read(zip(history.getBytes(StandardCharsets.UTF_8))).rates()).hasSize(3);
    }

    @Test
    void ourOwnColumnsAreReadInAnyOrder() {
        var file = read("Rate,Day,From,To\n1.25,2026-03-31,gbp,USD\n");
        assertThat(file.by(RateSource.ECB)).isEqualTo(new RateFile(RateSource.ECB, file.rates()));
        assertThat(file.source()).isEqualTo(RateSource.FILE);
        assertThat(words(file)).containsExactly("GBP USD 2026-03-31 1.25");
        assertThat(words(read("\uFEFFfrom;to;day;rate\nGBP;USD;2026-03-31;1.25\n")))
                .containsExactly("GBP USD 2026-03-31 1.25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x><Cube time='2026-01-01'><Cube currency='USD' rate='&e;'/></Cube></x>",
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><x>&c;</x>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>",
                "<x><Cube time='2026-01-01'><Cube currency='USD' rate='&e;'/></Cube></x>",
                "<x><Cube time='2026-01-01'><Cube currency='USD' rate='-1'/></Cube></x>",
                "<x><Cube time='2026-01-01'><Cube currency='USD' rate='1e999999'/></Cube></x>",
                "<x><Cube time='soon'><Cube currency='USD' rate='1'/></Cube></x>",
                "<x><Cube currency='USD' rate='1'/></x>",
                "<x><Cube",
                "",
                "  ",
                "from,to\nEUR,USD\n",
                "from,to,day,rate\n",
                "from,to,day,rate\nEUR,EUR,2026-01-01,1\n",
                "from,to,day,rate\nEUR,ABC,2026-01-01,1\n",
                "from,to,day,rate\nEUR,USD,31.03.2026,1\n",
                "from,to,day,rate\nEUR,USD,2026-01-01,1.0000000000000001\n",
                "Date,USD\nsoon,1\n",
                "PK"
            })
    void whatCannotBeReadIsRefused(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(Problem.class);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAlsoWhereItBecomesSo() throws IOException {
        var large = new byte[20_000_001];
        assertThatThrownBy(() -> read(large)).isInstanceOf(Problem.class).hasMessageContaining("20 MB");
        var bomb = zip(large);
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(Problem.class).hasMessageContaining("20 MB");
        var nested = zip(zip("from".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> read(nested)).hasMessageContaining("zip within the zip");
    }

    private static List<String> words(RateFile file) {
        return file.rates().stream()
                .map(each -> each.from() + " " + each.to() + " " + each.on() + " " + each.rate())
                .toList();
    }

    private static RateFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RateFile read(byte[] bytes) {
        return RateFile.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] zip(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("eurofxref-hist.csv"));
            zip.write(file);
        }
        return bytes.toByteArray();
    }
}
