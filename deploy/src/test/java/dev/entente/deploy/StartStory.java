package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnProduct
@Order(Integer.MAX_VALUE)
class StartStory {

    @RegisterExtension
    final Chrome chrome = new Chrome();

    @Test
    void theDemoLoadsAndAnswersInABrowserAtATenantsOwnAddressAndAsksNobodyElse() {
        Harness.awaitDemo();
        var page = chrome.person("acme").newPage();
        List<String> asked = new ArrayList<>();
        page.onRequest((Request request) -> asked.add(request.url()));
        assertThat(page.navigate("/").status()).isEqualTo(200);
        assertThat(asked).isNotEmpty().allMatch(url -> url.contains("://acme.localhost:"));
    }
}
