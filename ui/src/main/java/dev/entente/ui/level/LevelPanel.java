package dev.entente.ui.level;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.level.Evidence;
import dev.entente.level.LevelProposal;
import dev.entente.level.ListingProposals.Row;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import java.util.UUID;

/** One proposal for whoever decides it: from where to where, the figures as they were, and what the next review would find. */
final class LevelPanel {

    private final LevelDesk desk;
    private final Row row;
    private final LevelProposal proposal;
    private final Format format = Format.user();

    LevelPanel(LevelDesk desk, UUID id) {
        this.desk = desk;
        this.row = desk.open(id);
        this.proposal = row.proposal();
    }

    String title() {
        return row.partner() + ": " + LevelWords.move(row);
    }

    Detail detail(SerializableRunnable close, SerializableRunnable changed) {
        var detail = new Detail(row.partner(), row.programName() + " \u00b7 " + LevelWords.kind(proposal), close)
                .worth(LevelWords.move(row), LevelWords.badge(proposal))
                .with(new LevelActs(desk).actions(row, changed));
        var appeal = proposal.appeal();
        if (appeal != null) detail.with(new Panel("Appeal", appeal(appeal)));
        detail.with(facts());
        var evidence = proposal.evidence();
        var deciding = proposal.isPromotion() ? proposal.to() : String.valueOf(proposal.from());
        detail.with(new Panel("What decided it", figures(evidence, deciding)));
        desk.cards(proposal.partnerId()).stream()
                .filter(card -> card.way().program().equals(row.program()))
                .forEach(card -> {
                    var forecast = card.forecast();
                    if (forecast != null)
                        detail.with(new Panel(
                                "Forecast",
                                new ForecastPanel(
                                        forecast, card.way().progress().current())));
                });
        return detail;
    }

    private Component appeal(String text) {
        var said = new Paragraph(text);
        said.addClassName("en-lines-kept");
        var answer = proposal.answer();
        if (answer == null) return new Div(said);
        var granted = Boolean.TRUE.equals(proposal.granted());
        return new Div(
                said, new Notice(granted ? Tone.GOOD : Tone.NEUTRAL, granted ? "Granted" : "Not granted", answer));
    }

    private Component figures(Evidence evidence, String tier) {
        var words = new Paragraph("Counted through " + format.day(evidence.counted()) + ", and kept as it was. What "
                + evidence.name(tier) + " asks for:");
        words.addClassName("en-muted");
        var rung = evidence.rung(tier).orElse(null);
        return rung == null ? new Div(words) : new Div(words, GaugeList.of(rung.asks()));
    }

    private Facts facts() {
        var facts = new Facts()
                .fact("Partner", new Anchor("partners/" + proposal.partnerId() + "?part=level", row.partner()))
                .fact("Reviewed", format.day(proposal.reviewedOn()))
                .fact(proposal.isPromotion() ? "Possible from" : "Not before", format.day(proposal.earliestOn()));
        var effective = proposal.effectiveOn();
        if (effective != null) facts.fact("In effect from", format.day(effective));
        var off = proposal.postponedTo();
        if (off != null) facts.fact("Looked at again", format.day(off));
        if (proposal.reason() != null) facts.fact("Reason", proposal.reason());
        if (proposal.message() != null) facts.fact("Told the partner", proposal.message());
        return facts;
    }
}
