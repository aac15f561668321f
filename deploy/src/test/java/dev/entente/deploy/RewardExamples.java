package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What partners have beside money: by their level and by hand, used, asked for, decided; and who wins the last one. */
abstract class RewardExamples {

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final String kite = tenant.partner("kite", "partnership-levels", "2025-01-01", "gold from 2025-01-01");
    private final String plover =
            tenant.partner("plover", "partnership-levels", "2025-01-01", "silver from 2025-01-01");
    private final Rest ofKite = Sellers.administrator(tenant, kite);
    private final Rest ofPlover = Sellers.administrator(tenant, plover);

    private void reward(String code, Map<String, Integer> allowance, Map<String, Object> more) {
        var said = new LinkedHashMap<String, Object>();
        said.put("kind", "event");
        said.put("name", "Reward " + code);
        said.put("instructions", "Write to " + code);
        said.put("program", "partnership-levels");
        said.put("allowance", allowance);
        said.put("renewal", "year");
        said.putAll(more);
        taken(tenant.rest().put("/api/v1/rewards/" + code, said));
    }

    private static Rest.Reply use(Rest who, String partner, String code) {
        return who.post("/api/v1/reward-uses", Map.of("partner", partner, "reward", code, "words", "We need it"));
    }

    private static JsonNode has(Rest who, String partner, String code) {
        return list(who.get("/api/v1/reward-uses/entitlements/" + partner)
                        .body()
                        .path("items"))
                .stream()
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Rest.Reply decide(JsonNode use, String decision) {
        return tenant.post(
                "/reward-uses/" + use.path("id").asString() + "/decision",
                Map.of("decision", decision, "words", "So be it"));
    }

    @Test
    void oneOfTwoPartnersWinsTheLastSeat() throws Exception {
        reward("summit", Map.of("silver", 3, "gold", 3), Map.of("seats", 1));
        var replies = together(2, i -> i == 0 ? use(ofKite, kite, "summit") : use(ofPlover, plover, "summit"));
        assertThat(replies.stream().filter(Rest.Reply::well)).hasSize(1);
        assertThat(replies.stream().filter(reply -> reply.status() == 409)).hasSize(1);
        assertThat(has(ofKite, kite, "summit").path("seatsLeft").asInt()).isZero();
        assertThat(has(ofPlover, plover, "summit").path("left").asInt()).isZero();
    }

    @Test
    void whoAsksManyTimesAtOnceGetsNoMoreThanItHas() throws Exception {
        reward("tool", Map.of("gold", 2), Map.of());
        var replies = together(6, _ -> use(ofKite, kite, "tool"));
        assertThat(replies.stream().filter(Rest.Reply::well)).hasSize(2);
        assertThat(has(ofKite, kite, "tool").path("left").asInt()).isZero();
    }

    /** More than there are connections: whoever counts seats must not wait for a second one. */
    @Test
    void manyAtOnceAreAnsweredWithoutWaitingForEachOthersConnections() throws Exception {
        reward("crowd", Map.of("gold", 40), Map.of("seats", 30));
        var begun = System.nanoTime();
        var replies = together(40, _ -> use(ofKite, kite, "crowd"));
        assertThat(replies.stream().filter(Rest.Reply::well)).hasSize(30);
        assertThat(replies.stream().filter(reply -> reply.status() == 409)).hasSize(10);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        assertThat(has(ofPlover, plover, "crowd").path("seatsLeft").asInt()).isZero();
    }

    @Test
    void whatManyDescribeAtTheSameMomentIsThereOnce() throws Exception {
        var said = Map.of(
                "kind", "event",
                "name", "Fair",
                "instructions", "Write to us",
                "program", "partnership-levels",
                "allowance", Map.of("gold", 1),
                "renewal", "year");
        for (int i = 0; i < 5; i++) {
            var path = "/api/v1/rewards/fair-" + i;
            assertThat(together(4, _ -> tenant.rest().put(path, said))).allMatch(Rest.Reply::well);
        }
    }

    /** What waits is looked at first for one of what is left, once, and by its own partner; not what stands in line. */
    @Test
    void priorityPutsARegistrationFirst() {
        reward("fast-lane", Map.of("gold", 1), Map.of("kind", "priority"));
        var seller = Sellers.prioritizing(tenant, kite);
        var other = Sellers.prioritizing(tenant, plover);
        // What is free is approved by itself: those of kite wait, since plover has customers of the same names.
        registered(other, "heron.example", "Heron Ferries");
        registered(other, "osprey.example", "Osprey Dairies");
        var inLine = registered(seller, "heron.example", "Heron Ferries");
        var first = registered(seller, "first-heron.example", "Heron Ferries");
        var second = registered(seller, "second-osprey.example", "Osprey Dairies");
        assertThat(putFirst(other, first).status()).isEqualTo(404);
        assertThat(putFirst(seller, inLine).status()).isEqualTo(409);
        assertThat(has(ofKite, kite, "fast-lane").path("left").asInt()).isEqualTo(1);
        assertThat(taken(putFirst(seller, first)).path("priority").asString()).isEqualTo("Reward fast-lane");
        assertThat(putFirst(seller, first).status()).isEqualTo(409);
        var refused = putFirst(seller, second);
        assertThat(refused.body().path("type").asString()).isEqualTo("/problems/nothing-left");
        var shown = taken(tenant.get("/registrations/" + first)).path("registration");
        assertThat(shown.path("priority").asString()).isEqualTo("Reward fast-lane");
        assertThat(taken(tenant.get("/registrations/" + second))
                        .path("registration")
                        .path("priority")
                        .isString())
                .isFalse();
        assertThat(has(ofKite, kite, "fast-lane").path("left").asInt()).isZero();
        var uses = ofKite.get("/api/v1/reward-uses?state=fulfilled").body().path("items");
        assertThat(list(uses))
                .anySatisfy(use -> assertThat(use.path("words").asString()).contains("Heron Ferries"));
    }

    private static String registered(Rest seller, String domain, String name) {
        var claim = Map.of(
                "accountUrl", domain,
                "customerName", name,
                "buyerRole", "Head of operations",
                "problem", "They lose a day each month to reports.",
                "meetingOn", "2030-12-24",
                "motion", "resell");
        return taken(seller.post("/api/v1/registrations", claim))
                .path("registration")
                .path("id")
                .asString();
    }

    private static Rest.Reply putFirst(Rest seller, String registration) {
        return seller.post("/api/v1/registrations/" + registration + "/priority", Map.of());
    }

    private interface Try {
        Rest.Reply of(int i);
    }

    private static List<Rest.Reply> together(int many, Try one) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(many)) {
            var all = IntStream.range(0, many)
                    .<Future<Rest.Reply>>mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return one.of(i);
                    }))
                    .toList();
            start.countDown();
            var replies = new java.util.ArrayList<Rest.Reply>();
            for (var each : all) replies.add(each.get());
            return replies;
        }
    }

    @Test
    void whatIsAskedForIsDecidedAndDeclinedItIsFreeAgain() {
        reward("briefing", Map.of("gold", 1), Map.of("asks", true));
        var asked = taken(use(ofKite, kite, "briefing"));
        assertThat(asked.path("state").asString()).isEqualTo("asked");
        assertThat(use(ofKite, kite, "briefing").status()).isEqualTo(409);
        assertThat(taken(decide(asked, "decline")).path("state").asString()).isEqualTo("declined");
        assertThat(decide(asked, "approve").status()).isEqualTo(409);
        var again = taken(use(ofKite, kite, "briefing"));
        var approved = taken(decide(again, "approve"));
        assertThat(approved.path("instructions").asString()).isEqualTo("Write to briefing");
        assertThat(approved.path("last").asString()).endsWith("-12-31");
        assertThat(taken(decide(again, "fulfil")).path("state").asString()).isEqualTo("fulfilled");
        var gone = ofKite.post("/api/v1/reward-uses/" + again.path("id").asString() + "/withdrawal", Map.of());
        assertThat(gone.status()).isEqualTo(409);
    }

    @Test
    void whatFollowsALevelEndsWithItAndWhatIsInUseStays() {
        reward("sponsor", Map.of("silver", 0, "gold", 2), Map.of());
        assertThat(has(ofPlover, plover, "sponsor").path("more").asInt()).isEqualTo(2);
        assertThat(use(ofPlover, plover, "sponsor").status()).isEqualTo(409);
        tenant.enrol(plover, "partnership-levels", "2025-01-01", "gold from 2025-01-01");
        var use = taken(use(ofPlover, plover, "sponsor"));
        tenant.enrol(plover, "partnership-levels", "2025-01-01", "silver from 2025-01-01");
        var has = has(ofPlover, plover, "sponsor");
        assertThat(has.path("byLevel").asInt()).isZero();
        assertThat(has.path("left").asInt()).isZero();
        var mine = ofPlover.get("/api/v1/reward-uses?state=in_use").body().path("items");
        assertThat(list(mine)).extracting(each -> each.path("id")).contains(use.path("id"));
    }

    @Test
    void rewardsAndTheirUsesAreFilesForWhoeverSeesThem() throws Exception {
        reward("board", Map.of("gold", 2), Map.of());
        var use = taken(use(ofKite, kite, "board")).path("number").asString();
        assertThat(Exported.plain(tenant.rest(), "rewards/export")).contains("Reward board", "gold 2");
        assertThat(ofKite.get("/api/v1/rewards/export").status()).isEqualTo(403);
        assertThat(Exported.plain(tenant.rest(), "reward-uses/export?state=in_use&partner=" + kite))
                .contains(use, "In use");
        assertThat(Exported.plain(ofKite, "reward-uses/export")).contains(use);
        assertThat(Exported.plain(ofPlover, "reward-uses/export")).doesNotContain(use);
        assertThat(tenant.get("/reward-uses/export?state=gone").status()).isEqualTo(400);
    }

    @Test
    void whatIsGrantedByHandHasAReasonAndAnEndAndCanBeEnded() {
        reward("lab", Map.of(), Map.of());
        var path = "/rewards/lab/grants";
        var wrong = tenant.post(path, Map.of("partner", kite, "count", 0, "last", "2020-01-01", "reason", " "));
        assertThat(wrong.body().path("errors").toString()).contains("/count", "/last", "/reason");
        var grant = taken(
                tenant.post(path, Map.of("partner", kite, "count", 1, "last", "2900-01-01", "reason", "A pilot")));
        assertThat(has(ofKite, kite, "lab").path("byHand").asInt()).isEqualTo(1);
        taken(tenant.post(
                "/rewards/grants/" + grant.path("id").asString() + "/end", Map.of("because", "The pilot is over")));
        assertThat(use(ofKite, kite, "lab").status()).isEqualTo(409);
    }

    @Test
    void partnersReachTheirOwnAloneAndDecideNothing() {
        reward("secret", Map.of("silver", 1, "gold", 1), Map.of("asks", true));
        var asked = taken(use(ofKite, kite, "secret"));
        var id = asked.path("id").asString();
        assertThat(list(ofPlover.get("/api/v1/reward-uses").body().path("items")))
                .noneMatch(each -> each.path("id").asString().equals(id));
        assertThat(ofPlover.post("/api/v1/reward-uses/" + id + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(use(ofPlover, kite, "secret").status()).isEqualTo(404);
        assertThat(ofKite.post("/api/v1/reward-uses/" + id + "/decision", Map.of("decision", "approve"))
                        .status())
                .isEqualTo(403);
        assertThat(ofKite.get("/api/v1/rewards").status()).isEqualTo(403);
    }
}
