package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.entente.deploy.Album.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page there is, looked at in every form: no barrier, nothing beyond the edge, and a picture to look at oneself. */
class ScreenPictures {

    private static final String PARTNER = "brightwater-consulting";
    private static final String PASSWORD = "harbour-lantern-quiet-41";

    @RegisterExtension
    static final Chrome chrome = new Chrome();

    private static final Album album = new Album(chrome);

    private final List<Finding> found = new ArrayList<>();

    @BeforeAll
    static void awaitDemo() {
        Harness.useProduct();
        Harness.awaitDemo();
    }

    @AfterAll
    static void write() throws IOException {
        album.write();
    }

    @AfterEach
    void nothingIsFound() {
        assertThat(found).isEmpty();
    }

    @Test
    void everyRouteHasAPicture() {
        var outside = Stream.of(CatalogPages.DOORS, CatalogPages.PUBLISHER, CatalogPages.OPERATOR);
        var inside =
                Stream.of(VendorPages.ALL, PortalPages.ALL, PortalPages.ASKED, EntryPages.DOOR, EntryPages.LETTERS);
        var pictures = Stream.concat(inside, outside).flatMap(List::stream).toList();
        assertThat(Routes.all())
                .hasSizeGreaterThan(30)
                .allMatch(route -> pictures.stream().anyMatch(picture -> picture.shows(route)));
    }

    @Test
    void theVendorsPages() {
        var acme = tenant("acme");
        var exhibits = Exhibits.of(acme, PARTNER).withImports(acme, PARTNER);
        found.addAll(take("acme", "admin@acme.example", exhibits, VendorPages.ALL));
        found.addAll(take("acme", "sales@acme.example", exhibits, VendorPages.NOT_OPEN));
    }

    @Test
    void thePortalsPages() {
        var acme = tenant("acme");
        var exhibits = Exhibits.of(acme, PARTNER);
        found.addAll(take("acme", "bea@brightwater.example", exhibits, PortalPages.ALL));
        found.addAll(take("acme", "frida@fjordtek.example", exhibits, PortalPages.ASKED));
        var begun = People.signedIn(chrome, acme, "PARTNER_SELLER", exhibits.fill("{planned}"));
        found.addAll(album.take(begun, "acme.localhost", exhibits, PortalPages.BEGUN));
        var leaving = People.signedIn(chrome, acme, "PARTNER_ADMINISTRATOR", exhibits.fill("{offboarding}"));
        found.addAll(album.take(leaving, "acme.localhost", exhibits, PortalPages.LEAVING));
    }

    @Test
    void thePagesOutsideOfAnyTenant() {
        var none = new Exhibits();
        found.addAll(album.take(chrome.stranger().newPage(), "localhost", none, CatalogPages.DOORS));
        var renewed = "/operator/v1/catalog/publishers/brightline-labs/token";
        var publisher = chrome.stranger().newPage();
        var token = taken(Harness.operator().post(renewed, Map.of())).path("token");
        CatalogPages.signIn(publisher, "/publishing", token.asString());
        publisher.waitForURL("**/publishing");
        found.addAll(album.take(publisher, "localhost", none, CatalogPages.PUBLISHER));
        var operator = chrome.stranger().newPage();
        CatalogPages.signIn(
                operator, "/operating", Harness.installation().secrets().of("operator-token"));
        operator.waitForURL("**/operating");
        found.addAll(album.take(operator, "localhost", none, CatalogPages.OPERATOR));
    }

    @Test
    void thePagesOfAnotherBrand() {
        var exhibits = Exhibits.of(tenant("globex"), "ironbridge-partners");
        found.addAll(take("globex", "admin@globex.example", exhibits, named("globex", VendorPages.MAIN)));
        found.addAll(take("globex", "admin@globex.example", exhibits, VendorPages.SUSPENDED));
        found.addAll(take("globex", "ines@ironbridge.example", exhibits, named("globex", PortalPages.MAIN)));
    }

    @Test
    void thePagesOfAYellowBrand() {
        var tenant = tenant("globex");
        var design = taken(tenant.get("/brand")).path("design");
        paint(tenant, design, "#f2b705");
        try {
            var exhibits = Exhibits.of(tenant, "ironbridge-partners");
            found.addAll(take("globex", "admin@globex.example", exhibits, named("yellow", VendorPages.MAIN)));
            found.addAll(take("globex", "ines@ironbridge.example", exhibits, named("yellow", PortalPages.MAIN)));
        } finally {
            paint(tenant, design, design.path("accent").asString());
        }
    }

