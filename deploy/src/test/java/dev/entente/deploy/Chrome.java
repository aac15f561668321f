package dev.entente.deploy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The distribution's Chromium, without a window and without talking to anybody but the product. */
public final class Chrome implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public Chrome() {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        playwright = Playwright.create(options);
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program()).setArgs(QUIET));
    }

    /** A person's own browser: nothing is shared with another's. Paths are a tenant's own. */
    public BrowserContext person(String tenant) {
        return person(tenant + ".localhost", new NewContextOptions());
    }

    /** The same at any host, and with a screen of one's own. */
    BrowserContext person(String host, NewContextOptions screen) {
        var address = "http://%s:%d".formatted(host, Harness.port());
        return browser.newContext(screen.setBaseURL(address).setLocale("en-GB"));
    }

    private static Path program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install Chromium: sudo apt-get install chromium"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
