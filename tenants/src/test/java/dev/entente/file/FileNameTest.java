package dev.entente.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "contract.pdf, contract.pdf",
        "Übersicht 2026.pdf, Übersicht 2026.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\ada\\deal.xlsx, deal.xlsx",
        "..\\..\\boot.ini, boot.ini",
        "a:b*c?.csv, a_b_c_.csv",
        ".htaccess, htaccess",
        "'notes.txt. . ', notes.txt",
        "con.txt, _con.txt",
        "NUL, _NUL",
        "'', file",
        "/, file",
        "..., file",
        "%2e%2e%2fsecret, _2e_2e_2fsecret",
    })
    void keepsWhatPeopleReadAndNothingThatMeansAPlace(String sent, String kept) {
        assertThat(FileName.of(sent)).isEqualTo(kept);
    }

    @Test
    void takesOutWhatCannotBeSeenOrTurnsTheTextAround() {
        assertThat(FileName.of("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(FileName.of("a\u0000b\r\nc\u200B.pdf")).isEqualTo("abc.pdf");
        assertThat(FileName.of("half\uD800.pdf")).isEqualTo("half.pdf");
    }

    @Test
    void writesTheSameLetterTheSameWay() {
        assertThat(FileName.of("U\u0308.pdf")).isEqualTo("\u00DC.pdf");
    }

    @Test
    void keepsTheEndingOfALongName() {
        assertThat(FileName.of("x".repeat(5_000) + ".pdf")).hasSize(120).endsWith("x.pdf");
        assertThat(FileName.of("\uD83D\uDE00".repeat(200)).codePoints().count()).isEqualTo(120);
    }

    @Test
    void isQuotedInTheHeaderOfADownload() {
        assertThat(FileHeaders.disposition("Übersicht, 1\";x=y.pdf"))
                .isEqualTo("attachment; filename=\"_bersicht_ 1__x_y.pdf\";"
                        + " filename*=UTF-8''%C3%9Cbersicht%2C%201%22%3Bx%3Dy.pdf");
    }
}
