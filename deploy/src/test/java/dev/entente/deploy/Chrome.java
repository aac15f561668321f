package dev.entente.deploy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The distribution's Chromium, without a window and without talking to anybody but the product. It starts once
 * for each of the threads that stories run on, since that takes seconds and only the thread that started it may use it; everybody's
 * own browser ends with the test. When a test breaks, what stood on each page is kept as a
 * picture beside the reports.
 */
final class Chrome implements BeforeEachCallback, AfterEachCallback {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Path PICTURES = Path.of("target/failsafe-reports");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> people = new ArrayList<>();
    private @Nullable Running running;

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            var playwright = Playwright.create(options);
            var launch = new LaunchOptions().setExecutablePath(program()).setArgs(QUIET);
            return new Running(playwright, playwright.chromium().launch(launch));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        running = test.getRoot()
                .getStore(Namespace.create(Chrome.class))
                .computeIfAbsent(Thread.currentThread(), _ -> Running.start(), Running.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) keep(test);
        people.forEach(BrowserContext::close);
        people.clear();
    }

    /** A person's own browser: nothing is shared with another's. Paths are a tenant's own. */
    BrowserContext person(String tenant) {
        return person(tenant + ".localhost", new NewContextOptions());
    }

    /** A browser of somebody who has no tenant yet; paths are the installation's. */
    BrowserContext stranger() {
        return person("localhost", new NewContextOptions());
    }

    /** At any host, and with a screen of one's own. */
    BrowserContext person(String host, NewContextOptions screen) {
        var address = "http://%s:%d".formatted(host, Harness.port());
        var browser = Objects.requireNonNull(running).browser();
        var person = browser.newContext(screen.setBaseURL(address).setLocale("en-GB"));
        person.setDefaultTimeout(PATIENCE.toMillis()); // beside other tests, on a busy machine
        people.add(person);
        return person;
    }

    private void keep(ExtensionContext test) {
        var pages = people.stream().flatMap(person -> person.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            var name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName();
            picture(pages.get(i), PICTURES.resolve(name + "-" + (i + 1) + ".png"));
        }
    }

    // What went wrong with the test is told, not what goes wrong with its picture.
    private static void picture(Page page, Path file) {
        try {
            page.screenshot(new ScreenshotOptions().setPath(file));
            System.out.println(page.url() + " looked like " + file);
        } catch (PlaywrightException e) {
            System.out.println(page.url() + " cannot be seen: " + e.getMessage());
        }
    }

    private static Path program() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install Chromium: sudo apt-get install chromium"));
    }
}
