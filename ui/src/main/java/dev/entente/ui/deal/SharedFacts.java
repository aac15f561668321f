package dev.entente.ui.deal;

import dev.entente.deal.Deal;
import dev.entente.deal.SharedFields;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is shared of a deal and its account beside the deal itself; what nobody said takes no line. */
final class SharedFacts {

    private SharedFacts() {}

    static void add(Facts facts, SharedFields shared, DealBook book) {
        if (shared.channel() != null) facts.fact("Came in by", SharedForm.words(shared.channel()));
        if (shared.influencedBy() != null) facts.fact("Influenced by", book.partner(shared.influencedBy()));
        line(facts, "Overlap reason", shared.overlapReason());
        if (shared.integrationPresent() != null)
            facts.fact("Integration", shared.integrationPresent() ? "In use" : "Not in use");
        line(facts, "Region", shared.region());
        line(facts, "Segment", shared.segment());
        line(facts, "Offer or listing id", shared.offerId());
        line(facts, "Campaign SubID", shared.campaignId());
        percent(facts, "Discount", shared.discount());
        percent(facts, "Take rate", shared.takeRate());
        if (shared.jointMeeting() != null)
            facts.fact("Joint meeting", Format.user().day(shared.jointMeeting()));
        if (shared.meetingCount() != null)
            facts.fact("Meetings so far", Format.user().number(shared.meetingCount()));
        shared.ownerFunctions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> facts.fact(each.getKey().words(), each.getValue()));
    }

    /** What comes next and when, also where only one of them was said. */
    static void next(Facts facts, Deal deal) {
        var on = deal.nextStepOn() == null ? null : Format.user().day(deal.nextStepOn());
        if (deal.nextStep() != null)
            facts.fact("Next step", on == null ? deal.nextStep() : deal.nextStep() + ", " + on);
        else if (on != null) facts.fact("Next step on", on);
    }

    private static void line(Facts facts, String name, @Nullable String text) {
        if (text != null) facts.fact(name, text);
    }

    private static void percent(Facts facts, String name, @Nullable BigDecimal percent) {
        if (percent != null) facts.fact(name, percent.toPlainString() + "%");
    }
}
