package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Unit;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.job.DueWork;
import dev.entente.lead.BringingLeads;
import dev.entente.lead.Contact;
import dev.entente.lead.LeadProfile;
import dev.entente.partner.Partner;
import dev.entente.payout.DecidingPayouts;
import dev.entente.payout.MakingPayouts;
import dev.entente.payout.SettlingPayments;
import dev.entente.pricebook.Buying;
import dev.entente.pricebook.FindingPrices;
import dev.entente.pricebook.Found;
import dev.entente.pricebook.Wanted;
import dev.entente.quote.Cart;
import dev.entente.quote.CartLine;
import dev.entente.quote.PricingCarts;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Presumption;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** What the first pages of both sides are made from, over stored rows: what is asked of the database beside a little and beside much. */
@ExtendWith(ArquillianExtension.class)
class HomePagesIT {

    private static final String LITTLE = "home-little";
    private static final String MUCH = "home-much";
    private static final int TRIES = 15;
    private static final String IBAN = "DE89370400440532013000";
    private static final int WANTED = 50;
    private static final int ROUTED = 20;
    private static final String VENDORS = "dev.entente.ui.home.Briefing";
    private static final String PARTNERS = "dev.entente.ui.portal.PortalBriefing";

    @Inject
    private TenantAddresses addresses;

    @Inject
    private StatelessSession session;

    @Inject
    private FindingPrices prices;

    @Inject
    private PricingCarts carts;

    @Inject
    private MakingPayouts making;

    @Inject
    private DecidingPayouts deciding;

    @Inject
    private SettlingPayments settling;

    @Inject
    private BringingLeads bringing;

    @Inject
    @Any
    private Instance<DueWork> due;

    @Inject
    private CurrentTenant current;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeAll
    static void open() {
        if (System.getProperty("entente.test.port") == null) return; // inside the server, where it is done already
        var little = CompletableFuture.runAsync(() -> fill(TestTenant.open(LITTLE, "partnership-levels"), 2, 1));
        fill(TestTenant.open(MUCH, "partnership-levels"), 25, 12);
        little.join();
    }

    private static void fill(TestTenant tenant, int partners, int each) {
        tenant.product("ENT", "enterprise");
        priced(tenant);
        for (int i = 0; i < partners; i++) {
            var code = "partner-" + i;
            var id = tenant.partner(code, "partnership-levels", "2024-01-01", "silver from 2024-01-01");
            int deals = i < 2 ? each : 1;
            tenant.recordAll(IntStream.range(0, deals)
                    .mapToObj(_ -> tenant.sale(code, "resell", "2026-03-10", line("ENT", "100.00", "EUR")))
                    .toList());
            for (int deal = 0; deal < deals; deal++) open(tenant, id, code + "-" + deal);
        }
        settled(tenant);
        inTurn(tenant);
        var first = taken(tenant.get("/partners?q=partner-0")).path("items").path(0);
        var seller = Sellers.of(tenant, first.path("id").asString());
        for (int i = 0; i < each + 1; i++) {
            taken(seller.post(
                    "/api/v1/registrations",
                    Map.of(
                            "accountUrl", "customer-" + i + ".example",
                            "customerName", "Number" + i + " Works",
                            "buyerRole", "Head of IT",
                            "problem", "Too slow",
                            "meetingOn", "2030-12-24",
                            "motion", "resell")));
        }
    }

    /** What partners earned is approved, and they have said where they are paid. */
    private static void settled(TestTenant tenant) {
        var finance = Sellers.staff(tenant, "finance", Role.FINANCE.name());
        var payer = Map.of("payer", "Acceptance", "iban", IBAN, "taxForms", List.of());
        taken(tenant.rest().put("/api/v1/payout-terms", payer));
        var statements =
                list(taken(tenant.get("/statements?period=2026-03&limit=200")).path("items"));
        var seen = statements.stream()
                .map(each -> Map.of("id", each.path("id"), "toPay", each.path("toPay"), "lines", each.path("lines")))
                .toList();
        taken(tenant.post("/statements/reviews", Map.of("statements", seen)));
        taken(finance.post("/api/v1/statements/approvals", Map.of("statements", seen)));
        for (var each : statements) {
            var accounts = "/partners/" + each.path("partnerId").asString() + "/payee/accounts";
            var account = taken(tenant.post(accounts, Map.of("holder", "Paid", "iban", IBAN)))
                    .at("/accounts/0/id")
                    .asString();
            taken(finance.post("/api/v1" + accounts + "/" + account + "/confirmation", Map.of()));
        }
    }

