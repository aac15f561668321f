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
import java.util.Objects;

/** The fields of a decision, filled with what the evidence speaks for. */
final class DecisionForm {

    private static final int PERCENT = -2;
    private static final int MOST_DIGITS = 12;

    private final ConflictPage page;
    private final Select<Outcome> outcome = new Select<>();
    private final Select<Party> winner = new Select<>();
    private final Select<Boolean> influence = new Select<>();
    private final Map<Party, BigDecimalField> shares = new LinkedHashMap<>();
    private final Div split = new Div();
    private final TextArea reason = ConflictActs.text("Why");

    DecisionForm(ConflictPage page) {
        this.page = page;
        outcome.setLabel("What you decide");
        outcome.setItems(
                page.conflict().about() == About.TERRITORY
                        ? List.of(Outcome.UPHELD, Outcome.MOVED, Outcome.DISMISSED)
                        : List.of(Outcome.values()));
        outcome.setItemLabelGenerator(each -> each == null ? "" : ConflictWords.outcome(each));
        winner.setLabel("Which side");
        winner.setItems(page.parties());
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
        reason.setHelperText("All sides read it, and none learns who the others are");
        outcome.addValueChangeListener(change -> fit());
        propose();
        fit();
    }

    private static BigDecimalField share(String name) {
        var share = new BigDecimalField(name);
        share.setSuffixComponent(new Span("%"));
        share.setManualValidation(true);
        share.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("Write a figure such as 12.5"));
        return share;
    }

    private void propose() {
        var proposal = page.proposal();
        if (proposal == null) {
            outcome.setValue(Outcome.UPHELD);
            return;
        }
        outcome.setValue(proposal.outcome());
        var chosen = proposal.winner();
        if (chosen != null) winner.setValue(page.party(chosen));
        for (var each : proposal.shares()) {
            var field = shares.get(page.party(each.contender()));
            if (field != null) field.setValue(each.share().percent());
        }
    }

    private void fit() {
        boolean isSplit = outcome.getValue() == Outcome.SPLIT;
        split.setVisible(isSplit);
        winner.setVisible(!isSplit && outcome.getValue() != Outcome.DISMISSED);
    }

    Component[] fields() {
        return new Component[] {outcome, winner, split, reason};
    }

    Map<String, Component> pointers() {
        var pointers = new HashMap<String, Component>();
        pointers.put("/outcome", outcome);
        pointers.put("/winner", winner);
        pointers.put("/reason", reason);
        pointers.put("/shares", influence);
        int i = 0;
        for (var field : shares.values()) {
            pointers.put("/shares/" + i + "/share", field);
            pointers.put("/shares/" + i + "/contender", field);
            i++;
        }
        return pointers;
    }

    Verdict verdict() {
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
            var value = Objects.requireNonNullElse(field.getValue(), BigDecimal.ZERO);
            if (value.signum() != 0) said.add(new ShareOf(party.contender().id(), percentage(value)));
        });
        return said;
    }

    // Too fine for a share, and refused as one; but still a percentage.
    private static Percentage percentage(BigDecimal value) {
        var fraction = value.scaleByPowerOfTen(PERCENT).stripTrailingZeros();
        boolean fits = fraction.precision() <= MOST_DIGITS && Math.abs((long) fraction.scale()) <= MOST_DIGITS;
        return new Percentage(fits ? fraction : BigDecimal.valueOf(-1));
    }
}
