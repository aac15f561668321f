package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Unit;
import dev.entente.measure.Measures;
import dev.entente.tenant.FreshPlans;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is measured over a fiscal year that does not begin with January, over rows as they are stored. */
@ExtendWith(ArquillianExtension.class)
class MeasuresIT {

    private static final String APRIL = "fiscal-april";
    private static final String OCTOBER = "fiscal-october";
    private static final String SHARED = "shared-credit";
    private static final Unit EUR = Unit.currency("EUR");

    @Inject
    private Measures measures;

    @Inject
    private TenantAddresses addresses;

    @Inject
    private StatelessSession session;

    @Inject
    private UserTransaction transaction;

    @Inject
    private FreshPlans plans;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    /** Each amount is a power of two, so that a sum says which sales are in it. */
    @BeforeAll
    static void open() {
        if (System.getProperty("entente.test.port") == null) return; // inside the server, where it is done already
        sell(
                open(APRIL, 4),
                List.of("2025-03-31", "2025-04-01", "2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01"));
        sell(
                open(OCTOBER, 10),
                List.of("2024-09-30", "2024-10-01", "2024-12-31", "2025-01-01", "2025-09-30", "2025-10-01"));
        var shared = TestTenant.open(SHARED, "partnership-levels");
        for (var code : List.of("brightwater", "clearwater", "oakfield")) shared.partner(code);
        var line = line("ENT", "10.00", "EUR");
        line.put("quantity", 3);
        shared.record(shared.sale("brightwater", "resell", "2026-03-01", line));
    }

    private static final String DECIDED = """
            insert into attribution (tenant_id, sale_id, revision, superseded, sale_revision, level, rule, lost, inputs, reason,
              decided_at)
            select tenant_id, id, 1, false, revision, 'REGISTERED', '', '[]', '{}', '', now() from sale where not superseded""";

    private static final String CREDITED = """
            insert into credit (tenant_id, sale_id, revision, partner_id, superseded, sale_revision, place, on_day, document,
              part, level, share_before, share, registered, rule)
            select s.tenant_id, s.id, 1, p.id, false, s.revision, 0, s.on_day, '', 'sells', cast(:level as text), :before, :share,
              false, '' from sale s, partner p where not s.superseded and p.code = :code""";

    /** No program splits selling yet; what is counted adds up to the whole all the same. */
    @Test
    void whatSeveralSellIsCountedByTheirShares() throws Exception {
        Scope.call(Scope.system(addresses.find(SHARED).orElseThrow()), () -> {
            transaction.begin();
            try {
                assertThat(shared("net-revenue", EUR)).isEqualTo("brightwater 10.00, clearwater 0.00, oakfield 0.00");
                session.createNativeMutationQuery(DECIDED).executeUpdate();
                credit("brightwater", "REGISTERED", "0", "0.3333333333");
                credit("clearwater", "REGISTERED", "0.3333333333", "0.6666666667");
                credit("oakfield", null, "0", "1");
                assertThat(shared("net-revenue", EUR)).isEqualTo("brightwater 3.33, clearwater 6.67, oakfield 0.00");
                assertThat(shared("gross-revenue", EUR)).isEqualTo("brightwater 3.33, clearwater 6.67, oakfield 0.00");
                assertThat(shared("kept-revenue", EUR)).isEqualTo("brightwater 3.33, clearwater 6.67, oakfield 0.00");
                assertThat(shared("deals", Unit.counted("deals", 0)))
                        .isEqualTo("brightwater 0, clearwater 1, oakfield 0");
                assertThat(shared("pieces", Unit.counted("pieces", 0)))
                        .isEqualTo("brightwater 1, clearwater 2, oakfield 0");
            } finally {
                transaction.rollback();
            }
            return null;
        });
    }

    private void credit(String code, @Nullable String level, String before, String share) {
        session.createNativeMutationQuery(CREDITED)
                .setParameter("code", code)
                .setParameter("level", level)
                .setParameter("before", new BigDecimal(before))
                .setParameter("share", new BigDecimal(share))
                .executeUpdate();
    }