    /** Leads go to all partners in turn, wherever the company is. */
    private static void inTurn(TestTenant tenant) {
        var seen = tenant.get("/lead-routing");
        var routing = new LinkedHashMap<String, Object>();
        taken(seen).path("routing").properties().forEach(each -> routing.put(each.getKey(), each.getValue()));
        routing.put("rules", List.of(Map.of("name", "In turn", "covers", false, "by", List.of("round-robin"))));
        var written = JsonMapper.shared().writeValueAsString(routing);
        var tag = seen.headers().firstValue("ETag").orElseThrow();
        taken(tenant.send("PUT", "/lead-routing", "application/json", written, Map.of("If-Match", tag)));
    }

    private static void priced(TestTenant tenant) {
        for (var code : List.of("worldwide", "emea")) {
            var parent = code.equals("emea") ? Map.of("parent", "worldwide") : Map.<String, String>of();
            var book = new LinkedHashMap<String, Object>(parent);
            book.putAll(Map.of("name", code, "currency", "EUR", "from", "2026-01-01", "correction", true));
            book.put("buyers", code.equals("emea") ? Map.of("region", "emea") : Map.of());
            taken(tenant.rest().put("/api/v1/price-books/" + code, book));
        }
        var price = Map.of("value", "100.00", "unit", "EUR");
        for (int i = 1; i <= WANTED; i++) tenant.product("PRICED-" + i, "priced");
        var rows = IntStream.rangeClosed(1, WANTED)
                .mapToObj(i -> Map.of("sku", "PRICED-" + i, "from", "2026-01-01", "price", price))
                .toList();
        taken(tenant.rest().put("/api/v1/price-books/worldwide/prices", Map.of("prices", rows)));
    }

    private static void open(TestTenant tenant, String partner, String name) {
        taken(tenant.post(
                "/deals",
                Map.of(
                        "partner",
                        partner,
                        "customer",
                        Map.of("name", "Customer of " + name),
                        "name",
                        name,
                        "motion",
                        "resell",
                        "amount",
                        Map.of("value", "100.00", "unit", "EUR"))));
    }

    @Test
    void theVendorsPageAsksAsOftenHoweverMuchThereIs() throws Exception {
        var little = asked(vendor(LITTLE), VENDORS);
        assertThat(asked(vendor(MUCH), VENDORS)).isEqualTo(little);
        assertThat(little)
                .isBetween(8L, 62L); // three of them: what waits for whoever looks, also in the place of others
    }

    @Test
    void thePartnersPageAsksAsOftenHoweverMuchThereIs() throws Exception {
        var little = asked(seller(LITTLE), PARTNERS);
        assertThat(asked(seller(MUCH), PARTNERS)).isEqualTo(little);
        assertThat(little).isBetween(6L, 49L); // what is net new is two questions: what was sold, and what became of it
    }

