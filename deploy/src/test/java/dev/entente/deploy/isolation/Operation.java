package dev.entente.deploy.isolation;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One operation of the tenants' REST interface, as the server's own OpenAPI document describes it. Whatever can be put into it has
 * a name ({@code sales/{id}}, {@code ?partner}, or a word in braces in the body), and each side says what it calls that.
 */
record Operation(String method, String path, Set<String> query, String bodyType) {

    private static final String ROOT = "/api/v1";
    private static final Pattern IN_PATH = Pattern.compile("([a-z]+)/\\{([a-z]+)}");
    private static final Pattern IN_BODY = Pattern.compile("\\$\\{((?:[^{}]|\\{[a-z]+})+)}");

    /** What is asked for in a query, by the name under which sides know it; empty: nothing of anybody's. */
    private static final Map<String, String> QUERY = Map.ofEntries(
            Map.entry("partner", "partners/{id}"),
            Map.entry("subject", "partners/{id}"),
            Map.entry("q", "partner name"),
            Map.entry("about", ""),
            Map.entry("language", ""),
            Map.entry("limit", ""),
            Map.entry("cursor", ""),
            Map.entry("before", ""),
            Map.entry("state", ""),
            Map.entry("withdrawn", ""),
            Map.entry("stage", ""),
            Map.entry("list", ""),
            Map.entry("draft", "drafts/{id}"),
            Map.entry("cause", ""),
            Map.entry("type", ""),
            Map.entry("tier", ""),
            Map.entry("country", ""),
            Map.entry("program", "enrolments/{program}"),
            Map.entry("motion", ""),
            Map.entry("industry", ""),
            Map.entry("segment", ""),
            Map.entry("postal", ""),
            Map.entry("hot", ""),
            Map.entry("on", ""),
            Map.entry("known", ""),
            Map.entry("period", ""),
            Map.entry("dryRun", ""),
            Map.entry("word", ""),
            Map.entry("unread", ""),
            Map.entry("action", ""),
            Map.entry("name", ""),
            Map.entry("label", ""),
            Map.entry("shared", ""),
            Map.entry("path", ""),
            Map.entry("kind", ""),
            Map.entry("by", ""),
            Map.entry("of", ""),
            Map.entry("figure", ""),
            Map.entry("source", ""),
            Map.entry("rows", ""),
            Map.entry("after", ""),
            Map.entry("format", ""),
            Map.entry("deal", "deals/{id}"),
            Map.entry("deals", ""),
            Map.entry("size", ""),
            Map.entry("overdue", ""),
            Map.entry("revision", ""),
            Map.entry("sku", "products/{sku}"),
            Map.entry("family", ""),
            Map.entry("quantity", ""),
            Map.entry("subscribed", ""),
            Map.entry("customer", ""),
            Map.entry("term", ""),
            Map.entry("currency", ""),
            Map.entry("region", ""),
            Map.entry("day", ""),
            Map.entry("days", ""),
            Map.entry("from", ""),
            Map.entry("to", ""),
            Map.entry("since", ""),
            Map.entry("until", ""),
            Map.entry("standing", ""),
            Map.entry("promise", "promises/{id}"),
            Map.entry("side", ""),
            Map.entry("quarter", ""));

