package dev.entente.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/sales, API",
        "POST, /api, API",
        "GET, /api/v1/x.js, API",
        "GET, /apiary, PAGE",
        "POST, /operator/v1/tenants, OPERATOR",
        "POST, /publisher/v1/plugins, PUBLISHER",
        "GET, /, PAGE",
        "GET, /statements, PAGE",
        "GET, /css/app.css, ASSET",
        "GET, /VAADIN/build/vaadin-bundle-1.js, ASSET",
        "POST, /css/app.css, PAGE",
        "GET, /VAADIN/dynamic/resource/1/x.png, PAGE",
        "GET, /VAADIN/push, PAGE",
    })
    void isReadFromThePath(String method, String path, Kind kind) {
        assertThat(Kind.of(method, path, null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"v-r=init&location=x, PAGE", "v-r=uidl, PAGE", "v=2, ASSET"})
    void isAPageForWhateverAsksTheFramework(String query, Kind kind) {
        assertThat(Kind.of("GET", "/x.js", query)).isEqualTo(kind);
    }
}