    private String shared(String what, Unit unit) {
        var measure = Measure.of(what, unit, Calendar.EVER);
        var codes = new TreeMap<String, UUID>();
        for (var row : session.createSelectionQuery("select code, id from Partner", Object[].class)
                .getResultList()) codes.put((String) row[0], (UUID) row[1]);
        var joined = codes.values().stream().collect(Collectors.toMap(id -> id, _ -> LocalDate.of(2024, 1, 1)));
        var totals = measures.totals(List.of(measure), joined, LocalDate.of(2026, 12, 31));
        return codes.entrySet().stream()
                .map(each -> each.getKey() + " "
                        + Objects.requireNonNull(Objects.requireNonNull(totals.get(each.getValue()))
                                        .get(measure))
                                .value()
                                .toPlainString())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aYearFromAprilHasItsFirstAndItsLastDay() throws Exception {
        assertThat(sold(APRIL, "2025-03-31")).isEqualTo("1.00");
        assertThat(sold(APRIL, "2025-04-01")).isEqualTo("2.00");
        assertThat(sold(APRIL, "2025-12-31")).isEqualTo("6.00");
        assertThat(sold(APRIL, "2026-01-01")).isEqualTo("14.00");
        assertThat(sold(APRIL, "2026-03-31")).isEqualTo("30.00");
        assertThat(sold(APRIL, "2026-04-01")).isEqualTo("32.00");
    }

    @Test
    void aYearFromOctoberHasItsFirstAndItsLastDay() throws Exception {
        assertThat(sold(OCTOBER, "2024-09-30")).isEqualTo("1.00");
        assertThat(sold(OCTOBER, "2024-10-01")).isEqualTo("2.00");
        assertThat(sold(OCTOBER, "2024-12-31")).isEqualTo("6.00");
        assertThat(sold(OCTOBER, "2025-01-01")).isEqualTo("14.00");
        assertThat(sold(OCTOBER, "2025-09-30")).isEqualTo("30.00");
        assertThat(sold(OCTOBER, "2025-10-01")).isEqualTo("32.00");
    }

    @Test
    void theCalendarYearStaysWhatItIs() throws Exception {
        assertThat(sold(APRIL, "2026-04-01", Calendar.YEAR)).isEqualTo("56.00");
        assertThat(sold(OCTOBER, "2025-10-01", Calendar.YEAR)).isEqualTo("56.00");
    }

    @Test
    void whatIsReadByManyKeysIsPlannedAnewAndNothingElse() throws Exception {
        Supplier<String> mode = () ->
                session.createNativeQuery("show plan_cache_mode", String.class).getSingleResult();
        Scope.call(Scope.system(addresses.find(APRIL).orElseThrow()), () -> {
            transaction.begin();
            try {
                assertThat(plans.forMany(99, mode)).isEqualTo("auto");
                assertThat(plans.forMany(100, mode)).isEqualTo("force_custom_plan");
                assertThat(mode.get()).isEqualTo("auto");
            } finally {
                transaction.rollback();
            }
            return null;
        });
    }

    private String sold(String slug, String day) throws Exception {
        return sold(slug, day, Calendar.FISCAL_YEAR);
    }

    private String sold(String slug, String day, Calendar window) throws Exception {
        var measure = Measure.of("net-revenue", EUR, window);
        return Scope.call(Scope.system(addresses.find(slug).orElseThrow()), () -> {
            transaction.begin();
            try {
                var partner = session.createSelectionQuery("select id from Partner", UUID.class)
                        .getSingleResult();
                var totals = measures.totals(
                        List.of(measure), Map.of(partner, LocalDate.of(2024, 1, 1)), LocalDate.parse(day));
                return Objects.requireNonNull(
                                Objects.requireNonNull(totals.get(partner)).get(measure))
                        .value()
                        .toPlainString();
            } finally {
                transaction.rollback();
            }
        });
    }

    private static TestTenant open(String slug, int month) {
        return TestTenant.open(slug, "partnership-levels", Map.of("fiscalYearStart", month));
    }

    private static void sell(TestTenant tenant, List<String> days) {
        tenant.product("ENT", "enterprise");
        tenant.partner("brightwater", "partnership-levels", "2024-01-01", "silver from 2024-01-01");
        int worth = 1;
        for (var day : days) {
            var sale = tenant.sale("brightwater", "resell", day, line("ENT", worth + ".00", "EUR"));
            assertThat(taken(tenant.post("/sales", sale)).path("outcome").asString())
                    .isEqualTo("recorded");
            worth *= 2;
        }
    }
}