    @Test
    void thePagesOfATenantThatWasOpenedAMomentAgo() {
        var slug = "fresh-" + UUID.randomUUID().toString().substring(0, 8);
        var email = "ada@" + slug + ".example";
        var page = signedUp(slug, email);
        var host = slug + ".localhost";
        var none = new Exhibits().with("verification", Letters.key(chrome, "erif", email));
        found.addAll(album.take(page, host, none, VendorPages.EMPTY));
        found.addAll(album.take(chrome.person(slug).newPage(), host, none, EntryPages.VERIFICATION));
        page.navigate("/setup?step=choose");
        button(page, "Choose:");
        page.waitForURL("**step=adjust");
        found.addAll(album.take(page, host, none, VendorPages.SETUP));
        page.navigate("/setup?step=publish");
        button(page, "Publish");
        page.waitForURL("**step=partner");
        found.addAll(album.take(page, host, none, VendorPages.PUBLISHED));
        var tenant = TestTenant.known(slug, token(slug));
        var member = People.signedIn(chrome, tenant, "PARTNER_ADMINISTRATOR", tenant.partner("first"));
        found.addAll(album.take(member, host, none, PortalPages.EMPTY));
    }

    @Test
    void thePagesOfThoseWhoAreNotSignedIn() {
        var acme = tenant("acme");
        var invited = "newcomer-" + UUID.randomUUID() + "@acme.example";
        taken(acme.post("/members", Map.of("email", invited, "name", "Nova Comer", "roles", Set.of("FINANCE"))));
        var asked = chrome.person("acme").newPage();
        asked.navigate("/forgotten");
        asked.getByLabel("Work e-mail").fill("finance@acme.example");
        button(asked, "Send me a link");
        var exhibits = new Exhibits()
                .with("invitation", Letters.key(chrome, "", invited))
                .with("new-password", Letters.key(chrome, "password", "finance@acme.example"));
        var stranger = chrome.person("acme").newPage();
        found.addAll(album.take(stranger, "localhost", exhibits, EntryPages.FRONT));
        found.addAll(album.take(stranger, "acme.localhost", exhibits, EntryPages.DOOR));
        found.addAll(album.take(stranger, "acme.localhost", exhibits, EntryPages.LETTERS));
    }

    private static List<Picture> named(String word, List<Picture> pictures) {
        return pictures.stream().map(picture -> picture.prefixed(word)).toList();
    }

    private static List<Finding> take(String slug, String email, Exhibits exhibits, List<Picture> pictures) {
        var person = People.signedIn(chrome, slug, email, password(slug, email));
        return album.take(person, slug + ".localhost", exhibits, pictures);
    }

    private static void paint(TestTenant tenant, JsonNode design, String accent) {
        var said = JsonMapper.shared().createObjectNode();
        design.properties().forEach(each -> said.set(each.getKey(), each.getValue()));
        var version = tenant.get("/brand").headers().firstValue("ETag").orElseThrow();
        var body = said.put("accent", accent).toString();
        taken(tenant.send("PUT", "/brand", "application/json", body, Map.of("If-Match", version)));
        taken(tenant.post("/brand/publication", Map.of()));
    }

    private static Page signedUp(String slug, String email) {
        var wish = Map.<String, Object>of("company", "Fresh Start", "email", email, "password", PASSWORD);
        var opened = taken(SignUpIT.signUp(slug, slug, wish));
        var page = chrome.person(slug).newPage();
        page.navigate(opened.path("entrance").asString());
        page.locator("h1").first().waitFor();
        return page;
    }

    /** Of a program that acts for an administrator. */
    private static String token(String slug) {
        var newcomer = Map.of(
                "email",
                "programs@" + slug + ".example",
                "name",
                "Programs",
                "roles",
                List.of("ADMINISTRATOR"),
                "password",
                PASSWORD,
                "token",
                true);
        var added = taken(Harness.operator().post("/operator/v1/tenants/" + slug + "/members", newcomer));
        return added.path("token").asString();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static JsonNode demo(String slug) {
        return JsonMapper.shared()
                .readTree(Harness.installation().secrets().of("demo.json"))
                .path(slug);
    }

    private static TestTenant tenant(String slug) {
        return TestTenant.known(slug, demo(slug).path("token").asString());
    }

    private static String password(String slug, String email) {
        return TestTenant.list(demo(slug).path("people")).stream()
                .filter(one -> one.path("email").asString().equals(email))
                .map(one -> one.path("password").asString())
                .findFirst()
                .orElseThrow();
    }
}