    /** A body for each operation that wants one, with what is somebody's in braces. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /partners", """
                    {"code":"${fresh}","name":"New ${fresh}"}"""),
            Map.entry("PUT /partners/{id}", """
                    {"code":"${partner code}","name":"New ${fresh}"}"""),
            Map.entry("POST /partners/{partner}/contacts", """
                    {"name":"New ${fresh}"}"""),
            Map.entry("PUT /partners/{partner}/contacts/{id}", """
                    {"name":"New ${fresh}"}"""),
            Map.entry("POST /partners/{partner}/moves", """
                    {"to":"prospect","reason":"For ${fresh}"}"""),
            Map.entry("POST /partner-moves", """
                    {"ids":["${partners/{id}}"],"to":"prospect","reason":"For ${fresh}"}"""),
            Map.entry("POST /partner-moves/preview", """
                    {"ids":["${partners/{id}}"],"to":"prospect"}"""),
            Map.entry("POST /proposed-moves/{id}/acceptance", """
                    {"message":"For ${fresh}"}"""),
            Map.entry("POST /proposed-moves/{id}/decline", """
                    {"reason":"For ${fresh}"}"""),
            Map.entry("PUT /partner-health/terms", """
                    {"threshold":0}"""),
            Map.entry("PUT /distribution-terms", """
                    {"sums":true}"""),
            Map.entry("PUT /partners/{partner}/distribution/distributor", """
                    {"distributor":"${partners/{id}}"}"""),
            Map.entry("POST /partners/{partner}/offboarding/registrations/end", """
                    {"reason":"For ${fresh}"}"""),
            Map.entry("POST /partners/{partner}/offboarding/deals/handover", """
                    {"to":"${partners/{id}}"}"""),
            Map.entry("PUT /partners/{partner}/offboarding/items/{item}", """
                    {"note":"For ${fresh}"}"""),
            Map.entry("POST /partners/{partner}/plans", """
                    {"template":"${templates/{code}}"}"""),
            Map.entry("POST /partners/{partner}/plans/waiver", """
                    {"reason":"For ${fresh}"}"""),
            Map.entry("POST /plans/{id}/cancellation", """
                    {"reason":"For ${fresh}"}"""),
            Map.entry("POST /plans/{id}/tasks", """
                    {"title":"Task of ${fresh}","owner":"PARTNER_MANAGER","due":"2900-01-01"}"""),
            Map.entry("PUT /plans/{id}/tasks/{task}", """
                    {"title":"Task of ${fresh}","owner":"PARTNER_MANAGER","due":"2900-01-01"}"""),
            Map.entry("POST /plans/{id}/tasks/{task}/done", """
                    {"note":"Done by ${fresh}"}"""),
            Map.entry("POST /plans/{id}/tasks/{task}/reopening", """
                    {"revision":1}"""),
            Map.entry("POST /plans/{id}/tasks/{task}/skipping", """
                    {"reason":"For ${fresh}"}"""),
            Map.entry("POST /plans/{id}/tasks/{task}/document", "The words of ${fresh}"),
            Map.entry("PUT /plan-templates/{code}", """
                    {"name":"New ${fresh}","tasks":[{"key":"one","title":"Something of ${fresh}","owner":"PARTNER_MANAGER","days":700}]}"""),
            Map.entry("POST /partners/{partner}/certifications", """
                    {"name":"New ${fresh}","path":"${paths/{code}}","from":"2024-01-01"}"""),
            Map.entry("PUT /partners/{partner}/certifications/{id}", """
                    {"name":"New ${fresh}","path":"${paths/{code}}","from":"2024-01-01"}"""),
            Map.entry("POST /partners/{partner}/certifications/{id}/renewal", """
                    {"from":"2029-01-01"}"""),
            Map.entry("POST /partners/{partner}/certifications/{id}/revocation", """
                    {"from":"2025-01-01","reason":"It was somebody else"}"""),
            Map.entry("PUT /certification-paths/{code}", """
                    {"name":"Something else"}"""),
            Map.entry("POST /partners/{partner}/documents", "The words of ${fresh}"),
            Map.entry("POST /partners/{partner}/notes", """
                    {"words":"New ${fresh}"}"""),
            Map.entry("PUT /partners/{partner}/enrolments/{program}", """
                    {"since":"2024-01-01","tiers":[{"tier":"silver","from":"2024-01-01"}]}"""),
            Map.entry("PUT /partners/{partner}/levels/{program}/fixed", """
                    {"tier":"gold","last":"2900-01-01","reason":"For ${fresh}"}"""),
            Map.entry("PUT /partners/{partner}/levels/{program}/trial", """
                    {"tier":"gold","last":"2900-01-01","reason":"For ${fresh}"}"""),
            Map.entry("POST /partners/{partner}/levels/{program}/end", """
                    {"reason":"It is over"}"""),
            Map.entry("POST /partners/{partner}/profitability/{program}", "{\"deals\":10}"),
            Map.entry("POST /partners/{partner}/profitability/{program}/export", "{\"deals\":10}"),
            Map.entry("POST /program/{code}/profitability", "{\"deals\":10}"),
            Map.entry("POST /program/{code}/profitability/export", "{\"deals\":10}"),
            Map.entry("POST /level-proposals/{id}/acceptance", """
                    {"message":"Well done, ${fresh}"}"""),
            Map.entry("POST /level-proposals/acceptances", """
                    {"ids":["${proposals/{id}}"]}"""),
            Map.entry("POST /level-proposals/{id}/decline", """
                    {"reason":"Not yet, ${fresh}"}"""),
            Map.entry("POST /level-proposals/{id}/postponement", """
                    {"until":"2900-01-01","reason":"Not yet, ${fresh}"}"""),
            Map.entry("POST /level-proposals/{id}/appeal", """
                    {"text":"We are ${fresh}"}"""),
            Map.entry("POST /level-proposals/{id}/appeal/answer", """
                    {"granted":false,"text":"No, ${fresh}"}"""),
            Map.entry("PUT /products/{sku}", """
                    {"name":"Something else","family":"other"}"""),
            Map.entry("POST /cart-prices", """
                    {"motion":"resell","currency":"EUR","deal":"${deals/{id}}","lines":[{"sku":"${products/{sku}}"}]}"""),
            Map.entry("POST /quotes", """
                    {"customer":"${fresh}","cart":{"motion":"resell","currency":"EUR","deal":"${deals/{id}}",
                    "lines":[{"sku":"${products/{sku}}"}]}}"""),
            Map.entry("PUT /quotes/{id}", """
                    {"customer":"${fresh}","cart":{"motion":"resell","currency":"EUR","partner":"${partners/{id}}",
                    "lines":[{"sku":"${products/{sku}}"}]}}"""),
            Map.entry("POST /quotes/{id}/links", """
                    {"days":30}"""),
            Map.entry("POST /quotes/{id}/sending", """
                    {"revision":1}"""),
            Map.entry("POST /quotes/{id}/acceptance", """
                    {"revision":1}"""),
            Map.entry("POST /quotes/{id}/decline", """
                    {"because":"It was too dear","revision":1}"""),
            Map.entry("POST /quotes/{id}/withdrawal", """
                    {"because":"It came to nothing","revision":1}"""),
            Map.entry("POST /quotes/{id}/deal", """
                    {"name":"About ${fresh}","revision":1}"""),
            Map.entry("POST /quotes/{id}/registration", """
                    {"accountUrl":"${fresh}.example.com","buyerRole":"Head of IT","problem":"Too slow",
                    "meetingOn":"2030-12-24","revision":1}"""),
            Map.entry("POST /quotes/{id}/approval", """
                    {"reason":"It is needed","revision":1}"""),
            Map.entry("POST /approvals/{id}/approval", """
                    {"words":"Fine"}"""),
            Map.entry("POST /approvals/decisions", """
                    {"ids":["${approvals/{id}}"],"decision":"approve"}"""),
            Map.entry("POST /approvals/{id}/reassignment", """
                    {"member":"${members/{id}}"}"""),
            Map.entry("POST /approvals/{id}/decline", """
                    {"because":"It is too much"}"""),
            Map.entry("POST /approvals/{id}/question", """
                    {"words":"Why?"}"""),
            Map.entry("POST /approvals/{id}/comments", """
                    {"words":"Look at it"}"""),
            Map.entry("POST /approvals/{id}/answer", """
                    {"words":"Because"}"""),
            Map.entry("POST /approvals/{id}/withdrawal", """
                    {"because":"It came to nothing"}"""),
            Map.entry("PUT /approval-policies/{kind}", """
                    {"rules":[]}"""),
            Map.entry("POST /approval-policies/{kind}/trial", """
                    {"facts":{}}"""),
            Map.entry("POST /absences", """
                    {"from":"2199-01-01","until":"2199-02-01","standsIn":"${members/{id}}"}"""),
            Map.entry("PUT /rewards/{code}", """
                    {"kind":"event","name":"Something else","program":"${program/{code}}","allowance":{}}"""),
            Map.entry("POST /rewards/{code}/grants", """
                    {"partner":"${partners/{id}}","count":1,"last":"2900-01-01","reason":"For ${fresh}"}"""),
            Map.entry("POST /rewards/grants/{grant}/end", """
                    {"because":"For ${fresh}"}"""),
            Map.entry("POST /reward-uses", """
                    {"partner":"${partners/{id}}","reward":"${rewards/{code}}","words":"For ${fresh}"}"""),
            Map.entry("POST /reward-uses/{id}/decision", """
                    {"decision":"decline","words":"For ${fresh}"}"""),
            Map.entry("POST /program-costs", """
                    {"costs":[{"kind":"events","from":"2025-03","partner":"${partner code}","amount":{"value":"1.00","unit":"EUR"},
                    "description":"New ${fresh}","source":"looked at"}]}"""),
            Map.entry("POST /program-costs/{id}/reversal", """
                    {"because":"It was ${fresh}"}"""),
            Map.entry("POST /calendars", """
                    {"name":"${fresh}","zone":"Europe/Berlin","countries":[],"week":{"monday":["09:00-17:00"]},"days":[]}"""),
            Map.entry("PUT /calendars/{id}", """
                    {"name":"${fresh}","zone":"Europe/Berlin","countries":["SE"],"week":{"monday":["09:00-17:00"]},"days":[]}"""),
            Map.entry("POST /promises", """
                    {"name":"${fresh}","occasion":"registration.answer","calendar":"${calendars/{id}}","active":false,
                    "terms":{"within":{"amount":2,"of":"business-hours"},"steps":[]}}"""),
            Map.entry("PUT /promises/{id}", """
                    {"name":"${fresh}","occasion":"registration.summary","calendar":"${calendars/{id}}","active":true,
                    "terms":{"within":{"amount":2,"of":"days"},"steps":[]}}"""),
            Map.entry("POST /promises/example", """
                    {"promise":{"name":"${fresh}","occasion":"registration.answer","calendar":"${calendars/{id}}","active":true,
                    "terms":{"within":{"amount":2,"of":"business-hours"},"steps":[]}}}"""),
            Map.entry("POST /clocks/{id}/pause", """
                    {"because":"For ${fresh}"}"""),
            Map.entry("PUT /costs", """
                    {"costs":[{"sku":"${products/{sku}}","from":"2900-01-01","cost":{"value":"1.00","unit":"EUR"}}]}"""),
            Map.entry("POST /deals/{deal}/notes", """
                    {"words":"New ${fresh}"}"""),
            Map.entry("PUT /ideal-customer", """
                    {"regions":["New ${fresh}"]}"""),
            Map.entry("PUT /customers/{id}", """
                    {"region":"New ${fresh}"}"""),
            Map.entry("POST /strategic-accounts", """
                    {"name":"${fresh}","because":"They are large"}"""),
            Map.entry("PUT /price-books/{code}", """
                    {"name":"Something else","currency":"EUR","from":"2020-01-01","correction":true,
                    "buyers":{"partner":"${partners/{id}}","motion":"${fresh}"}}"""),
            Map.entry("PUT /price-books/{code}/least-margins", """
                    {"from":"2900-01-01","percent":"12"}"""),
            Map.entry("PUT /price-books/{code}/prices", """
                    {"prices":[{"sku":"${products/{sku}}","term":"P1Y","from":"2900-01-01","price":{"value":"1.00","unit":"EUR"}}]}"""),
            Map.entry("PUT /exchange-rates", """
                    {"rates":[{"from":"EUR","to":"USD","on":"2025-03-11","rate":"1.25"}]}"""),
            Map.entry("POST /exchange-rates/upload", "from,to,day,rate\nEUR,USD,2025-03-12,1.25\n"),
            Map.entry("PUT /scorecards/{provider}", "{\"shared\":false}"),
            Map.entry("PUT /plugins/{code}/installation", "{\"version\":\"0.0.1\"}"),
            Map.entry("PUT /plugins/{code}/pin", "{\"pinned\":true}"),
            Map.entry("PUT /program", "program: ${fresh}\nname: Another\nfrom: 2024-01-01\ntiers: []\noffers: []\n"),
            Map.entry("POST /program/{code}/versions/{number}/withdrawal", """
                    {"because":"It comes too early"}"""),
            Map.entry("PUT /announcements/word", """
                    {"program":"${program/{code}}","version":1,"word":"Said by ${fresh}"}"""),
            Map.entry("PUT /version-review", """
                    {"required":false}"""),
            Map.entry("POST /program-drafts", """
                    {"program":"${program/{code}}"}"""),
            Map.entry("PUT /program-drafts/{id}", """
                    {"file":"name: Something of ${fresh}"}"""),
            Map.entry("POST /program-drafts/{id}/comments", """
                    {"text":"Said by ${fresh}"}"""),
            Map.entry("POST /program-drafts/{id}/trial", """
                    {"motion":"resell","family":"enterprise","net":{"value":"1.00","unit":"EUR"}}"""),
            Map.entry("POST /program-refreshes", """
                    {"program":"${enrolments/{program}}"}"""),
            Map.entry("POST /program-refreshes/{id}/draft", """
                    {"priorities":"For ${fresh}"}"""),
            Map.entry("POST /program-refreshes/{id}/unchanged", """
                    {"word":"For ${fresh}"}"""),
            Map.entry("POST /program-drafts/{id}/review", """
                    {"text":"Please look at it"}"""),
            Map.entry("POST /program-drafts/{id}/approval", """
                    {"text":"It is fine"}"""),
            Map.entry("POST /program-drafts/{id}/sending-back", """
                    {"because":"It is not fine yet"}"""),
            Map.entry("POST /program-drafts/{id}/publication", """
                    {"word":"It is meant"}"""),
            Map.entry("POST /what-ifs", """
                    {"draft":"${drafts/{id}}","from":"2025-01-01","through":"2025-12-31"}"""),
            Map.entry("POST /deals", """
                    {"partner":"${partners/{id}}","customer":{"name":"${fresh}"},"name":"New ${fresh}","motion":"resell",
                    "amount":{"value":"1.00","unit":"EUR"}}"""),
            Map.entry("PUT /deals/{id}", """
                    {"partner":"${partners/{id}}","customer":{"name":"${fresh}"},"name":"New ${fresh}","motion":"resell",
                    "amount":{"value":"1.00","unit":"EUR"}}"""),
            Map.entry("PUT /hand-offs/{id}/summary", """
                    {"words":"For ${fresh}"}"""),
            Map.entry("PUT /hand-offs/{id}/call", """
                    {"on":"2026-11-30","note":"For ${fresh}"}"""),
            Map.entry("POST /deals/{id}/stage", """
                    {"stage":"proposal"}"""),
            Map.entry("POST /deals/{id}/win", """
                    {"on":"2025-03-10","lines":[{"sku":"ENT","net":{"value":"1.00","unit":"EUR"}}]}"""),
            Map.entry("POST /deals/{id}/loss", """
                    {"on":"2025-03-10","reason":"It was too dear"}"""),
            Map.entry("POST /registrations/check", """
                    {"accountUrl":"${fresh}.example.com","customerName":"${fresh}"}"""),
            Map.entry("POST /registrations", """
                    {"accountUrl":"${fresh}.example.com","customerName":"${fresh}","buyerRole":"Head of IT","problem":"Too slow",
                    "meetingOn":"2030-12-24","motion":"resell"}"""),
            Map.entry("POST /registrations/{registration}/evidence", "The words of ${fresh}"),
            Map.entry("PUT /program/{code}/recruiting/application-form", """
                    {"open":false,"questions":[{"code":"fresh","words":"What about ${fresh}?","type":"text"}]}"""),
            Map.entry("PUT /program/{code}/recruiting/ideal-profile", """
                    {"criteria":[{"words":"For ${fresh}","weight":1,"answer":"country","oneOf":["FR"]}]}"""),
            Map.entry("PUT /program/{code}/recruiting/due-diligence", """
                    {"items":[{"words":"For ${fresh}","required":false}]}"""),
            Map.entry("POST /applications", """
                    {"program":"${enrolments/{program}}","applicant":{"company":"New ${fresh}","website":"${fresh}.example.com",
                    "country":"FR","contact":"New ${fresh}","email":"${fresh}@example.com","types":["reseller"]}}"""),
            Map.entry("PUT /territories/{code}", """
                    {"name":"Land of ${fresh}","rules":[{"countries":["FR"]}],"cap":9}"""),
            Map.entry("POST /territories/{code}/partners", """
                    {"partner":"${partners/{id}}","segment":"${fresh}","from":"2025-01-01"}"""),
            Map.entry("POST /territories/coverages/{coverage}/end", """
                    {"on":"2199-01-01"}"""),
            Map.entry("POST /leads", """
                    {"lead":{"company":"New ${fresh}","website":"${fresh}.example.com","country":"FR"}}"""),
            Map.entry("PUT /leads/{id}", """
                    {"company":"New ${fresh}","country":"FR"}"""),
            Map.entry("POST /leads/{id}/offer", """
                    {"partner":"${partners/{id}}","because":"For ${fresh}"}"""),
            Map.entry("POST /leads/{id}/recall", """
                    {"because":"For ${fresh}"}"""),
            Map.entry("POST /leads/{id}/closing", """
                    {"because":"For ${fresh}"}"""),
            Map.entry("POST /leads/{id}/conversion", """
                    {"partner":"${partners/{id}}","amount":{"value":"1.00","unit":"EUR"}}"""),
            Map.entry("POST /lead-offers", """
                    {"company":"Given ${fresh}","country":"FR"}"""),
            Map.entry("POST /lead-offers/{id}/decline", """
                    {"because":"For ${fresh}"}"""),
            Map.entry("POST /lead-offers/{id}/conversion", """
                    {"amount":{"value":"1.00","unit":"EUR"}}"""),
            Map.entry("PUT /lead-routing", """
                    {"rules":[],"limit":10,"answer":{"amount":2,"of":"business-hours"},"hotAnswer":{"amount":1,"of":"hours"},
                    "passes":1,"window":90,"floor":5,"seeded":0,"newFor":0,"exports":1000,"automatic":false,"form":false}"""),
            Map.entry("POST /lead-routing/rehearsal", """
                    {"leads":[{"company":"New ${fresh}","country":"FR"}]}"""),
            Map.entry("POST /prospects", """
                    {"name":"New ${fresh}","website":"${fresh}.example.com","source":"event"}"""),
            Map.entry("PUT /prospects/{id}", """
                    {"name":"New ${fresh}","source":"inbound"}"""),
            Map.entry("PUT /prospects/{id}/state", """
                    {"state":"interested"}"""),
            Map.entry("POST /prospects/{id}/outreach", """
                    {"on":"2025-03-01","channel":"call","note":"Spoke to ${fresh}"}"""),
            Map.entry("POST /prospects/costs", """
                    {"source":"event","on":"2025-03-01","channel":"purchase","note":"A stand of ${fresh}","cost":{"value":"10.00","unit":"EUR"}}"""),
            Map.entry("PUT /applications/{id}/owner", "{\"owner\":null}"),
            Map.entry("PUT /applications/{id}/checklist/{item}", """
                    {"done":true,"note":"Seen by ${fresh}"}"""),
            Map.entry("POST /applications/{id}/notes", """
                    {"words":"Said by ${fresh}"}"""),
            Map.entry("POST /applications/{id}/question", """
                    {"words":"Who is ${fresh}?"}"""),
            Map.entry("POST /applications/{id}/acceptance", """
                    {"code":"${fresh}"}"""),
            Map.entry("POST /applications/{id}/decline", """
                    {"reason":"For ${fresh}"}"""),
            Map.entry("POST /applications/{id}/merger/preview", """
                    {"kind":"partner","id":"${partners/{id}}"}"""),
            Map.entry("POST /applications/{id}/merger", """
                    {"kind":"partner","id":"${partners/{id}}"}"""),
            Map.entry("POST /imports/{id}/left-out", "{\"row\":2}"),
            Map.entry("PUT /registrations/{id}/claim", """
                    {"claim":{"accountUrl":"${fresh}.example.com","customerName":"${fresh}","buyerRole":"Head of IT","problem":"Too slow",
                    "meetingOn":"2030-12-24","motion":"resell"}}"""),
            Map.entry("PUT /partner-types/{type}/duties", """
                    {"duties":[{"kind":"support","words":"Answers for ${fresh}","owner":"PARTNER_ENGINEER"}]}"""),
            Map.entry("POST /templates", """
                    {"label":"${fresh}","about":"partner","text":"Dear {partner}, says ${fresh}"}"""),
            Map.entry("PUT /templates/{kind}", """
                    {"text":"Hello {customer}, says ${fresh}"}"""),
            Map.entry("POST /templates/{kind}/preview", """
                    {"record":"${registrations/{id}}"}"""),
            Map.entry("PUT /conflicts/rules", "{\"evidenceDays\":5,\"appealDays\":14}"),
            Map.entry("POST /conflicts", """
                    {"about":"deal","deal":"${deals/{id}}","partners":["${partners/{id}}"],"direct":true,"words":"Of ${fresh}"}"""),
            Map.entry("POST /conflicts/{id}/evidence-request", """
                    {"words":"What did ${fresh} do?"}"""),
            Map.entry("POST /conflicts/{id}/evidence", """
                    {"kind":"meeting","on":"2025-03-10","words":"We met ${fresh}"}"""),
            Map.entry("POST /conflicts/{id}/escalation", """
                    {"to":"${members/{id}}","because":"For ${fresh}"}"""),
            Map.entry("POST /conflicts/{id}/decision", """
                    {"outcome":"dismissed","reason":"For ${fresh}"}"""),
            Map.entry("POST /own-conflicts", """
                    {"registration":"${registrations/{id}}","words":"For ${fresh}"}"""),
            Map.entry("POST /own-conflicts/{id}/evidence", """
                    {"kind":"meeting","on":"2025-03-10","words":"We met ${fresh}"}"""),
            Map.entry("PUT /conflicts/{id}/evidence/{evidence}/file", "The words of ${fresh}"),
            Map.entry("PUT /own-conflicts/{id}/evidence/{evidence}/file", "The words of ${fresh}"),
            Map.entry("POST /own-conflicts/{id}/appeal", """
                    {"words":"For ${fresh}"}"""),
            Map.entry("POST /registrations/{id}/approval", """
                    {"deal":"${deals/{id}}"}"""),
            Map.entry("POST /registrations/{id}/decline", """
                    {"reason":"We know them"}"""),
            Map.entry("POST /registrations/{id}/meetings", """
                    {"on":"2025-03-10","note":"Met"}"""),
            Map.entry("POST /registrations/{id}/extension", """
                    {"last":"2027-12-01","reason":"It takes longer"}"""),
            Map.entry("POST /registrations/{id}/extension-request", """
                    {"last":"2027-12-01","reason":"For ${fresh}"}"""),
            Map.entry("POST /registrations/{id}/extension-request/decline", """
                    {"reason":"For ${fresh}"}"""),
            Map.entry("POST /registrations/{id}/priority", "{}"),
            Map.entry("POST /registrations/{id}/rest/lift", """
                    {"reason":"For ${fresh}"}"""),
            Map.entry("POST /registrations/{id}/withdrawal", """
                    {"reason":"It came to nothing"}"""),
            Map.entry("POST /sales", """
                    {"source":"billing","id":"${fresh}","kind":"refund","of":"${sale}","on":"2025-03-11","partner":"${partner code}",
                    "motion":"resell","customer":{"name":"${fresh}"},
                    "lines":[{"sku":"ENT","quantity":1,"net":{"value":"0.01","unit":"EUR"}}]}"""),
            Map.entry("POST /sales/bulk", """
                    {"sales":[{"source":"billing","id":"${fresh}","kind":"new","on":"2025-03-11","partner":"${partner code}",
                    "motion":"resell","customer":{"name":"${fresh}"},
                    "lines":[{"sku":"${products/{sku}}","quantity":1,"net":{"value":"1.00","unit":"EUR"}}]}]}"""),
            Map.entry("POST /milestones", """
                    {"source":"billing","id":"${fresh}","on":"2025-03-11","partner":"${partner code}","motion":"resell",
                    "name":"Something that ${fresh} reached"}"""),
            Map.entry("POST /sales/{id}/evidence/claims", """
                    {"partner":"${partner code}","part":"influenced"}"""),
            Map.entry("POST /sales/{id}/evidence/claims/preview", """
                    {"partner":"${partner code}","part":"influenced"}"""),
            Map.entry("POST /sales/{id}/evidence/split/preview", """
                    {"by":"Somebody","on":"2025-03-01","shares":[{"partner":"${partner code}","part":"sells","share":"100"}]}"""),
            Map.entry("PUT /subscriptions/{id}/cancellation", """
                    {"on":"2025-03-10"}"""),
            Map.entry("PUT /sales/{id}/evidence/split", """
                    {"by":"Somebody","on":"2025-03-01","shares":[{"partner":"${partner code}","part":"sells","share":"100"}]}"""),
            Map.entry("PUT /sales/{id}/evidence/exclusion", """
                    {"kind":"looked-at","reason":"Looked at again"}"""),
            Map.entry("POST /earnings/recalculations", """
                    {"partner":"${partners/{id}}","reason":"To see whose it is"}"""),
            Map.entry("POST /statements/{id}/hold", """
                    {"because":"For ${fresh}"}"""),
            Map.entry("POST /statements/{id}/review", """
                    {"toPay":{"value":"1.00","unit":"EUR"},"lines":1}"""),
            Map.entry("POST /statements/{id}/approval", """
                    {"toPay":{"value":"1.00","unit":"EUR"}}"""),
            Map.entry("POST /statements/reviews", """
                    {"statements":[{"id":"${statements/{id}}","toPay":{"value":"1.00","unit":"EUR"},"lines":1}]}"""),
            Map.entry("POST /statements/approvals", """
                    {"statements":[{"id":"${statements/{id}}","toPay":{"value":"1.00","unit":"EUR"}}]}"""),
            Map.entry("POST /statements/{id}/disputes", """
                    {"line":"${line}","because":"For ${fresh}"}"""),
            Map.entry("POST /disputes/{id}/comments", """
                    {"text":"Said by ${fresh}"}"""),
            Map.entry("POST /disputes/{id}/acceptance", """
                    {"amount":{"value":"1.00","unit":"EUR"},"because":"For ${fresh}"}"""),
            Map.entry("POST /disputes/{id}/decline", """
                    {"because":"For ${fresh}"}"""),
            Map.entry("PUT /payout-terms", """
                    {"payer":"${fresh}","iban":"DE89370400440532013000","taxForms":[]}"""),
            Map.entry("POST /payouts/preview", """
                    {"currency":"EUR"}"""),
            Map.entry("POST /payouts", """
                    {"currency":"EUR"}"""),
            Map.entry("POST /payouts/{id}/dropping", """
                    {"because":"For ${fresh}"}"""),
            Map.entry("POST /payouts/{id}/paid", """
                    {"payments":[]}"""),
            Map.entry("POST /payouts/{id}/paid/upload", "id,day\nPO-1,2025-03-11\n"),
            Map.entry("POST /payouts/{id}/paid/preview", "id,day\nPO-1,2025-03-11\n"),
            Map.entry("POST /payouts/{id}/payments/{payment}/return", """
                    {"on":"2025-03-11","because":"For ${fresh}"}"""),
            Map.entry("POST /partners/{partner}/payee/accounts", """
                    {"holder":"New ${fresh}","iban":"DE89370400440532013000"}"""),
            Map.entry("POST /partners/{partner}/payee/accounts/{account}/refusal", """
                    {"because":"For ${fresh}"}"""),
            Map.entry("POST /partners/{partner}/payee/tax-forms/file", "The words of ${fresh}"),
            Map.entry("POST /partners/{partner}/payee/tax-forms/{form}/refusal", """
                    {"because":"For ${fresh}"}"""),
            Map.entry("POST /partners/{partner}/payee/tax-forms", """
                    {"kind":"W-9","receivedOn":"2025-03-11"}"""),
            Map.entry("PUT /settlement-terms", """
                    {"minimums":[{"value":"25.00","unit":"EUR"}],"disputeDays":30,"answerDays":14}"""),
            Map.entry("POST /periods", """
                    {"period":"2025-03"}"""),
            Map.entry("POST /members", """
                    {"email":"${fresh}@example.com","name":"New","roles":["PARTNER_SELLER"],"partner":"${partners/{id}}"}"""),
            Map.entry("PUT /members/{id}/roles", """
                    {"roles":["PARTNER_SELLER"]}"""),
            Map.entry("POST /starters/{name}/preview", """
                    {"name":"Of ${fresh}"}"""),
            Map.entry("PUT /setup", """
                    {"starter":"referral"}"""),
            Map.entry("PUT /notices/preferences", """
                    {"kinds":[{"kind":"job.finished","mail":"DAILY"}]}"""),
            Map.entry("PUT /brand", """
                    {"name":"${fresh}","accent":"#0b6e63"}"""),
            Map.entry("PUT /brand/logo", "<svg xmlns='http://www.w3.org/2000/svg'><rect width='1' height='1'/></svg>"),
            Map.entry("POST /imports", "code,name\n${fresh},New\n"),
            Map.entry("PUT /imports/{id}/mapping", """
                    {"columns":{"code":"code","name":"name"}}"""),
            Map.entry("POST /imports/{id}/commit", """
                    {"skipBadRows":true}"""),
            Map.entry("POST /views", """
                    {"list":"partners","name":"${fresh}","filter":{"q":["${fresh}"]}}"""),
            Map.entry("PUT /views/{id}", """
                    {"name":"${fresh}"}"""),
            Map.entry("POST /tokens", """
                    {"name":"Another","permissions":["partner.read"]}"""));

    /** What stands at the installation's own address, without any tenant: {@code SignUpDocument} looks at that. */
    private static final String WITHOUT_TENANT = "/signup/v1/";