    @Test
    void pricesAreFoundByAsManyQuestionsHoweverManyAreWanted() throws Exception {
        var statistics = inside(vendor(MUCH), () -> session.getFactory().getStatistics());
        statistics.setStatisticsEnabled(true);
        try {
            long one = asked(1, statistics);
            assertThat(asked(WANTED, statistics)).isEqualTo(one);
            assertThat(one).isBetween(1L, 2L);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** Nothing on the way may need a transaction that is not kept: all would be done twice, and nobody would notice. */
    @Test
    void whatACartCostsIsAskedInOneTripOnceItIsKnown() throws Exception {
        var vendor = vendor(MUCH);
        var partner = inside(
                vendor,
                () -> session.createNativeQuery(
                                "select id from partner where tenant_id = :tenant and code = 'partner-0'", UUID.class)
                        .setParameter("tenant", Scope.current().tenantId())
                        .getSingleResult());
        var lines = List.of(new CartLine("PRICED-1", 1, Period.ZERO));
        var cart = new Cart(partner, "resell", Cart.Kind.NEW, Unit.currency("EUR"), null, null, "emea", null, lines);
        var begun = new ArrayList<List<Boolean>>();
        for (int tries = 0; tries < TRIES; tries++) {
            var presumed = new ArrayList<Boolean>();
            Scope.call(
                    vendor,
                    () -> Presumption.reading(() -> {
                        presumed.add(Presumption.isMade());
                        return carts.price(cart);
                    }));
            begun.add(presumed);
        }
        assertThat(begun)
                .as("the server's own clock changes something now and then")
                .contains(List.of(true));
    }

    @Test
    void aPayoutIsMadeAndSettledByAsManyQuestionsHoweverManyPaymentsThereAre() throws Exception {
        var little = paid(LITTLE);
        var much = paid(MUCH);
        assertThat(much.payments()).isGreaterThan(little.payments() + 10);
        assertThat(much.made()).isEqualTo(little.made());
        assertThat(much.settled()).as("sent more than once: %s", much.often()).isEqualTo(little.settled());
    }

    /** Leads are the vendor's, and brought and routed by the system; nothing of it stays. */
    @Test
    void aLeadThatComesWithOthersIsRoutedByAFewQuestionsHoweverManyPartnersThereAre() throws Exception {
        var tenant = Scope.system(addresses.find(MUCH).orElseThrow());
        var statistics = inside(tenant, () -> session.getFactory().getStatistics());
        statistics.setStatisticsEnabled(true);
        try {
            long one = fewest(tenant, statistics, () -> routed(1, statistics));
            long many = fewest(tenant, statistics, () -> routed(ROUTED + 1, statistics));
            assertThat((many - one) / ROUTED).isBetween(1L, 14L);
            var little = Scope.system(addresses.find(LITTLE).orElseThrow());
            assertThat(fewest(little, statistics, () -> routed(1, statistics))).isEqualTo(one);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void whatWasThereBeforeItCouldBeFoundIsFoundAgain() throws Exception {
        var tenant = Scope.system(addresses.find(LITTLE).orElseThrow());
        var found = inside(tenant, () -> {
            session.createMutationQuery("delete from PartnerToken").executeUpdate();
            work("search-tokens").run(new UUID(0, 0));
            return session.createSelectionQuery("select count(distinct partnerId) from PartnerToken", Long.class)
                    .getSingleResult();
        });
        assertThat(found).isEqualTo(2);
    }

    private DueWork work(String kind) {
        return due.stream().filter(work -> work.kind().equals(kind)).findFirst().orElseThrow();
    }

    private int routed(int many, Statistics statistics) {
        var profiles = IntStream.range(0, many).mapToObj(HomePagesIT::lead).toList();
        var added = bringing.addAll("test", Map.of(), profiles);
        statistics.clear(); // what it takes to write them down is no part of it
        work("lead.route").run(added.getFirst().id());
        return many;
    }

    private static LeadProfile lead(int i) {
        return new LeadProfile(
                "Company " + i,
                "company-" + i + ".example",
                Contact.NOBODY,
                "DE",
                "",
                "",
                "",
                "",
                "",
                LeadProfile.RESELL,
                "",
                "",
                "",
                null,
                "",
                "",
                false,
                false);
    }

    /**
     * How many payments, and how many statements it took to make the payout, and to say that all were paid; of these, what was sent
     * more often than three times.
     */
    private record Paid(int payments, long made, long settled, List<String> often) {}

    private Paid paid(String slug) throws Exception {
        var maker = vendor(slug);
        var statistics = inside(maker, () -> session.getFactory().getStatistics());
        statistics.setStatisticsEnabled(true);
        try {
            long made = fewest(maker, statistics, () -> making.make("EUR", null));
            var payout = Scope.call(maker, () -> making.make("EUR", null));
            Scope.run(member(slug, Role.FINANCE), () -> deciding.approve(payout));
            var today = inside(maker, current::today);
            long settled = fewest(maker, statistics, () -> settling.paid(payout, null, today));
            var sent = new ArrayList<String>();
            int payments = inside(maker, () -> listening(sent, () -> settling.paid(payout, null, today)));
            var often = sent.stream()
                    .filter(sql -> Collections.frequency(sent, sql) > 3)
                    .distinct()
                    .toList();
            return new Paid(payments, made, settled, often);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** What Hibernate prepares meanwhile. */
    private static <T> T listening(List<String> sent, Callable<T> work) throws Exception {
        var log = Logger.getLogger("org.hibernate.SQL");
        var level = log.getLevel();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                sent.add(String.valueOf(line.getMessage()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        log.setLevel(Level.ALL);
        log.addHandler(handler);
        try {
            return work.call();
        } finally {
            log.removeHandler(handler);
            log.setLevel(level);
        }
    }

    /** Nothing of it stays; the fewest of several, since the server's own clock asks too. */
    private long fewest(Scope scope, Statistics statistics, Callable<?> work) throws Exception {
        long least = Long.MAX_VALUE;
        for (int tries = 0; tries < TRIES; tries++) {
            statistics.clear();
            inside(scope, work);
            least = Math.min(least, statistics.getPrepareStatementCount());
        }
        return least;
    }

    private long asked(int products, Statistics statistics) throws Exception {
        var wanted = IntStream.rangeClosed(1, products)
                .mapToObj(i -> new Wanted("PRICED-" + i, 1, Period.ZERO))
                .toList();
        var buying = new Buying(null, null, null, "emea", Unit.currency("EUR"), LocalDate.of(2026, 6, 1));
        long least = Long.MAX_VALUE;
        for (int tries = 0; tries < TRIES; tries++) {
            statistics.clear();
            var found = Scope.call(vendor(MUCH), () -> prices.find(buying, wanted));
            least = Math.min(least, statistics.getPrepareStatementCount());
            assertThat(found.found()).hasSize(products).allMatch(Found.Priced.class::isInstance);
        }
        return least;
    }

    /** How many statements all that the page says sends; the fewest of several, since the server's own clock asks too. */
    private long asked(Scope visitor, String page) throws Exception {
        var statistics = inside(visitor, () -> session.getFactory().getStatistics());
        statistics.setStatisticsEnabled(true);
        try {
            return IntStream.range(0, TRIES)
                    .mapToLong(_ -> asked(visitor, page, statistics))
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static long asked(Scope visitor, String page, Statistics statistics) {
        statistics.clear();
        Scope.run(visitor, () -> said(page));
        return statistics.getPrepareStatementCount();
    }

    /** Everything that the page can say, once; the screens are no part of what the tests are compiled with. */
    private static void said(String page) {
        try {
            var briefing = CDI.current().select(Class.forName(page)).get();
            for (var question : briefing.getClass().getDeclaredMethods()) {
                int marks = question.getModifiers();
                if (Modifier.isStatic(marks) || Modifier.isPrivate(marks) || question.isSynthetic()) continue;
                question.setAccessible(true);
                question.invoke(briefing, about(briefing, question));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The partner whose page it is, or the unit that it counts in. */
    private static Object[] about(Object briefing, Method question) throws ReflectiveOperationException {
        if (question.getParameterCount() == 0) return new Object[0];
        var known = question.getParameterTypes()[0].equals(Partner.class) ? "partner" : "currency";
        var asked = briefing.getClass().getDeclaredMethod(known);
        asked.setAccessible(true);
        return new Object[] {asked.invoke(briefing)};
    }

    private Scope vendor(String slug) throws Exception {
        return member(slug, Role.ADMINISTRATOR);
    }

    private Scope seller(String slug) throws Exception {
        return member(slug, Role.PARTNER_SELLER);
    }

    private Scope member(String slug, Role role) throws Exception {
        var tenant = addresses.find(slug).orElseThrow();
        var found = inside(
                Scope.system(tenant),
                () -> session.createSelectionQuery("from Member", Member.class).getResultList().stream()
                        .filter(member -> member.roles().contains(role))
                        .findFirst()
                        .orElseThrow());
        return Scope.member(tenant, found.partnerId(), found.id());
    }

    private <T> T inside(Scope scope, Callable<T> work) throws Exception {
        return Scope.call(scope, () -> {
            transaction.begin();
            try {
                return work.call();
            } finally {
                transaction.rollback();
            }
        });
    }
}
