package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.job.CancellingJobs;
import dev.entente.job.Job;
import dev.entente.job.Job.State;
import dev.entente.job.ReadingJobs;
import dev.entente.operator.OpeningTenants;
import dev.entente.operator.Operator;
import dev.entente.tenant.Ids;
import dev.entente.tenant.NewTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done later, on the server as it is: on time, after failures, after a node's death, and in parts. */
@ExtendWith(ArquillianExtension.class)
class JobsIT {

    private static final String SHARE = """
            program: share
            name: Share
            from: 2025-01-01
            offers:
              - motion: resell
                name: A share
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts: [{name: Share, on: LINE, rules: [{rate: {type: percent, rate: "%d"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    private OpeningTenants opening;

    @Inject
    private TenantAddresses addresses;

    @Inject
    private WorkForTests.Asking asking;

    @Inject
    private ReadingJobs reading;

    @Inject
    private CancellingJobs cancelling;

    @Resource(lookup = "jdbc/jobs")
    private DataSource clock;

    private final UUID subject = Ids.next();
    private UUID tenant = Ids.next();

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void open() {
        if (opening == null) return; // a test from outside makes its own
        var slug = "jobs-" + subject.toString().substring(24);
        var wish = new OpeningTenants.Wish(NewTenant.of(slug, "Jobs", null, null, null), "ada@acme.example", null);
        Operator.call(() -> opening.open(wish));
        tenant = addresses.find(slug).orElseThrow();
    }

    @Test
    void whatIsDueRunsAsTheSystemOfItsTenantOnceAndSoon() throws Exception {
        put(Instant.now().minusSeconds(60), "test.due");
        await(() -> runs().size() == 1);
        assertThat(runs()).containsExactly(Scope.system(tenant));
        await(() -> waiting() == 0);
    }

    @Test
    void whatIsPutTwiceForTheSameTimeStandsThereOnce() throws Exception {
        var due = Instant.now().plusSeconds(3600);
        put(due, "test.due");
        put(due, "test.due");
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void whatIsRolledBackIsNeverDue() throws Exception {
        assertThatThrownBy(() -> Scope.run(Scope.system(tenant), () -> asking.inVain(subject)))
                .hasMessageContaining("Rolled back");
        assertThat(waiting()).isZero();
    }

    @Test
    void whatBreaksOffIsTriedAgain() throws Exception {
        WorkForTests.BREAKS_OFF_ONCE.add(subject);
        put(Instant.now(), "test.due");
        afterItBrokeOff();
        await(() -> runs().size() == 1);
    }

    /** What was undone with it is done by itself, once; and it too. */
    @Test
    void whatIsDoneTogetherIsTriedOneByOneWhereOneBreaksOff() throws Exception {
        var other = Ids.next();
        WorkForTests.BREAKS_OFF_ONCE.add(other);
        Scope.run(Scope.system(tenant), () -> asking.together(List.of(subject, other)));
        await(() -> written(other).size() == 1);
        await(() -> waiting() == 0);
        assertThat(written(subject)).hasSize(1);
        assertThat(written(other)).hasSize(1);
    }

    @Test
    void whatADeadNodeHadBegunIsTakenOver() throws Exception {
        put(Instant.now().plusSeconds(3600), "test.due");
        update("picked = true, picked_by = 'gone', last_heartbeat = now() - interval '1 minute'", "true");
        await(() -> runs().size() == 1);
    }

    @Test
    void aKindThatNobodyKnowsWaits() throws Exception {
        put(Instant.now(), "test.unknown");
        put(Instant.now(), "test.due");
        await(() -> runs().size() == 1);
        await(() -> waiting() == 1);
    }

    @Test
    void longWorkIsDonePartByPart() throws Exception {
        var job = ended(start());
        assertThat(job.state()).isEqualTo(State.FINISHED);
        assertThat(job.done()).isEqualTo(job.total()).isEqualTo(5);
        assertThat(job.words()).isEqualTo("Part 5");
        assertThat(parts()).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void longWorkGoesOnBehindTheLastPartThatCommitted() throws Exception {
        WorkForTests.BREAKS_OFF_ONCE.add(subject);
        var id = start();
        afterItBrokeOff();
        assertThat(ended(id).state()).isEqualTo(State.FINISHED);
        assertThat(parts()).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void longWorkThatARuleRefusesEndsWithItsWords() throws Exception {
        WorkForTests.IS_REFUSED.add(subject);
        var job = ended(start());
        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.words()).isEqualTo("Line 3 has no amount");
        assertThat(parts()).containsExactly("0", "1");
    }

    @Test
    void longWorkEndsWhenItIsCancelled() throws Exception {
        WorkForTests.NEVER_ENDS.add(subject);
        var id = start();
        await(() -> job(id).state() == State.RUNNING);
        Scope.call(Scope.system(tenant), () -> cancelling.cancel(id));
        assertThat(ended(id).state()).isEqualTo(State.CANCELLED);
        await(() -> waiting() == 0);
    }

    @Test
    void whatGoesOnOneAtATimeWaitsAndTheNextBeginsWhenOneHasEnded() throws Exception {
        WorkForTests.NEVER_ENDS.add(subject);
        var first = startAlone(subject);
        await(() -> job(first).state() == State.RUNNING);
        var second = startAlone(Ids.next());
        var third = startAlone(Ids.next());
        assertThat(job(second).isQueued()).isTrue();
        assertThat(job(third).words()).isEqualTo("It begins when another of its kind is done.");
        assertThat(waiting()).isEqualTo(1);
        Scope.call(Scope.system(tenant), () -> cancelling.cancel(second));
        assertThat(job(second).words()).isNull();
        assertThat(job(third).isQueued()).isTrue();
        Scope.call(Scope.system(tenant), () -> cancelling.cancel(first));
        assertThat(ended(third).state()).isEqualTo(State.FINISHED);
        await(() -> waiting() == 0);
    }

    @Test
    @RunAsClient
    void manyResultsAreWorkedOutAgainAsLongWork() throws Exception {
        var vendor = TestTenant.open("partnership-levels");
        vendor.product("ENT", "enterprise");
        vendor.partner("quarry", "partnership-levels", "2025-01-01", "silver from 2025-01-01");
        vendor.recordAll(IntStream.range(0, 350)
                .mapToObj(i -> vendor.sale("quarry", "resell", "2025-03-10", line("ENT", "100.00", "EUR")))
                .toList());
        var begun = vendor.post("/earnings/recalculations", Map.of("reason", "To see that it goes on by itself"));
        assertThat(begun.status()).isEqualTo(202);
        var job = "/jobs/" + begun.body().path("id").asString();
        assertThat(begun.headers().firstValue("Location").orElseThrow()).endsWith("/api/v1" + job);
        await(() -> vendor.get(job).body().path("state").asString().equals("finished"));
        assertThat(vendor.get(job).body().path("words").asString()).isEqualTo("0 of 350 results changed");
        assertThat(vendor.findings()).isEmpty();
    }

    @Test
    @RunAsClient
    void twoRunsAtOnceAndTermsThatArePublishedMeanwhileLeaveTheBooksRight() throws Exception {
        var vendor = TestTenant.open("partnership-levels");
        vendor.product("ENT", "enterprise");
        vendor.publish(SHARE.formatted(10));
        var partner = vendor.partner("quarry", "share", "2025-01-01");
        vendor.recordAll(IntStream.range(0, 350)
                .mapToObj(i -> vendor.sale("quarry", "resell", "2025-03-10", line("ENT", "100.00", "EUR")))
                .toList());
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = Stream.generate(() -> all.submit(() -> again(vendor)))
                    .limit(2)
                    .toList();
            vendor.publish(SHARE.formatted(12));
            for (var each : asked) assertThat(each.get()).isEqualTo(202);
        }
        await(() -> isIdle(vendor));
        assertThat(again(vendor)).isEqualTo(202);
        await(() -> isIdle(vendor));
        var expense = vendor.all("/postings/balances?partner=" + partner).stream()
                .filter(each -> each.path("account").asString().equals("EXPENSE"))
                .map(each -> amount(each.path("amount")))
                .toList();
        assertThat(expense).containsExactly("-4200.00 EUR");
        assertThat(vendor.findings()).isEmpty();
    }

    private static int again(TestTenant vendor) {
        return vendor.post("/earnings/recalculations", Map.of("reason", "Both at once"))
                .status();
    }

    private static boolean isIdle(TestTenant vendor) {
        return vendor.all("/jobs").stream()
                .map(job -> job.path("state").asString())
                .noneMatch(state -> state.equals("waiting") || state.equals("running"));
    }

    private void put(Instant due, String kind) {
        Scope.run(Scope.system(tenant), () -> asking.at(due, kind, subject));
    }

    private List<String> written(UUID of) {
        return Scope.call(Scope.system(tenant), () -> asking.parts(of));
    }

    private UUID start() {
        return Scope.call(Scope.system(tenant), () -> asking.start(subject).id());
    }

    private UUID startAlone(UUID of) {
        return Scope.call(Scope.system(tenant), () -> asking.startAlone(of).id());
    }

    private Job job(UUID id) {
        return Scope.call(Scope.system(tenant), () -> reading.open(id));
    }

    private Job ended(UUID id) throws InterruptedException {
        await(() -> !job(id).isActive());
        return job(id);
    }

    private List<String> parts() {
        return written(subject);
    }

    private List<Scope> runs() {
        return WorkForTests.RUNS.getOrDefault(subject, List.of());
    }

    private long waiting() {
        try (var connection = clock.getConnection();
                var statement = connection.prepareStatement(
                        "select count(*) from dispatch where task_instance like ? || '%'")) {
            statement.setString(1, tenant.toString());
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The wait before the next try is cut short. */
    private void afterItBrokeOff() throws InterruptedException {
        await(() -> update("consecutive_failures = consecutive_failures", "consecutive_failures > 0") == 1);
    }

    /** Makes the tenant's work due, where it is as told. */
    private int update(String set, String where) {
        try (var connection = clock.getConnection();
                var statement = connection.prepareStatement("update dispatch set execution_time = now(), " + set
                        + " where task_instance like ? || '%' and " + where)) {
            statement.setString(1, tenant.toString());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("It takes too long").isBefore(end);
            Thread.sleep(100);
        }
    }
}
