package dev.entente.deploy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes pictures of pages in every {@link Form}, and writes down what keeps people from using them. */
final class Album {

    private static final Path FOLDER = Path.of("target/pictures");

    /** Nothing is asked of the server any more, no text waits for its letters, and what moves has come to rest. */
    private static final String AT_REST = """
            () => document.fonts.status === 'loaded'
              && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
              && ![...document.querySelectorAll('vaadin-grid')].some(grid => grid.loading || !grid.hasAttribute('data-seen') && (grid.setAttribute('data-seen', ''), true))
              && document.getAnimations().every(each => each.playState !== 'running' || each.effect.getTiming().iterations === Infinity)
            """;

    /** How much of the page is below the lower edge of the window: of the page itself, or of what scrolls within its frames. */
    private static final String BELOW = """
            () => {
              const within = (name, part) => document.querySelector(name)?.shadowRoot?.querySelector(`[part~=${part}]`);
              const frames = [document.documentElement, within('vaadin-app-layout', 'content'), within('vaadin-master-detail-layout', 'master')];
              return Math.max(0, ...frames.filter(Boolean).map(one => one.scrollHeight - one.clientHeight));
            }
            """;

    /** What reaches over the right edge, beginning with the page itself. */
    private static final String SIDEWAYS = """
            () => {
              const page = document.documentElement;
              if (page.scrollWidth <= page.clientWidth) return '';
              const wide = [...document.querySelectorAll('body *')].find(one => one.getBoundingClientRect().right > page.clientWidth + 1);
              return `${page.scrollWidth} px wide in ${page.clientWidth}: <${wide?.localName} class="${wide?.className}">`;
            }
            """;

    /** The names of the pictures to take; none: all. */
    private static final Set<String> WANTED = Stream.of(
                    System.getProperty("entente.pictures", "").split(","))
            .filter(name -> !name.isBlank())
            .collect(Collectors.toSet());

    /** What is wrong with one picture. */
    record Finding(Form form, String picture, String what) {

        private String row() {
            return "| %s | %s | %s |"
                    .formatted(form.folder(), picture, what.replace("|", "\\|").replaceAll("\\s+", " "));
        }
    }

    private final Chrome chrome;
    private final List<Finding> findings = new ArrayList<>();
    private int taken;

    Album(Chrome chrome) {
        this.chrome = chrome;
    }

    /** Pictures as somebody sees them who came with this page; gives what was found. */
    List<Finding> take(Page person, String host, Exhibits exhibits, List<Picture> pictures) {
        var state = person.context().storageState();
        var before = findings.size();
        var wanted = pictures.stream().filter(Album::isWanted).toList();
        if (wanted.isEmpty()) return List.of();
        for (var forms : Form.SCREENS) {
            try (var context = chrome.person(host, forms.getFirst().screen().setStorageState(state))) {
                var page = context.newPage();
                for (var picture : wanted) take(page, forms, exhibits, picture);
            }
        }
        return List.copyOf(findings.subList(before, findings.size()));
    }

    private static boolean isWanted(Picture picture) {
        return WANTED.isEmpty() || WANTED.contains(picture.name());
    }

    private void take(Page page, List<Form> forms, Exhibits exhibits, Picture picture) {
        var first = forms.getFirst();
        Consumer<String> broken = error -> find(first, picture, "script: " + error);
        page.onPageError(broken);
        try {
            page.navigate(exhibits.fill(picture.path()));
            page.locator("h1:visible, h2:visible, [role=heading]:visible")
                    .first()
                    .waitFor();
            rest(page);
            picture.act().accept(page);
            for (var form : forms) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(form.scheme()));
                rest(page);
                judge(page, form, picture);
                shoot(page, form, picture);
            }
        } catch (PlaywrightException e) {
            var words = String.valueOf(e.getMessage()).lines().limit(3).collect(Collectors.joining(" "));
            find(first, picture, "not taken: " + words);
        } finally {
            page.offPageError(broken);
        }
    }

    private void find(Form form, Picture picture, String what) {
        var finding = new Finding(form, picture.name(), what);
        System.out.println(finding.row());
        findings.add(finding);
    }

    private void judge(Page page, Form form, Picture picture) {
        if (form == Form.DARK) { // the same page in other colours
            People.paleness(page).forEach(what -> find(form, picture, what));
            return;
        }
        var wide = (String) page.evaluate(SIDEWAYS);
        if (!wide.isEmpty()) find(form, picture, "sideways: " + wide);
        People.barriers(page).forEach(what -> find(form, picture, what));
    }

    private void shoot(Page page, Form form, Picture picture) {
        var below = ((Number) page.evaluate(BELOW)).intValue();
        page.setViewportSize(form.width(), form.height() + below);
        rest(page);
        var file = FOLDER.resolve(form.folder()).resolve(picture.name() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        page.setViewportSize(form.width(), form.height());
        taken++;
    }

    private static void rest(Page page) {
        page.waitForFunction(AT_REST);
    }

    /** One table of all that was found. */
    void write() throws IOException {
        var lines = new ArrayList<>(List.of("# %d pictures, %d findings".formatted(taken, findings.size()), ""));
        if (!findings.isEmpty()) lines.addAll(List.of("| form | picture | what |", "|---|---|---|"));
        findings.forEach(finding -> lines.add(finding.row()));
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("findings.md"), lines);
        System.out.println(String.join("\n", lines));
    }
}
