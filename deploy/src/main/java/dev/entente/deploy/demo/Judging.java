package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** By which scorecards partners are judged; and of the larger ones, what was heard of them and when both sides met. */
final class Judging {

    private static final double LARGE = 0.03;

    private record News(String kind, String words) {}

    private static final List<News> NEWS = List.of(
            new News("hiring", "Looks for four engineers who know our platform, says its careers page"),
            new News("funding", "Took in new capital to open a second office, writes the trade press"),
            new News("hiring", "Hired a head of alliances who ran our programme elsewhere"),
            new News("leadership", "A new managing director since this month; the old one stays as an adviser"),
            new News("layoffs", "Lets a sales team go after it lost a public framework"));

    private static final List<String> MEETINGS = List.of(
            "Went through the pipeline of the quarter together and named an owner for each of the first five",
            "Agreed on the two campaigns of the half-year, and who pays for which part",
            "Looked at renewals of the next 90 days, customer by customer");

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final Loading loading;

    Judging(Vendor vendor, Wire wire, LocalDate today, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.loading = loading;
    }

    void run() {
        wire.change("/scorecards/external-signals", Map.of("shared", false));
        wire.change("/scorecards/customer-success", Map.of("criteria", Map.of("staying", 90), "shared", true));
        wire.change("/scorecards/ecosystem-engagement", Map.of("shared", true));
        for (var company : loading.companies()) {
            if (company.share() > LARGE) record(company);
        }
    }

    private void record(Company company) {
        var chance = Chance.of(vendor.slug(), "judged", company.code());
        int heard = chance.between(1, 3);
        for (int i = 0; i < heard; i++) {
            var news = chance.pick(NEWS);
            note(company, "news-" + i, Map.of("kind", news.kind(), "words", news.words(), "at", moment(chance)));
        }
        int met = chance.between(0, MEETINGS.size());
        for (int i = 0; i < met; i++)
            note(
                    company,
                    "met-" + i,
                    Map.of(
                            "kind",
                            "meeting",
                            "words",
                            MEETINGS.get(i),
                            "at",
                            moment(chance),
                            "joint",
                            true,
                            "shared",
                            true));
    }

    private void note(Company company, String what, Map<String, Object> said) {
        wire.once(what + "-" + company.code(), "/partners/" + loading.partner(company.code()) + "/notes", said);
    }

    /** In this quarter, or in the one before. */
    private String moment(Chance chance) {
        return today.minusDays(chance.between(1, 110)) + "T0%d:30:00Z".formatted(chance.between(7, 9));
    }
}
