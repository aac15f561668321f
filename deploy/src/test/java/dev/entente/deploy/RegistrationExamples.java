package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Registrations as partners bring them and the vendor decides, with the server's clock moved where time has to pass. */
abstract class RegistrationExamples {

    private static final String BRISK = """
            program: brisk
            name: Brisk
            from: 2023-01-01
            tiers: [{code: silver, name: Silver}]
            offers:
              - motion: resell
                name: Margin
                model: rate-table
                version: 1
                terms:
                  kind: PAYS
                  unit: EUR
                  basis: EACH_LINE
                  rows:
                    - {rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}
                  rounding: {mode: HALF_UP, decimals: 2}
            registration: {checks: 3, automatic: true}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final Rest bright = seller("brightwater");
    private final Rest quick = seller("quicksilver");

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void aFreeCustomerIsProtectedFromTheApprovalOn() {
        var answer = check(bright, "https://www.osprey.example/about", "Osprey Rail");
        assertThat(answer.path("answer").asString()).isEqualTo("free");
        var id = register(bright, "osprey.example", "Osprey Rail");
        var approved = taken(approve(id));
        var from = LocalDate.parse(approved.path("protection").path("from").asString());
        assertThat(approved.path("state").asString()).isEqualTo("approved");
        assertThat(approved.path("protection").path("last").asString())
                .isEqualTo(from.plusDays(90).toString());
        assertThat(approved.path("protection").path("meetingBy").asString())
                .isEqualTo(from.plusDays(21).toString());
        var deal = taken(bright.get("/api/v1/deals/" + approved.path("deal").asString()))
                .path("deal");
        assertThat(deal.path("registration").asString())
                .isEqualTo(approved.path("number").asString());
        assertThat(deal.path("source").asString()).isEqualTo("partner");
        assertThat(approve(id).status()).isEqualTo(409);
    }

    @Test
    void theVersionOfTheDayOfItsApprovalStaysWhateverIsPublishedLater() {
        tenant.publish(BRISK.replace("program: brisk", "program: pinned"));
        var who = Sellers.of(tenant, tenant.partner("pinned", "pinned", "2023-01-01"));
        var before = register(who, "dunlin.example", "Dunlin");
        assertThat(version(who, before)).isEqualTo("pinned 1 2023-01-01");
        var day = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        tenant.publish(BRISK.replace("program: brisk", "program: pinned")
                .replace("from: 2023-01-01", "from: " + day)
                .replace("checks: 3", "checks: 4"));
        assertThat(version(who, register(who, "sanderling.example", "Sanderling")))
                .isEqualTo("pinned 2 " + day);
        assertThat(version(who, before)).isEqualTo("pinned 1 2023-01-01");
    }

    /** As the partner reads it; the vendor reads the same. */
    private String version(Rest who, String id) {
        var version = taken(who.get("/api/v1/registrations/" + id)).at("/registration/version");
        assertThat(registration(id).path("version")).isEqualTo(version);
        return version.path("program").asString() + " " + version.path("number").asInt() + " "
                + version.path("since").asString();
    }

    @Test
    void whoIsBlockedLearnsNothingAndStandsInLine() {
        taken(approve(register(bright, "falcon.example", "Falcon Freight")));
        var answer = check(quick, "falcon.example/shop", "Something else");
        assertThat(answer.path("answer").asString()).isEqualTo("blocked");
        assertThat(answer.toString()).doesNotContain("brightwater").doesNotContain("R-0");
        var waiting = register(quick, "falcon.example", "Falcon");
        var shown = taken(quick.get("/api/v1/registrations/" + waiting));
        assertThat(shown.path("place").asInt()).isEqualTo(1);
        assertThat(list(shown.path("findings"))).isEmpty();
        assertThat(shown.toString()).doesNotContain("brightwater");
        var seen = taken(tenant.get("/registrations/" + waiting));
        assertThat(list(seen.path("findings")).getFirst().path("kind").asString())
                .isEqualTo("held");
        Refusals.isRefused(approve(waiting), "held", 409, "registration-is-held", "");
    }

    @Test
    void aSimilarNameIsLookedAtByAPerson() {
        register(bright, "heron.example", "Heron Harbour GmbH");
        assertThat(check(quick, "heron-harbour.example", "Heron Harbour Ltd")
                        .path("answer")
                        .asString())
                .isEqualTo("to-be-reviewed");
    }

    @Test
    void theSameCustomerIsRegisteredOnceAPartner() {
        register(bright, "kestrel.example", "Kestrel");
        assertThat(post(bright, "/registrations", claim("www.kestrel.example", "Kestrel"))
                        .status())
                .isEqualTo(409);
        assertThat(check(bright, "kestrel.example", "Kestrel").path("words").asString())
                .contains("Your company");
    }

    @Test
    void ofManyApprovalsAtTheSameMomentOneHolds() {
        var waiting = IntStream.range(0, 4)
                .mapToObj(i -> register(seller("partner-" + i), "merlin.example", "Merlin"))
                .toList();
        var answers = Visitor.atOnce(4, i -> approve(waiting.get(i)).status());
        assertThat(answers).containsOnlyOnce(200).filteredOn(it -> it != 200).containsOnly(409);
    }

    @Test
    void ofTwoWhoRegisterAtTheSameMomentOneHolds() {
        tenant.publish(BRISK);
        var sellers = List.of(brisk("one"), brisk("two"));
        var taken = Visitor.atOnce(2, i -> post(sellers.get(i), "/registrations", claim("kite.example", "Kite")));
        assertThat(taken)
                .extracting(each -> each.body().at("/registration/state").asString())
                .containsExactlyInAnyOrder("approved", "submitted");
        var waits = taken.stream()
                .map(each -> each.body().path("registration"))
                .filter(each -> each.path("state").asString().equals("submitted"))
                .findFirst()
                .orElseThrow();
        assertThat(taken(tenant.get("/registrations/" + waits.path("id").asString()))
                        .path("place")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aLostDealFreesTheCustomerForWhoeverIsNextAndRestsForItsPartner() {
        var first = register(bright, "shrike.example", "Shrike");
        var second = register(quick, "shrike.example", "Shrike");
        var deal = taken(approve(first)).path("deal").asString();
        var today = today(first);
        taken(tenant.post("/deals/" + deal + "/loss", Map.of("on", today, "reason", "No budget")));
        assertThat(state(first)).isEqualTo("lapsed");
        assertThat(registration(first).path("reason").asString()).isEqualTo("The deal was lost: No budget");
        await(() -> !registration(second).path("reconsideredAt").isMissingNode());
        await(() -> told(quick, "The way is free for"));
        var again = post(bright, "/registrations", claim("shrike.example", "Shrike"));
        Refusals.isRefused(again, "again", 409, "registration-rests", "");
        assertThat(check(bright, "shrike.example", "Shrike").path("words").asString())
                .contains("You can register the customer again from ");
        assertThat(taken(bright.get("/api/v1/registrations/" + first))
                        .path("again")
                        .asString())
                .isEqualTo(LocalDate.parse(today).plusDays(30).toString());
        taken(tenant.post("/registrations/" + first + "/rest/lift", Map.of("reason", "They have a budget now")));
        taken(post(bright, "/registrations", claim("shrike.example", "Shrike")));
    }

    @Test
    void aDealThatIsOpenAgainIsProtectedAgainUnlessSomebodyElseHasTheCustomer() {
        var first = register(bright, "bunting.example", "Bunting");
        var deal = taken(approve(first)).path("deal").asString();
        var lost = Map.of("on", today(first), "reason", "By mistake");
        taken(post(bright, "/deals/" + deal + "/loss", lost));
        assertThat(state(first)).isEqualTo("lapsed");
        taken(post(bright, "/deals/" + deal + "/stage", Map.of("stage", "qualified")));
        assertThat(state(first)).isEqualTo("approved");
        assertThat(registration(first).path("endedOn").isMissingNode()).isTrue();
        taken(post(bright, "/deals/" + deal + "/loss", lost));
        taken(approve(register(quick, "bunting.example", "Bunting")));
        taken(post(bright, "/deals/" + deal + "/stage", Map.of("stage", "qualified")));
        assertThat(state(first)).isEqualTo("lapsed");
        await(() -> told(bright, "Not protected any more"));
    }

    @Test
    void whoWasToldThatTheWayIsFreeIsToldThatItIsNotOnceTheFirstIsProtectedAgain() {
        var first = register(bright, "pipit.example", "Pipit");
        var second = register(quick, "pipit.example", "Pipit");
        var deal = taken(approve(first)).path("deal").asString();
        taken(post(bright, "/deals/" + deal + "/loss", Map.of("on", today(first), "reason", "By mistake")));
        await(() -> told(quick, "The way is free for"));
        taken(post(bright, "/deals/" + deal + "/stage", Map.of("stage", "qualified")));
        assertThat(state(first)).isEqualTo("approved");
        await(() -> told(quick, "The way is not free any more for"));
        assertThat(registration(second).path("reconsideredAt").isMissingNode()).isTrue();
        assertThat(told(quick, "brightwater")).isFalse();
    }

    @Test
    void aPartnerThatMayRegisterNothingHasNoProtectionBack() {
        var partner = tenant.partner("fading", "partnership-levels", "2023-01-01", "silver from 2025-01-01");
        var id = register(Sellers.of(tenant, partner), "ouzel.example", "Ouzel");
        var deal = taken(approve(id)).path("deal").asString();
        taken(tenant.post("/deals/" + deal + "/loss", Map.of("on", today(id), "reason", "By mistake")));
        taken(tenant.post("/partners/" + partner + "/moves", Map.of("to", "suspended", "reason", "It does not pay")));
        taken(tenant.post("/deals/" + deal + "/stage", Map.of("stage", "qualified")));
        assertThat(state(id)).isEqualTo("lapsed");
    }

    @Test
    void aWinBeforeTheApprovalEndsTheProtectionAllTheSame() {
        var id = register(bright, "dipper.example", "Dipper");
        var deal = taken(approve(id)).path("deal").asString();
        var before = LocalDate.parse(today(id)).minusDays(5).toString();
        taken(tenant.post(
                "/deals/" + deal + "/win", Map.of("on", before, "lines", List.of(line("ENT", "100.00", "EUR")))));
        assertThat(state(id)).isEqualTo("converted");
    }

    @Test
    void whoWasNotBehindTheOneThatEndedIsNotToldThatTheWayIsFree() {
        var first = register(bright, "wheatear.example", "Wheatear");
        var second = register(quick, "wheatear.example", "Wheatear");
        taken(post(quick, "/registrations/" + second + "/withdrawal", Map.of("reason", "A mistake")));
        var held = register(bright, "whinchat.example", "Whinchat");
        var third = register(quick, "whinchat.example", "Whinchat");
        taken(post(bright, "/registrations/" + held + "/withdrawal", Map.of("reason", "A mistake")));
        await(() -> !registration(third).path("reconsideredAt").isMissingNode());
        assertThat(registration(first).path("reconsideredAt").isMissingNode()).isTrue();
        assertThat(told(bright, "The way is free for")).isFalse();
    }

    @Test
    void whoStandsInLineIsToldThatTheCustomerBought() {
        var first = register(bright, "harrier.example", "Harrier");
        var second = register(quick, "harrier.example", "Harrier");
        var deal = taken(approve(first)).path("deal").asString();
        var win = Map.of("on", today(first), "lines", List.of(line("ENT", "100.00", "EUR")));
        taken(tenant.post("/deals/" + deal + "/win", win));
        assertThat(state(first)).isEqualTo("converted");
        await(() -> told(quick, "The customer bought elsewhere"));
        assertThat(state(second)).isEqualTo("submitted");
        await(() -> !registration(second).path("reconsideredAt").isMissingNode());
        assertThat(told(quick, "brightwater")).isFalse();
        assertThat(told(quick, "The way is free")).isFalse();
    }

    @Test
    void whoCoversTheMarketOfTheCustomerIsLookedAt() {
        var far = tenant.partner("far", "partnership-levels", "2023-01-01");
        taken(tenant.rest()
                .put(
                        "/api/v1/territories/dach",
                        Map.of("name", "DACH", "rules", List.of(Map.of("countries", List.of("DE"))))));
        taken(tenant.post("/territories/dach/partners", Map.of("partner", far, "from", "2025-06-01")));
        var asked = new HashMap<>(asked("snipe.example", "Snipe"));
        assertThat(taken(post(quick, "/registrations/check", asked))
                        .path("answer")
                        .asString())
                .isEqualTo("free");
        asked.put("country", "DE");
        assertThat(taken(post(quick, "/registrations/check", asked))
                        .path("answer")
                        .asString())
                .isEqualTo("to-be-reviewed");
        assertThat(taken(post(Sellers.of(tenant, far), "/registrations/check", asked))
                        .path("answer")
                        .asString())
                .isEqualTo("free");
        var claim = claim("snipe.example", "Snipe");
        claim.put("country", "DE");
        var id = taken(post(quick, "/registrations", claim))
                .at("/registration/id")
                .asString();
        var finding =
                list(taken(tenant.get("/registrations/" + id)).path("findings")).getFirst();
        assertThat(finding.path("kind").asString()).isEqualTo("territory");
        assertThat(finding.path("words").asString()).contains("DACH", "far");
        assertThat(taken(quick.get("/api/v1/registrations/" + id)).toString()).doesNotContain("DACH", "far");
        tenant.publish(BRISK);
        var swift = brisk("swift");
        var unsaid = taken(post(swift, "/registrations", claim("dotterel.example", "Dotterel")));
        assertThat(unsaid.at("/registration/state").asString()).isEqualTo("submitted");
        var said = claim("knot.example", "Knot");
        said.put("country", "FR");
        assertThat(taken(post(swift, "/registrations", said))
                        .at("/registration/state")
                        .asString())
                .isEqualTo("approved");
        claim.put("country", "Germany");
        Refusals.isRefused(post(quick, "/registrations", claim), "country", 422, "unclear-registration", "/country");
    }

    @Test
    void nobodySaysItsOwnStateNumberOrPartner() {
        var forged = Map.of("partner", "x", "state", "approved", "protectedUntil", "2030-01-01", "number", "R-99999");
        forged.forEach((name, value) -> {
            var claim = claim("forged.example", "Forged");
            claim.put(name, value);
            assertThat(post(bright, "/registrations", claim).status()).as(name).isIn(400, 422);
        });
        var over = claim("forged.example", "Forged");
        over.put("meetingOn", "2026-01-05");
        assertThat(post(bright, "/registrations", over).status()).isEqualTo(422);
        assertThat(list(taken(tenant.get("/registrations?q=forged")).path("items")))
                .isEmpty();
    }

    @Test
    void withMeetingsItHoldsThroughItsNinetiethDayAndNoLonger() {
        var id = register(bright, "bittern.example", "Bittern");
        var from = LocalDate.parse(taken(approve(id)).at("/protection/from").asString());
        for (int day = 20; day <= 80; day += 20) {
            TestClock.ahead(Duration.ofDays(day));
            var met = Map.of("on", from.plusDays(day).toString(), "note", "We showed more of it");
            // The clock reminds at the same moment, and whoever was second says it once more.
            await(() -> post(bright, "/registrations/" + id + "/meetings", met).well());
        }
        TestClock.ahead(Duration.ofDays(90));
        assertThat(state(id)).isEqualTo("approved");
        TestClock.ahead(Duration.ofDays(91));
        await(() -> state(id).equals("lapsed"));
        assertThat(registration(id).path("reason").asString())
                .isEqualTo("The protection ended with " + from.plusDays(90));
    }

    @Test
    void withoutAMeetingItEndsByItselfAndTheNextIsLookedAt() {
        var first = register(bright, "buzzard.example", "Buzzard");
        var second = register(quick, "buzzard.example", "Buzzard");
        var today = taken(approve(first)).path("protection").path("from").asString();
        TestClock.ahead(Duration.ofDays(15));
        await(() -> told(bright, "About to end"));
        var met = Map.of("on", LocalDate.parse(today).plusDays(15).toString(), "note", "We showed it");
        taken(post(bright, "/registrations/" + first + "/meetings", met));
        TestClock.ahead(Duration.ofDays(23));
        assertThat(state(first)).isEqualTo("approved");
        TestClock.ahead(Duration.ofDays(37));
        await(() -> state(first).equals("lapsed"));
        await(() -> !taken(tenant.get("/registrations/" + second))
                .path("registration")
                .path("reconsideredAt")
                .isMissingNode());
        assertThat(state(second)).isEqualTo("submitted");
        assertThat(taken(approve(second)).path("state").asString()).isEqualTo("approved");
    }

    @Test
    void anExtensionStaysWithinTheProgram() {
        var approved = taken(approve(register(bright, "osprey-two.example", "Sparrow")));
        var id = approved.path("id").asString();
        var last = LocalDate.parse(approved.path("protection").path("last").asString());
        assertThat(post(tenant.rest(), "/registrations/" + id + "/extension", extension(last.plusDays(1)))
                        .status())
                .isEqualTo(422);
        TestClock.ahead(Duration.ofDays(10));
        var extended = taken(post(tenant.rest(), "/registrations/" + id + "/extension", extension(last.plusDays(10))));
        assertThat(extended.path("protection").path("last").asString())
                .isEqualTo(last.plusDays(10).toString());
    }

    @Test
    void moreTimeIsAskedForAndGivenOrDeclinedAndMeanwhileEachSideSeesWhatTheOtherDid() {
        var approved = taken(approve(register(bright, "plover-two.example", "Ringed Plover")));
        var path = "/registrations/" + approved.path("id").asString() + "/extension-request";
        var last = LocalDate.parse(approved.at("/protection/last").asString()).plusDays(5);
        TestClock.ahead(Duration.ofDays(10));
        Refusals.isRefused(
                post(bright, path, extension(last.plusDays(6))), "far", 422, "unclear-registration", "/last");
        assertThat(post(bright, path.replace("-request", ""), extension(last)).status())
                .isEqualTo(403);
        var asked = taken(post(bright, path, extension(last)));
        assertThat(asked.at("/extensionAsked/last").asString()).isEqualTo(last.toString());
        await(() -> told(tenant.rest(), "asks for more time"));
        var why = Map.of(
                "reason",
                "The program ends then",
                "revision",
                asked.path("revision").asInt());
        var declined = taken(post(tenant.rest(), path + "/decline", why));
        assertThat(declined.at("/extensionAsked/last").isMissingNode()).isTrue();
        await(() -> told(bright, "Not extended"));
        Refusals.isRefused(
                post(tenant.rest(), path + "/decline", why), "stale", 412, "registration-changed-meanwhile", "");
        taken(post(bright, path, extension(last)));
        var extended = taken(post(tenant.rest(), path.replace("-request", ""), extension(last)));
        assertThat(extended.at("/protection/last").asString()).isEqualTo(last.toString());
        assertThat(extended.at("/extensionAsked/last").isMissingNode()).isTrue();
        var stale = Map.of(
                "reason",
                "It came to nothing",
                "revision",
                asked.path("revision").asInt());
        var withdrawal = "/registrations/" + approved.path("id").asString() + "/withdrawal";
        Refusals.isRefused(post(bright, withdrawal, stale), "raced", 412, "registration-changed-meanwhile", "");
    }

    @Test
    void whoAsksTooOftenIsRefusedAndNoticedAndColleaguesGoOn() {
        tenant.publish(BRISK);
        var partner = tenant.partner("curious", "brisk", "2023-01-01");
        var curious = Sellers.of(tenant, partner);
        var answers = IntStream.range(0, 4)
                .mapToObj(i -> post(curious, "/registrations/check", asked("c" + i + ".example", "Name " + i))
                        .status())
                .toList();
        assertThat(answers).containsExactly(200, 200, 200, 429);
        await(() -> told(tenant.rest(), "curious looks at many customers"));
        taken(post(curious, "/registrations", claim("c1.example", "Name 1")));
        assertThat(post(curious, "/registrations", claim("c2.example", "Another name"))
                        .status())
                .isEqualTo(429);
        assertThat(post(curious, "/registrations", claim("c9.example", "Name 9"))
                        .status())
                .isEqualTo(429);
        taken(post(Sellers.another(tenant, partner), "/registrations/check", asked("c9.example", "Name 9")));
        assertThat(list(taken(tenant.get("/audit?action=registration.check-refused"))
                        .path("items")))
                .hasSize(3);
    }

    @Test
    void filesGoWithARegistrationAndTheVendorDownloadsThem() {
        var id = register(bright, "egret.example", "Egret");
        var added = taken(attach(bright, id, "minutes.txt", "We met on Monday"));
        assertThat(added.path("type").asString()).isEqualTo("text/plain");
        var seen = list(taken(tenant.get("/registrations/" + id)).path("files"));
        assertThat(seen).extracting(each -> each.path("name").asString()).containsExactly("minutes.txt");
        var file = "/api/v1/files/" + added.path("file").asString();
        assertThat(tenant.rest().get(file).status()).isEqualTo(200);
        assertThat(bright.get(file).status()).isEqualTo(200);
        assertThat(quick.get(file).status()).isEqualTo(404);
        assertThat(quick.get("/api/v1/registrations/" + id + "/evidence").status())
                .isEqualTo(404);
        assertThat(attach(quick, id, "theirs.txt", "Not mine").status()).isEqualTo(404);
        assertThat(attach(tenant.rest(), id, "ours.txt", "Not theirs").status()).isEqualTo(403);
        assertThat(list(taken(tenant.get("/audit?action=registration.evidence-added"))
                        .path("items")))
                .isNotEmpty();
    }

    @Test
    void aFileIsTakenAwayOnlyUntilItWasDecidedBy() {
        var id = register(bright, "avocet.example", "Avocet");
        var first = "/registrations/" + id + "/evidence/"
                + taken(attach(bright, id, "first.txt", "One")).path("id").asString();
        var second = "/registrations/" + id + "/evidence/"
                + taken(attach(bright, id, "second.txt", "Two")).path("id").asString();
        assertThat(delete(bright, first).well()).isTrue();
        assertThat(delete(bright, first).status()).isEqualTo(404);
        taken(approve(id));
        Refusals.isRefused(delete(bright, second), "kept", 409, "registration-is-decided", "");
        taken(attach(bright, id, "third.txt", "Added while it protects"));
        taken(post(bright, "/registrations/" + id + "/withdrawal", Map.of("reason", "It came to nothing")));
        assertThat(attach(bright, id, "late.txt", "Too late").status()).isEqualTo(409);
        assertThat(list(taken(bright.get("/api/v1/registrations/" + id + "/evidence"))
                        .path("items")))
                .hasSize(2);
    }

    @Test
    void aFileIsRefusedByWhatItIsAndByHowManyThereAre() {
        var id = register(bright, "plover.example", "Plover");
        assertThat(attach(bright, id, "plan.pdf", "<html><script>1</script></html>")
                        .status())
                .isEqualTo(415);
        assertThat(attach(bright, id, "large.txt", "x".repeat(20_000_001)).status())
                .isEqualTo(413);
        for (int i = 0; i < 20; i++) taken(attach(bright, id, "note-" + i + ".txt", "Note " + i));
        Refusals.isRefused(attach(bright, id, "more.txt", "More"), "files", 422, "too-much-evidence", "");
    }

    @Test
    void whatWasSentIsChangedUntilItIsDecidedAndADecisionThatRacedIsTold() {
        var id = register(bright, "dunlin.example", "Dunlin");
        var seen = taken(tenant.get("/registrations/" + id))
                .at("/registration/revision")
                .asInt();
        var claim = claim("dunlin.example", "Dunlin");
        claim.put("buyerRole", "The owner");
        claim.put("meetingAt", "15:00");
        var changed = taken(edit(bright, id, claim, seen));
        assertThat(changed.path("buyerRole").asString()).isEqualTo("The owner");
        assertThat(edit(quick, id, claim, seen).status()).isEqualTo(404);
        var stale = tenant.post("/registrations/" + id + "/approval", Map.of("revision", seen));
        Refusals.isRefused(stale, "raced", 412, "registration-changed-meanwhile", "");
        assertThat(stale.body().path("detail").asString()).contains("buyer, next meeting");
        var other = claim("curlew.example", "Dunlin");
        Refusals.isRefused(
                edit(bright, id, other, seen + 1), "another customer", 422, "unclear-registration", "/accountUrl");
        taken(attach(bright, id, "minutes.txt", "We met on Monday"));
        assertThat(list(taken(tenant.get("/registrations/" + id)).path("edits")))
                .extracting(each -> each.path("changed").asString())
                .containsExactly("buyer, next meeting", "files");
        taken(approve(id));
        Refusals.isRefused(edit(bright, id, claim, seen + 3), "decided", 409, "registration-is-decided", "");
        assertThat(list(taken(tenant.get("/audit?action=registration.edited")).path("items")))
                .hasSize(1);
    }

    @Test
    void whoIsBlockedLearnsWhichKindOfThingBlocksAndUntilWhen() {
        var last = taken(approve(register(bright, "siskin.example", "Siskin")))
                .at("/protection/last")
                .asString();
        var waiting = register(quick, "siskin.example", "Siskin");
        var shown = taken(quick.get("/api/v1/registrations/" + waiting));
        var blocks = list(shown.path("blocks"));
        assertThat(blocks).extracting(each -> each.path("kind").asString()).contains("held");
        assertThat(blocks.getFirst().path("until").asString()).isEqualTo(last);
        assertThat(blocks.getFirst().path("wins").asString()).isNotBlank();
        assertThat(shown.toString()).doesNotContain("brightwater", "Brightwater");
    }

    @Test
    void aDecisionIsWordedAsTheTenantDoes() {
        var id = register(bright, "linnet.example", "Linnet");
        Refusals.isRefused(word("Hello {kustomer}"), "placeholder", 422, "unclear-template", "/text");
        taken(word("Dear {partner}, {customer} is yours until {protected}."));
        var trial = Map.of("record", id);
        assertThat(taken(tenant.post("/templates/registration.accepted/preview", trial))
                        .path("text")
                        .asString())
                .contains("Linnet is yours until ");
        var approved = taken(tenant.post("/registrations/" + id + "/approval", Map.of()));
        assertThat(approved.path("message").asString()).contains("Linnet is yours until ");
        var stale = Map.of("text", "Again {customer}", "version", 0);
        Refusals.isRefused(
                tenant.rest().put("/api/v1/templates/registration.accepted", stale),
                "stale",
                412,
                "template-changed-meanwhile",
                "");
        assertThat(list(taken(tenant.get("/templates/registration.accepted/versions"))
                        .path("items")))
                .hasSize(1);
    }

    @Test
    void aTenantWritesMessagesOfItsOwnAboutRegistrationsAndPartners() {
        var id = register(bright, "brambling.example", "Brambling");
        var introduced = tenant.post("/templates/registration.introduction/preview", Map.of("record", id));
        assertThat(taken(introduced).path("text").asString()).contains("Brambling", "They know what");
        var own = Map.of("label", "Before we meet", "about", "registration", "text", "We will call {buyer}.");
        var added = tenant.post("/templates", own);
        assertThat(added.status()).isEqualTo(201);
        var path = "/templates/" + added.body().path("kind").asString();
        assertThat(taken(tenant.post(path + "/preview", Map.of("record", id)))
                        .path("text")
                        .asString())
                .startsWith("We will call ")
                .doesNotContain("{");
        Refusals.isRefused(tenant.post("/templates", own), "twice", 422, "unclear-template", "/label");
        var lost = Map.of("label", "Lost", "about", "weather", "text", "Rain");
        Refusals.isRefused(tenant.post("/templates", lost), "about", 422, "unclear-template", "/about");
        var changed = Map.of("label", "After the call", "text", "Thank you, {buyer}", "version", 1);
        var now = taken(tenant.rest().put("/api/v1" + path, changed));
        assertThat(now.path("label").asString()).isEqualTo("After the call");
        assertThat(now.path("version").asInt()).isEqualTo(2);
        assertThat(delete(tenant.rest(), path).status()).isEqualTo(204);
        assertThat(tenant.get(path).status()).isEqualTo(404);

        var agenda = tenant.post("/templates/partner.agenda/preview", Map.of("record", partner()));
        assertThat(taken(agenda).path("text").asString()).contains("brightwater", "sold in the quarter", "Promises");
        assertThat(bright.get("/api/v1/templates").status()).isEqualTo(403);
        var words = taken(Visitor.token(tenant.rest(), "template.word"));
        var wording =
                Harness.rest(tenant.slug() + ".localhost", words.path("token").asString());
        assertThat(wording.get("/api/v1/templates").status()).isEqualTo(200);
        for (var kind : List.of("partner.agenda", "registration.accepted"))
            assertThat(wording.post("/api/v1/templates/" + kind + "/preview", Map.of("record", partner()))
                            .status())
                    .isEqualTo(403);
        Refusals.isRefused(
                tenant.post("/templates", Map.of("label", "QBR AGENDA", "about", "partner", "text", "Dear {partner}")),
                "called like one of the product",
                422,
                "unclear-template",
                "/label");
    }

    private String partner() {
        return taken(tenant.get("/partners?q=brightwater")).at("/items/0/id").asString();
    }

    private Reply word(String text) {
        return tenant.rest().put("/api/v1/templates/registration.accepted", Map.of("text", text));
    }

    private static Reply edit(Rest who, String id, Object claim, int revision) {
        return who.put("/api/v1/registrations/" + id + "/claim", Map.of("claim", claim, "revision", revision));
    }

    private static Reply attach(Rest who, String id, String name, String words) {
        var path = "/api/v1/registrations/" + id + "/evidence?name=" + name;
        return who.send("POST", path, "application/octet-stream", words, Map.of());
    }

    private static Reply delete(Rest who, String path) {
        return who.send("DELETE", "/api/v1" + path, "", "", Map.of());
    }

    private static Map<String, String> extension(LocalDate last) {
        return Map.of("last", last.toString(), "reason", "Their budget comes later");
    }

    private Rest seller(String code) {
        return Sellers.of(tenant, tenant.partner(code, "partnership-levels", "2023-01-01", "silver from 2025-01-01"));
    }

    private boolean told(Rest who, String words) {
        return taken(who.get("/api/v1/notices")).toString().contains(words);
    }

    private Rest brisk(String code) {
        return Sellers.of(tenant, tenant.partner(code, "brisk", "2023-01-01"));
    }

    private String state(String id) {
        return registration(id).path("state").asString();
    }

    private JsonNode registration(String id) {
        return taken(tenant.get("/registrations/" + id)).path("registration");
    }

    private String today(String id) {
        return registration(id).at("/protection/from").asString();
    }

    private Reply approve(String id) {
        return tenant.post("/registrations/" + id + "/approval", Map.of("message", "Good luck"));
    }

    private static JsonNode check(Rest who, String url, String name) {
        return taken(post(who, "/registrations/check", asked(url, name)));
    }

    private static Map<String, String> asked(String url, String name) {
        return Map.of("accountUrl", url, "customerName", name);
    }

    private static String register(Rest who, String url, String name) {
        return taken(post(who, "/registrations", claim(url, name)))
                .path("registration")
                .path("id")
                .asString();
    }

    private static Map<String, Object> claim(String url, String name) {
        var claim = new HashMap<String, Object>(asked(url, name));
        claim.putAll(Map.of(
                "buyerRole", "Head of IT", "problem", "Too slow", "meetingOn", "2030-12-24", "motion", "resell"));
        return claim;
    }

    private static Reply post(Rest who, String path, Object body) {
        return who.post("/api/v1" + path, body);
    }

    static void await(Supplier<Boolean> until) {
        for (int i = 0; i < 1_200 && !until.get(); i++)
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        assertThat(until.get()).isTrue();
    }
}
