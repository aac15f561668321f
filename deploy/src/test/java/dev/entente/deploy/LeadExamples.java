package dev.entente.deploy;

import static dev.entente.deploy.ImportedFile.isTally;
import static dev.entente.deploy.ImportedFile.upload;
import static dev.entente.deploy.Refusals.isRefused;
import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Leads: routed, answered, passed on, taken back, and what partners read of them meanwhile; and the territories that they belong to. */
abstract class LeadExamples {

    /** Who sells to a company that the vendor named owes a tenth. */
    private static final String ALLIANCE = """
            program: alliance
            name: Alliance
            from: 2024-01-01
            offers:
              - motion: referral
                name: Leads
                model: rate-table
                version: 2
                terms:
                  kind: CHARGES
                  unit: EUR
                  parts:
                    - name: Fee
                      on: DELIVERED
                      rules: [{rate: {type: percent, rate: "10"}}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final String kite = tenant.partner("kite", "partnership-levels", "2025-01-01", "gold from 2025-01-01");
    private final String plover = tenant.partner("plover");
    private final Rest ofKite = Sellers.of(tenant, kite);
    private final Rest ofPlover = Sellers.of(tenant, plover);

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void whomALeadIsAboutIsToldWhileItIsFollowedUpAndNotAMomentLonger() {
        covered();
        var lead = lead("Osprey Rail", Map.of("hot", true));
        var id = lead.at("/lead/id").asString();
        assertThat(lead.at("/lead/state").asString()).isEqualTo("offered");
        assertThat(lead.at("/routes/0/routed/words").asString()).startsWith("kite by");
        var offer = offer(ofKite, id);
        assertThat(offer.path("segment").asString()).isEqualTo("Enterprise");
        assertThat(taken(ofKite.get(path(offer))).toString()).doesNotContain("Osprey", "mara@");
        assertThat(ofPlover.get(path(offer)).status()).isEqualTo(404);

        var accepted = taken(ofKite.post(path(offer) + "/acceptance", Map.of()));
        assertThat(accepted.at("/known/company").asString()).isEqualTo("Osprey Rail");
        assertThat(accepted.at("/known/contact/email").asString()).isEqualTo("mara@osprey.example");
        assertThat(taken(ofKite.post(path(offer) + "/acceptance", Map.of()))
                        .at("/offer/state")
                        .asString())
                .isEqualTo("accepted");
        var seen = taken(tenant.get("/leads/" + id)).path("accesses");
        assertThat(seen.toString()).contains(kite);

        taken(tenant.post("/leads/" + id + "/recall", Map.of("because", "They called us")));
        var gone = taken(ofKite.get(path(offer)));
        assertThat(gone.at("/offer/state").asString()).isEqualTo("recalled");
        assertThat(gone.toString()).doesNotContain("Osprey", "mara@");
        isRefused(ofKite.post(path(offer) + "/acceptance", Map.of()), "recalled", 409, "lead-is-elsewhere", "");
    }

    @Test
    void whatIsDeclinedGoesToWhoeverIsNextAndThenToTheQueue() {
        covered();
        var id = lead("Falcon Freight", Map.of("hot", true)).at("/lead/id").asString();
        var offer = offer(ofKite, id);
        isRefused(
                ofKite.post(path(offer) + "/decline", Map.of("because", " ")),
                "blank",
                422,
                "unclear-answer",
                "/because");
        taken(ofKite.post(path(offer) + "/decline", Map.of("because", "We are full")));
        assertThat(ofKite.post(path(offer) + "/acceptance", Map.of()).status()).isEqualTo(409);
        assertThat(offer(ofPlover, id).path("state").asString()).isEqualTo("offered");
        taken(ofPlover.post(path(offer(ofPlover, id)) + "/decline", Map.of("because", "Not ours")));
        var queued = taken(tenant.get("/leads/" + id));
        assertThat(queued.at("/lead/state").asString()).isEqualTo("new");
        assertThat(queued.at("/lead/because").asString()).startsWith("Nobody can take it");
        assertThat(list(queued.path("routes"))).hasSize(3);
        assertThat(queued.at("/routes/0/routed/ranking").toString()).contains("Declined it before");
    }

    @Test
    void whoDoesNotAnswerInTimeLosesItToTheNext() {
        covered();
        var terms = Map.of("warning", 75, "steps", List.of());
        var touch = Map.of("name", "First touch", "occasion", "lead.touch", "terms", terms, "active", true);
        var promise = taken(tenant.post("/promises", touch)).path("id").asString();
        var id = lead("Heron Harbour", Map.of("hot", true)).at("/lead/id").asString();
        var first = offer(ofKite, id);
        var missed = running(promise);
        TestClock.ahead(Duration.ofDays(5));
        await(() -> state(ofKite, first).equals("lapsed"));
        var lead = taken(tenant.get("/leads/" + id));
        assertThat(lead.at("/lead/partner").asString()).isEqualTo(plover);
        assertThat(lead.at("/routes/0/cause").asString()).isEqualTo("kite did not answer in time");
        isRefused(ofKite.post(path(first) + "/acceptance", Map.of()), "too late", 409, "lead-is-elsewhere", "");
        assertThat(taken(tenant.get(missed)).path("standing").asString()).isEqualTo("MISSED");
        var kept = running(promise);
        taken(ofPlover.post(path(offer(ofPlover, id)) + "/acceptance", Map.of()));
        assertThat(taken(tenant.get(kept)).path("standing").asString()).isEqualTo("KEPT");
        await(() -> told(ofPlover, "Hot lead"));
        await(() -> told(tenant.rest(), "kite did not answer"));
    }

    /** The clock that runs for a promise. */
    private String running(String promise) {
        return list(taken(tenant.get("/clocks?promise=" + promise)).path("items")).stream()
                .filter(each -> each.path("standing").asString().equals("RUNNING"))
                .map(each -> "/clocks/" + each.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLeadThatItsPartnerRegistersBecomesItsDeal() {
        covered();
        var id = lead("Osprey Rail", Map.of("hot", true)).at("/lead/id").asString();
        var offer = offer(ofKite, id);
        taken(ofKite.post(path(offer) + "/acceptance", Map.of()));
        var claim = Map.of(
                "accountUrl", "osprey.example",
                "customerName", "Osprey Rail",
                "buyerRole", "Head of IT",
                "problem", "Too slow",
                "meetingOn", "2030-12-24",
                "motion", "resell");
        var registered = taken(ofKite.post("/api/v1/registrations", claim)).path("registration");
        var approved =
                taken(tenant.post("/registrations/" + registered.path("id").asString() + "/approval", Map.of()));
        await(() -> state(ofKite, offer).equals("converted"));
        var lead = taken(tenant.get("/leads/" + id)).path("lead");
        assertThat(lead.path("state").asString()).isEqualTo("converted");
        assertThat(lead.path("registration").asString())
                .isEqualTo(registered.path("number").asString());
        assertThat(lead.path("deal").asString()).isEqualTo(approved.path("deal").asString());
    }

    @Test
    void whoeverIsSuspendedIsAskedNothingNew() {
        covered();
        var id = lead("Stork Steel", Map.of("hot", true)).at("/lead/id").asString();
        var offer = offer(ofKite, id);
        taken(tenant.post("/partners/" + kite + "/moves", Map.of("to", "suspended", "reason", "Unpaid")));
        await(() ->
                taken(tenant.get("/leads/" + id)).at("/lead/partner").asString().equals(plover));
        assertThat(ofKite.post(path(offer) + "/acceptance", Map.of()).well()).isFalse();
    }

    @Test
    void aLeadIsChangedAsItWasSeen() {
        route(Map.of("automatic", false)); // so that nothing else changes it meanwhile
        var lead = lead("Egret Energy", Map.of());
        var path = "/leads/" + lead.at("/lead/id").asString();
        var unseen = tenant.rest().put("/api/v1" + path, Map.of("company", "Egret Power"));
        assertThat(unseen.status()).isEqualTo(428);
        assertThat(taken(again(path, Map.of("company", "Egret Power")))
                        .at("/lead/lead/company")
                        .asString())
                .isEqualTo("Egret Power");
    }

    @Test
    void whatIsEndedIsNotExtended() {
        territory("dach", Map.of("cap", 1));
        var first = taken(assign(kite)).path("id").asString();
        taken(tenant.post("/territories/coverages/" + first + "/end", Map.of("on", "2025-06-01")));
        isRefused(
                tenant.post("/territories/coverages/" + first + "/end", Map.of("on", "2199-01-01")),
                "longer than it is",
                422,
                "unclear-coverage",
                "/on");
        taken(tenant.post("/territories/dach/partners", Map.of("partner", plover, "from", "2025-06-01")));
    }

    @Test
    void manyAtOnceTakeNoMoreRoomThanThereIs() throws Exception {
        covered();
        route(Map.of("limit", 2));
        var all = together(7, i -> tenant.post("/leads", said("Company " + i, Map.of("hot", true))));
        assertThat(all).allMatch(Reply::well);
        assertThat(list(taken(ofKite.get("/api/v1/lead-offers?state=offered")).path("items")))
                .hasSize(2);
        assertThat(list(taken(ofPlover.get("/api/v1/lead-offers?state=offered")).path("items")))
                .hasSize(2);
        assertThat(list(taken(tenant.get("/leads?state=new")).path("items"))).hasSize(3);
    }

    @Test
    void turnsGoRoundHoweverManyComeAtOnce() throws Exception {
        covered();
        route(Map.of("rules", List.of(Map.of("name", "In turn", "covers", true, "by", List.of("round-robin")))));
        together(6, i -> tenant.post("/leads", said("Company " + i, Map.of("hot", true))));
        assertThat(list(taken(ofKite.get("/api/v1/lead-offers")).path("items"))).hasSize(3);
        assertThat(list(taken(ofPlover.get("/api/v1/lead-offers")).path("items")))
                .hasSize(3);
    }

    @Test
    void twoOfOnePartnerAcceptAtOnceAndItIsAcceptedOnce() throws Exception {
        covered();
        var id = lead("Owl Optics", Map.of("hot", true)).at("/lead/id").asString();
        var offer = offer(ofKite, id);
        var all = together(4, i -> (i % 2 == 0 ? ofKite : ofPlover).post(path(offer) + "/acceptance", Map.of()));
        assertThat(all.stream().filter(Reply::well)).hasSize(2);
        assertThat(all.stream().filter(each -> each.status() == 404)).hasSize(2);
        assertThat(list(taken(tenant.get("/audit?action=lead.accepted")).path("items")))
                .filteredOn(each -> each.path("subjectId").asString().equals(id))
                .hasSize(1);
    }

    @Test
    void aSourceBringsALeadOnce() {
        var said = new HashMap<>(said("Swift Systems", Map.of()));
        said.put("externalSource", "crm");
        said.put("externalId", "LEAD-1");
        var first = tenant.post("/leads", said);
        assertThat(first.status()).isEqualTo(201);
        var second = tenant.post("/leads", said);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body().at("/lead/id")).isEqualTo(first.body().at("/lead/id"));
        said.remove("externalSource");
        isRefused(tenant.post("/leads", said), "no source", 422, "unclear-lead", "/externalSource");
    }

    @Test
    void nobodySaysForWhomElseItActs() {
        covered();
        var id = lead("Robin Retail", Map.of("hot", true)).at("/lead/id").asString();
        var offer = offer(ofKite, id);
        taken(ofKite.post(path(offer) + "/acceptance", Map.of()));
        var amount = Map.of("value", "100.00", "unit", "EUR");
        isRefused(
                ofKite.post(path(offer) + "/conversion", Map.of("partner", plover, "amount", amount)),
                "another partner",
                422,
                "unclear-answer",
                "/partner");
        assertThat(ofPlover.post(path(offer) + "/conversion", Map.of("amount", amount))
                        .status())
                .isEqualTo(404);
        assertThat(ofKite.get("/api/v1/leads").status()).isEqualTo(403);
        assertThat(tenant.get("/lead-offers").status()).isEqualTo(403);
        taken(ofKite.post(path(offer) + "/conversion", Map.of("amount", amount)));
        var lead = taken(tenant.get("/leads/" + id));
        assertThat(lead.at("/lead/state").asString()).isEqualTo("converted");
        var deal = taken(tenant.get("/deals/" + lead.at("/lead/deal").asString()));
        assertThat(deal.at("/deal/partner").asString(deal.path("partner").asString()))
                .isEqualTo(kite);
    }

    @Test
    void whatAPartnerGivesIsAnsweredAndBecomesADealOfItsMotion() {
        var given = taken(ofPlover.post(
                "/api/v1/lead-offers", Map.of("company", "Wren Works", "country", "DE", "motion", "referral")));
        assertThat(given.at("/offer/role").asString()).isEqualTo("gave");
        var id = given.at("/offer/lead").asString();
        assertThat(taken(tenant.get("/leads/" + id)).at("/lead/givenBy").asString())
                .isEqualTo(plover);
        taken(tenant.post("/leads/" + id + "/acceptance", Map.of()));
        assertThat(state(ofPlover, given.path("offer"))).isEqualTo("accepted");
        taken(tenant.post("/leads/" + id + "/work", Map.of()));
        assertThat(state(ofPlover, given.path("offer"))).isEqualTo("worked");
        assertThat(tenant.post("/leads/" + id + "/work", Map.of()).status()).isEqualTo(409);
        isRefused(tenant.post("/leads/" + id + "/conversion", Map.of()), "no amount", 422, "unclear-answer", "/amount");
        var amount = Map.of("value", "900.00", "unit", "EUR");
        var done = taken(tenant.post("/leads/" + id + "/conversion", Map.of("amount", amount)));
        var deal =
                taken(tenant.get("/deals/" + done.at("/lead/deal").asString())).toString();
        assertThat(deal).contains("\"referral\"", plover);
        assertThat(state(ofPlover, given.path("offer"))).isEqualTo("converted");
        isRefused(
                ofPlover.post("/api/v1/lead-offers", Map.of("company", "Jay", "mutual", true)),
                "no technology partner",
                422,
                "unclear-lead",
                "/mutual");
    }

    @Test
    void soManyLeaveInFilesInADayAndNoMore() {
        covered();
        route(Map.of("exports", 1));
        for (var company : List.of("Teal Trading", "Rook Retail")) {
            var offer = offer(ofKite, takenTo(kite, company));
            taken(ofKite.post(path(offer) + "/acceptance", Map.of()));
        }
        var first = ofKite.get("/api/v1/lead-offers/export");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.headers().firstValue("Left-Out")).hasValue("1");
        isRefused(ofKite.get("/api/v1/lead-offers/export"), "again", 429, "too-many-exported", "");
    }

    @Test
    void theVendorTakesItsLeadsOutAndTheLogSaysOfWhich() throws Exception {
        route(Map.of("automatic", false));
        lead("Osprey Rail", Map.of());
        lead("Falcon Freight", Map.of("contact", Map.of(), "consent", ""));
        assertThat(Exported.csv(tenant, "leads", "&q=osprey"))
                .contains("Osprey Rail", "mara@osprey.example")
                .doesNotContain("Falcon");
        assertThat(ofKite.get("/api/v1/leads/export").status()).isEqualTo(403);
        var osprey = list(taken(tenant.get("/leads?q=osprey")).path("items")).getFirst();
        assertThat(taken(tenant.get("/leads/" + osprey.path("id").asString()))
                        .path("accesses")
                        .toString())
                .contains("exported");
    }

    @Test
    void aPartnerFindsWhatItWasToldOfForAsLongAsItFollowsItUp() {
        covered();
        var id = lead("Osprey Rail", Map.of("hot", true)).at("/lead/id").asString();
        assertThat(found(tenant.rest(), "osprey rail")).containsExactly("lead Osprey Rail leads/" + id);
        assertThat(found(ofKite, "osprey")).isEmpty();
        taken(ofKite.post(path(offer(ofKite, id)) + "/acceptance", Map.of()));
        assertThat(found(ofKite, "osprey")).containsExactly("lead Osprey Rail portal/leads/" + id);
        assertThat(found(ofPlover, "osprey")).isEmpty();
        assertThat(taken(tenant.get("/partners/" + kite + "/timeline")).toString())
                .contains("Lead accepted: Osprey Rail");
        taken(tenant.post("/leads/" + id + "/recall", Map.of("because", "They called us")));
        assertThat(found(ofKite, "osprey")).isEmpty();
        assertThat(taken(tenant.get("/partners/" + kite + "/timeline")).toString())
                .contains("Lead taken back: ")
                .doesNotContain("Osprey");
    }

    @Test
    void whoSellsWhereAFeeIsAgreedOwesItOnce() {
        tenant.publish(ALLIANCE);
        var jay = taken(tenant.post("/partners", Map.of("code", "jay", "name", "jay", "types", List.of("technology"))))
                .path("id")
                .asString();
        tenant.enrol(jay, "alliance", "2024-01-01");
        var ofJay = Sellers.of(tenant, jay);
        route(Map.of("automatic", false));
        var id = lead("Merlin Motors", Map.of("mutual", true, "motion", "referral"))
                .at("/lead/id")
                .asString();
        isRefused(
                tenant.post("/leads/" + id + "/offer", Map.of("partner", kite, "because", "Near them")),
                "owes no fee",
                409,
                "partner-cannot-take-it",
                "/partner");
        taken(tenant.post("/leads/" + id + "/offer", Map.of("partner", jay, "because", "As agreed")));
        var offer = offer(ofJay, id);
        taken(ofJay.post(path(offer) + "/acceptance", Map.of()));
        var sold = Map.of("amount", Map.of("value", "12000.00", "unit", "EUR"));
        taken(ofJay.post(path(offer) + "/conversion", sold));
        assertThat(ofJay.post(path(offer) + "/conversion", sold).status()).isEqualTo(409);
        var owed = list(taken(tenant.get("/milestones?partner=" + jay)).path("items"));
        assertThat(owed).hasSize(1);
        assertThat(taken(tenant.get("/milestones/" + owed.getFirst().path("id").asString()))
                        .path("earning")
                        .toString())
                .contains("1200.00");
    }

    @Test
    void whoGaveWhatAnotherPartnerSoldIsCreditedOnce() {
        tenant.product("ENT", "enterprise");
        var given = taken(ofPlover.post("/api/v1/lead-offers", Map.of("company", "Wren Works", "motion", "referral")));
        var id = given.at("/offer/lead").asString();
        var amount = Map.of("value", "900.00", "unit", "EUR");
        var done = taken(tenant.post("/leads/" + id + "/conversion", Map.of("partner", kite, "amount", amount)));
        var deal = "/deals/" + done.at("/lead/deal").asString();
        for (var net : List.of("900.00", "800.00"))
            taken(tenant.post(
                    deal + "/win", Map.of("on", "2026-03-10", "lines", List.of(TestTenant.line("ENT", net, "EUR")))));
        var number = taken(tenant.get(deal)).at("/deal/number").asString();
        var sale = list(taken(tenant.get("/sales")).path("items")).stream()
                .filter(each -> each.path("externalId").asString().equals(number))
                .findFirst()
                .orElseThrow();
        var claims = "/sales/" + sale.path("id").asString() + "/evidence/claims";
        await(() -> !list(taken(tenant.get(claims)).path("items")).isEmpty());
        assertThat(list(taken(tenant.get(claims)).path("items")))
                .hasSize(1)
                .allMatch(each ->
                        each.toString().contains(plover) && each.toString().contains("referral"));
    }

    @Test
    void whoeverIsSuspendedOpensNoDealOfWhatItFollowsUp() {
        covered();
        var offer = offer(ofKite, takenTo(kite, "Stilt Stone"));
        taken(ofKite.post(path(offer) + "/acceptance", Map.of()));
        var next = offer(ofKite, takenTo(kite, "Tern Textiles"));
        taken(tenant.post("/partners/" + kite + "/moves", Map.of("to", "suspended", "reason", "Unpaid")));
        var amount = Map.of("amount", Map.of("value", "900.00", "unit", "EUR"));
        isRefused(ofKite.post(path(offer) + "/conversion", amount), "suspended", 409, "not-in-this-state", "");
        assertThat(ofKite.post(path(next) + "/acceptance", Map.of()).status()).isEqualTo(409);
        assertThat(state(ofKite, next)).isNotEqualTo("accepted");
    }

    @Test
    void whatSomebodyLookedAtStaysWhereAFileOfLeadsIsUndone() {
        route(Map.of("automatic", false));
        var file = """
                Lead's id,Company,E-mail,Consent
                F-1,Finch Foods,finn@finch.example,Form
                F-2,Heron Harbour,h@heron.example,Form
                """;
        var first = upload(tenant, "leads", file);
        first.check();
        first.committed(false);
        var looked = list(taken(tenant.get("/leads?q=finch")).path("items")).getFirst();
        taken(Sellers.staff(tenant, "viewer", "VIEWER")
                .get("/api/v1/leads/" + looked.path("id").asString()));
        assertThat(first.undone().at("/undone/removed").asLong()).isEqualTo(1);
        assertThat(list(taken(tenant.get("/leads")).path("items")))
                .extracting(each -> each.at("/lead/company").asString())
                .containsExactly("Finch Foods");
    }

    @Test
    void aRehearsalSaysWhoWouldGetEachAndWritesNothing() {
        covered();
        route(Map.of("limit", 1));
        var leads = IntStream.range(0, 3)
                .mapToObj(i -> said("Company " + i, Map.of()).get("lead"))
                .toList();
        var items = list(taken(tenant.post("/lead-routing/rehearsal", Map.of("leads", leads)))
                .path("items"));
        assertThat(items.stream()
                        .map(each -> each.at("/routed/partner").asString(""))
                        .toList())
                .containsExactlyInAnyOrder(kite, plover, "");
        assertThat(items.getLast().toString()).contains("Full: 1 of 1 open");
        assertThat(list(taken(tenant.get("/leads")).path("items"))).isEmpty();
        assertThat(list(taken(ofKite.get("/api/v1/lead-offers")).path("items"))).isEmpty();
    }

    @Test
    void rulesNameWhatThereIsAndAreVersions() {
        var body = changed(Map.of());
        body.put("rules", List.of(Map.of("name", "Skilled", "certifications", List.of("alchemy"))));
        isRefused(put(body), "unknown path", 422, "unclear-routing", "/rules/0/certifications/0");
        body.put("rules", List.of(Map.of("name", "Odd", "by", List.of("beauty"))));
        isRefused(put(body), "unknown order", 422, "unclear-routing", "/rules/0/by");
        route(Map.of("limit", 7));
        route(Map.of("limit", 7));
        assertThat(list(taken(tenant.get("/lead-routing/versions")).path("items")))
                .hasSize(1);
        assertThat(put(changed(Map.of("limit", 8)), "\"nothing\"").status()).isEqualTo(412);
        assertThat(routing().path("limit").asInt()).isEqualTo(7);
    }

    @Test
    void ofThoseWhoDescribeATerritoryFirstAtOneMomentOneIsHeardAndNobodyIsOverwritten() throws Exception {
        var said = Visitor.atOnce(
                4, i -> tenant.rest().put("/api/v1/territories/benelux", Map.of("name", "Described by " + i)));
        assertThat(said).extracting(Reply::status).containsOnlyOnce(200).isSubsetOf(200, 412, 428);
        var heard =
                said.stream().filter(each -> each.status() == 200).findFirst().orElseThrow();
        assertThat(taken(tenant.get("/territories/benelux")).path("name").asString())
                .isEqualTo(heard.body().path("name").asString());
    }

    @Test
    void aTerritoryIsNoPartOfItselfAndBearsSoManyPartners() throws Exception {
        territory("emea", Map.of());
        territory("dach", Map.of("parent", "emea", "cap", 1, "rules", List.of(Map.of("countries", List.of("DACH")))));
        isRefused(
                again("/territories/emea", Map.of("name", "EMEA", "parent", "dach")),
                "a circle",
                409,
                "circular-territory",
                "/parent");
        isRefused(
                again("/territories/emea", Map.of("name", "EMEA", "parent", "emea")),
                "itself",
                409,
                "circular-territory",
                "/parent");
        taken(assign(kite));
        assertThat(Exported.csv(tenant, "partners", "&q=kite")).contains(",dach,");
        isRefused(assign(kite), "twice", 409, "covered-already", "");
        var full = assign(plover);
        isRefused(full, "full", 409, "territory-is-full", "/partner");
        assertThat(full.body().path("detail").asString()).contains("At most 1 partner covers DACH");
        assertThat(taken(tenant.get("/territories/lookup?country=AT"))
                        .path("territory")
                        .asString())
                .isEqualTo("dach");
        assertThat(taken(tenant.get("/territories/lookup?country=BR"))
                        .path("words")
                        .asString())
                .isEqualTo("No territory is for BR");
    }

    @Test
    void aFileOfLeadsComesInOnceAndNamesWhatIsThere() {
        route(Map.of("automatic", false));
        lead("Osprey Rail", Map.of());
        var file = """
                Lead's id,Company,Website,E-mail,Consent,Worth
                F-1,Osprey Rail,osprey.example,mara@osprey.example,Stand,1200.00
                F-2,Falcon Freight,falcon.example,f@falcon.example,,
                F-1,Twice,twice.example,,,
                F-3,Heron Harbour,heron.example,,,
                """;
        var first = upload(tenant, "leads", file);
        var checked = first.check();
        isTally(checked.path("expected"), "2 created, 0 changed, 0 unchanged, 2 refused");
        assertThat(checked.toString()).contains("There is an open lead already with osprey.example");
        assertThat(first.errors().toString()).contains("Say how the contact agreed", "Row 2 names it already");
        first.committed(true);
        isTally(upload(tenant, "leads", file).check().path("expected"), "0 created, 0 changed, 2 unchanged, 2 refused");
        assertThat(list(taken(tenant.get("/leads?q=heron")).path("items"))).hasSize(1);
        assertThat(first.undone().path("undone").path("removed").asLong()).isEqualTo(2);
        assertThat(list(taken(tenant.get("/leads?q=heron")).path("items"))).isEmpty();
    }

    @Test
    void aFileOfTerritoriesStandsInItsOrderAndRefusesACircle() throws Exception {
        var file = """
                Code,Name,Part of,Countries,Most partners
                emea,EMEA,,,
                dach,DACH,emea,"DE, AT, CH",3
                odd,Odd,nowhere,FR,
                """;
        var first = upload(tenant, "territories", file);
        isTally(first.check().path("expected"), "2 created, 0 changed, 0 unchanged, 1 refused");
        first.committed(true);
        var banks = Map.of("countries", List.of("FR"), "segments", List.of("Banks, insurers"));
        territory("mixed", Map.of("retired", true, "rules", List.of(banks, Map.of("industries", List.of("Rail")))));
        var again = upload(tenant, "territories", Exported.csv(tenant, "territories", ""));
        assertThat(again.check().path("expected").toString()).contains("\"created\":0,\"changed\":0");
        assertThat(again.check().path("expected").path("unchanged").asInt()).isGreaterThan(2);
        assertThat(taken(tenant.get("/territories/dach")).path("path").asString())
                .isEqualTo("EMEA \u203a DACH");
        var circle = upload(tenant, "territories", "Code,Name,Part of\nemea,EMEA,dach\n");
        isTally(circle.check().path("expected"), "0 created, 0 changed, 0 unchanged, 1 refused");
        assertThat(circle.errors().toString()).contains("DACH is part of it already");
        assertThat(first.undone().path("undone").path("removed").asLong()).isEqualTo(2);
    }

    @Test
    void anybodySendsALeadOnceWhereTheFormIsOpen() {
        var anybody = Harness.rest(tenant.slug() + ".localhost", "");
        assertThat(anybody.get("/public/v1/leads/form").status()).isEqualTo(404);
        route(Map.of("form", true, "automatic", false));
        var token = taken(anybody.get("/public/v1/leads/form")).path("token").asString();
        var lead = Map.of(
                "company",
                "Finch Foods",
                "hot",
                true,
                "consent",
                "Ticked the box",
                "contact",
                Map.of("email", "finn@finch.example"));
        isRefused(send(anybody, token, lead), "too fast", 409, "stale-form", "");
        TestClock.ahead(Duration.ofSeconds(30));
        assertThat(send(anybody, token, lead).status()).isEqualTo(202);
        assertThat(send(anybody, token, lead).status()).isEqualTo(202);
        isRefused(send(anybody, "forged", lead), "forged", 409, "stale-form", "");
        var items = list(taken(tenant.get("/leads?q=finch")).path("items"));
        assertThat(items).hasSize(1);
        assertThat(items.getFirst().at("/lead/hot").asBoolean()).isFalse();
        var id = items.getFirst().path("id").asString();
        taken(tenant.post("/leads/" + id + "/forgetting", Map.of()));
        assertThat(taken(tenant.get("/leads/" + id)).toString()).doesNotContain("finn@");
        assertThat(list(taken(tenant.get("/leads?q=finn")).path("items"))).isEmpty();
    }

    private static Reply send(Rest anybody, String token, Map<String, ?> lead) {
        return anybody.post("/public/v1/leads", Map.of("token", token, "lead", lead));
    }

    private void territory(String code, Map<String, ?> more) {
        var said = new HashMap<String, Object>(more);
        said.put("name", code.toUpperCase(Locale.ROOT));
        taken(tenant.rest().put("/api/v1/territories/" + code, said));
    }

    private Reply assign(String partner) {
        return tenant.post("/territories/dach/partners", Map.of("partner", partner, "from", "2025-01-01"));
    }

    /** Both partners cover the one territory; what comes first goes to kite. */
    private void covered() {
        territory("dach", Map.of("rules", List.of(Map.of("countries", List.of("DE")))));
        taken(assign(kite));
        taken(assign(plover));
    }

    private JsonNode lead(String company, Map<String, ?> more) {
        return taken(tenant.post("/leads", said(company, more)));
    }

    private String takenTo(String partner, String company) {
        var id = lead(company, Map.of()).at("/lead/id").asString();
        await(() ->
                !taken(tenant.get("/leads/" + id)).at("/lead/state").asString().equals("new"));
        if (!taken(tenant.get("/leads/" + id)).at("/lead/partner").asString().equals(partner)) {
            taken(tenant.post("/leads/" + id + "/recall", Map.of("because", "For the other")));
            taken(tenant.post("/leads/" + id + "/offer", Map.of("partner", partner, "because", "They know them")));
        }
        return id;
    }

    private static Map<String, Object> said(String company, Map<String, ?> more) {
        var lead = new HashMap<String, Object>(Map.of(
                "company",
                company,
                "website",
                company.split(" ")[0].toLowerCase(Locale.ROOT) + ".example",
                "country",
                "DE",
                "segment",
                "Enterprise",
                "consent",
                "Asked at the fair",
                "contact",
                Map.of("name", "Mara Lindt", "email", "mara@osprey.example")));
        lead.putAll(more);
        return Map.of("lead", lead);
    }

    private JsonNode routing() {
        return taken(tenant.get("/lead-routing")).path("routing");
    }

    private void route(Map<String, ?> more) {
        taken(put(changed(more)));
    }

    private Map<String, Object> changed(Map<String, ?> more) {
        var body = new HashMap<String, Object>();
        routing().properties().forEach(each -> body.put(each.getKey(), each.getValue()));
        body.putAll(more);
        return body;
    }

    private Reply put(Map<String, ?> body) {
        return put(
                body, tenant.get("/lead-routing").headers().firstValue("ETag").orElseThrow());
    }

    private Reply put(Map<String, ?> body, String seen) {
        var written = JsonMapper.shared().writeValueAsString(body);
        return tenant.send("PUT", "/lead-routing", "application/json", written, Map.of("If-Match", seen));
    }

    /** Put over what stands there, as it was seen. */
    private Reply again(String path, Map<String, ?> body) {
        var tag = tenant.get(path).headers().firstValue("ETag").orElseThrow();
        return tenant.send(
                "PUT", path, "application/json", JsonMapper.shared().writeValueAsString(body), Map.of("If-Match", tag));
    }

    private static List<String> found(Rest who, String words) {
        return list(taken(who.get("/api/v1/search?q=" + words.replace(" ", "%20")))
                        .path("items"))
                .stream()
                .map(each -> each.path("kind").asString() + " "
                        + each.path("title").asString() + " "
                        + each.path("path").asString())
                .toList();
    }

    private static JsonNode offer(Rest partner, String lead) {
        return list(taken(partner.get("/api/v1/lead-offers")).path("items")).stream()
                .filter(each -> each.path("lead").asString().equals(lead))
                .findFirst()
                .orElseThrow();
    }

    private static String path(JsonNode offer) {
        return "/api/v1/lead-offers/" + offer.path("id").asString();
    }

    private static String state(Rest partner, JsonNode offer) {
        return taken(partner.get(path(offer))).at("/offer/state").asString();
    }

    private static boolean told(Rest whom, String title) {
        return taken(whom.get("/api/v1/notices")).toString().contains(title);
    }

    private interface Try {
        Reply of(int i);
    }

    private static List<Reply> together(int many, Try one) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(many)) {
            var all = IntStream.range(0, many)
                    .<Future<Reply>>mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return one.of(i);
                    }))
                    .toList();
            start.countDown();
            var replies = new ArrayList<Reply>();
            for (var each : all) replies.add(each.get());
            return replies;
        }
    }
}
