package dev.entente.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.entente.api.Percentage;
import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.Outcome;
import dev.entente.conflict.ConflictPage;
import dev.entente.conflict.ConflictPage.Party;
import dev.entente.conflict.Verdict;
import dev.entente.conflict.Verdict.ShareOf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of a decision, filled with what the evidence speaks for. */
final class DecisionForm {

    private static final int PERCENT = -2;
    private static final int MOST_DIGITS = 12;

    private final ConflictPage page;
    private final Select<Outcome> outcome = new Select<>();
    private final Select<Party> winner = new Select<>();
    private final Select<Boolean> influence = new Select<>();
    private final Map<Party, BigDecimalField> shares = new LinkedHashMap<>();
    private final Map<String, Component> pointers = new HashMap<>();
    private final Div split = new Div();
    private final TextArea reason = ConflictActs.text("Why");

    DecisionForm(ConflictPage page) {
        this.page = page;
        outcome.setLabel("What you decide");
        outcome.setItems(outcomes());
        outcome.setItemLabelGenerator(each -> each == null ? "" : words(each));
        winner.setLabel("Which side");
        winner.setItemLabelGenerator(each -> each == null ? "" : each.name() + (each.holds() ? " (holds it now)" : ""));
        influence.setLabel("What is split");
        influence.setItems(true, false);
        influence.setItemLabelGenerator(
                each -> Boolean.FALSE.equals(each) ? "The credit for the sale itself" : "Influence beside the sale");
        influence.setValue(true);
        split.addClassName("en-form");
        split.add(influence);
        for (var party : page.parties()) {
            var share = share(party.name());
            shares.put(party, share);
            split.add(share);
        }
        if (page.conflict().about() == About.TERRITORY)
            winner.setHelperText("Assign it under Territories as well: a decision alone changes nothing there");
        influence.setHelperText("A sale of which people agreed on a split keeps that");
        reason.setHelperText("All sides read it, and none learns who the others are");
        propose();
        fit();
        outcome.addValueChangeListener(change -> fit());
    }

    private static BigDecimalField share(String name) {
        var share = new BigDecimalField(name);
        share.setSuffixComponent(new Span("%"));
        share.setManualValidation(true);
        share.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("Write a figure such as 12.5"));
        return share;
    }

    private boolean isHeld() {
        return page.parties().stream().anyMatch(Party::holds);
    }

    /** Nobody keeps what nobody holds, and of a territory no credit is split. */
    private List<Outcome> outcomes() {
        boolean isTerritory = page.conflict().about() == About.TERRITORY;
        return Stream.of(Outcome.values())
                .filter(each -> each != Outcome.SPLIT || !isTerritory)
                .filter(each -> each != Outcome.UPHELD || isTerritory || isHeld())
                .toList();
    }

    private String words(Outcome outcome) {
        return outcome == Outcome.MOVED && !isHeld() ? "One of the sides gets it" : ConflictWords.outcome(outcome);
    }

    /** What follows for the sides. */
    private String effect(Outcome outcome) {
        return switch (outcome) {
            case UPHELD -> "Its registration and its deal stay as they are";
            case MOVED -> "Its registration is approved" + loss();
            case SPLIT -> "Who holds it stays as it is; the credit for it is shared";
            case DISMISSED -> "Everything stays as it is";
        };
    }

    private String loss() {
        return page.parties().stream()
                .filter(Party::holds)
                .findFirst()
                .map(holder -> ", and " + holder.name() + " loses it")
                .orElse("");
    }

    /** Whoever holds it keeps it, and somebody else gets it. */
    private List<Party> sides(Outcome outcome) {
        if (page.conflict().about() == About.TERRITORY) return page.parties();
        return page.parties().stream()
                .filter(each -> each.holds() == (outcome == Outcome.UPHELD))
                .toList();
    }

    private void propose() {
        var proposal = page.proposal();
        if (proposal == null) {
            outcome.setValue(outcomes().getFirst());
            return;
        }
        outcome.setValue(proposal.outcome());
        winner.setItems(sides(proposal.outcome()));
        var chosen = proposal.winner();
        if (chosen != null) winner.setValue(page.party(chosen));
        boolean withDirect = proposal.shares().stream()
                .anyMatch(each -> page.party(each.contender()).contender().isDirect());
        // Influence is the partners' alone.
        influence.setValue(!withDirect);
        for (var each : proposal.shares()) {
            var field = shares.get(page.party(each.contender()));
            if (field != null) field.setValue(each.share().percent());
        }
    }

    private void fit() {
        var decided = outcome.getValue();
        boolean isSplit = decided == Outcome.SPLIT;
        split.setVisible(isSplit);
        winner.setVisible(!isSplit && decided != Outcome.DISMISSED);
        outcome.setHelperText(page.conflict().about() == About.TERRITORY ? "" : effect(decided));
        var sides = sides(decided);
        var chosen = winner.getValue();
        winner.setItems(sides);
        if (sides.contains(chosen)) winner.setValue(chosen);
        else if (sides.size() == 1) winner.setValue(sides.getFirst());
    }

    Component[] fields() {
        return new Component[] {outcome, winner, split, reason};
    }

    Map<String, Component> pointers() {
        pointers.put("/outcome", outcome);
        pointers.put("/winner", winner);
        pointers.put("/reason", reason);
        pointers.put("/shares", influence);
        return pointers;
    }

    Verdict verdict() {
        locate();
        boolean isSplit = outcome.getValue() == Outcome.SPLIT;
        var side = winner.isVisible() ? winner.getValue() : null;
        return new Verdict(
                outcome.getValue(),
                side == null ? null : side.contender().id(),
                isSplit ? said() : List.of(),
                isSplit && !Boolean.FALSE.equals(influence.getValue()),
                reason.getValue());
    }

    private List<ShareOf> said() {
        var said = new ArrayList<ShareOf>();
        shares.forEach((party, field) -> {
            if (isStated(field)) said.add(new ShareOf(party.contender().id(), percentage(field.getValue())));
        });
        return said;
    }

    /** Only sides that are given a share are sent, so where each stands is known no earlier. */
    private void locate() {
        pointers.keySet().removeIf(each -> each.startsWith("/shares/"));
        int i = 0;
        for (var field : shares.values()) {
            if (!isStated(field)) continue;
            pointers.put("/shares/" + i + "/share", field);
            pointers.put("/shares/" + i + "/contender", field);
            i++;
        }
    }

    private static boolean isStated(BigDecimalField field) {
        return field.getValue() != null && field.getValue().signum() != 0;
    }

    // Too fine for a share, and refused as one; but still a percentage.
    private static Percentage percentage(BigDecimal value) {
        var fraction = value.scaleByPowerOfTen(PERCENT).stripTrailingZeros();
        boolean fits = fraction.precision() <= MOST_DIGITS && Math.abs((long) fraction.scale()) <= MOST_DIGITS;
        return new Percentage(fits ? fraction : BigDecimal.valueOf(-1));
    }
}