    /** What needs no account: {@code ApplicationExamples} looks at that. */
    private static final String WITHOUT_ACCOUNT = "/public/v1/";

    /** All of the tenants' interface, from the document that anybody can read. */
    static List<Operation> all() {
        var document = JsonMapper.shared()
                .readTree(Visitor.at("localhost").get("/openapi?format=JSON").body());
        var all = new ArrayList<Operation>();
        document.path("paths").properties().stream()
                .filter(path -> !path.getKey().startsWith(WITHOUT_TENANT)
                        && !path.getKey().startsWith(WITHOUT_ACCOUNT))
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    if (verb.getValue().isObject())
                        all.add(of(verb.getKey(), path.getKey(), path.getValue(), verb.getValue()));
                }));
        return all;
    }

    /**
     * What was found when each of them was looked at, three at a time: an answer is waited for longer than the server works on it.
     * Only for what is asked in any order.
     */
    static List<String> findings(Function<Operation, List<String>> look) {
        var looks = all().stream()
                .<Callable<List<String>>>map(operation -> () -> look.apply(operation))
                .toList();
        var findings = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var looked : threads.invokeAll(looks)) findings.addAll(looked.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return findings;
    }

    private static Operation of(String verb, String path, JsonNode shared, JsonNode own) {
        if (!path.startsWith(ROOT)) throw new IllegalStateException("Not the tenants' interface: " + path);
        var query = new TreeSet<String>();
        for (var parameters : List.of(shared.path("parameters"), own.path("parameters"))) {
            for (var parameter : parameters) {
                if (parameter.path("in").asString().equals("query"))
                    query.add(parameter.path("name").asString());
            }
        }
        var types = own.path("requestBody").path("content").propertyNames();
        return new Operation(
                verb.toUpperCase(Locale.ROOT),
                path.substring(ROOT.length()),
                query,
                types.isEmpty() ? "" : types.iterator().next());
    }

    String name() {
        return method + " " + path;
    }

    /** Everything that names a thing of a side, each once: in the path, in the query, in the body. */
    Set<String> references() {
        var references = new TreeSet<String>();
        IN_PATH.matcher(path).results().forEach(found -> references.add(found.group()));
        query.stream().filter(this::isReference).forEach(name -> references.add("?" + name));
        IN_BODY.matcher(template())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("fresh"))
                .forEach(references::add);
        return references;
    }

    private boolean isReference(String name) {
        var known = QUERY.get(name);
        if (known == null) throw new IllegalStateException("Say in QUERY what ?" + name + " of " + name() + " holds");
        // A product can be called by any article number, so that other operations made what nobody had; of customers it
        // is asked whether
        // they have a partner, and not which.
        return !known.isEmpty()
                && !(name.equals("q") && path.equals("/products"))
                && !(name.equals("partner") && path.startsWith("/customers"));
    }

    private String template() {
        if (bodyType.isEmpty()) return "";
        var template = BODIES.get(name());
        if (template == null) throw new IllegalStateException("Give an example of a body of " + name() + " in BODIES");
        return template;
    }

    /** Asks for what the side has itself, or for something else where one reference is replaced. */
    Visitor.Answer send(Visitor visitor, Side own, String replaced, String by) {
        UnaryOperator<String> filled = name -> name.equals(replaced) ? by : value(own, name);
        var asked = replaced.startsWith("?") ? replaced + "=" + by.replace(" ", "%20") : "";
        return visitor.send(method, path(filled) + asked, body(filled), bodyType);
    }

    /** The same with more in the body than anybody asked for. */
    Visitor.Answer sendMore(Visitor visitor, Side own, String fields) {
        var body = body(name -> value(own, name))
                .replaceFirst("\\{", quoteReplacement("{" + fields))
                .replace(",}", "}");
        return visitor.send(method, path(own), body, bodyType);
    }

    /** Where the side's own is. */
    String path(Side own) {
        return path(name -> value(own, name));
    }

    private String path(UnaryOperator<String> filled) {
        return ROOT
                + IN_PATH.matcher(path)
                        .replaceAll(found -> quoteReplacement(found.group(1) + "/" + filled.apply(found.group())));
    }

    private String body(UnaryOperator<String> filled) {
        var fresh = "fresh-" + UUID.randomUUID().toString().substring(24);
        return IN_BODY.matcher(template()).replaceAll(found -> {
            var name = found.group(1);
            return quoteReplacement(name.equals("fresh") ? fresh : filled.apply(name));
        });
    }

    /** What a side calls that which stands there. */
    static String value(Side side, String reference) {
        var name = reference.startsWith("?") ? QUERY.getOrDefault(reference.substring(1), "") : reference;
        var value = side.values().get(name);
        if (value == null) throw new IllegalStateException("Say in Realm what a side has for " + name);
        return value;
    }
}
