package dev.entente.ui.dispute;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.dispute.Dispute.State;
import dev.entente.dispute.DisputeFilter;
import dev.entente.dispute.DisputePermissions;
import dev.entente.dispute.ShownDispute;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;

/** All questions about lines of statements, what is to be answered first. */
@Route(value = "disputes", layout = VendorLayout.class)
@PageTitle("Questions")
@Requires(DisputePermissions.ANSWER)
public final class DisputesView extends Div implements Rows<ShownDispute> {

    private static final long serialVersionUID = 1L;

    private final transient DisputeDesk desk;
    private final ComboBox<State> state = new ComboBox<>();

    DisputesView(DisputeDesk desk) {
        this.desk = desk;
        addClassNames("en-page", "en-page-full");
        state.setPlaceholder("State");
        state.setAriaLabel("State");
        state.setClearButtonVisible(true);
        state.setItems(State.values());
        state.setItemLabelGenerator(each -> Format.word(each.name()));
        var list = new Listing<>(new Noun("question", "questions"), this)
                .filter(state)
                .opening("Partner", each -> "disputes/" + each.id(), ShownDispute::partner, ShownDispute::number)
                .wide("Line", DisputeWords::line)
                .column("Statement", ShownDispute::statement)
                .money("Amount", ShownDispute::amount)
                .clock("Answer", each -> DisputeWords.clock(each, desk.today.zone(), desk.today.day()))
                .badge("State", DisputeWords::state, DisputeWords::tone)
                .card(DisputesView::card)
                .whenEmpty(new EmptyState(
                        "question",
                        "No questions",
                        "When a partner questions a line of an approved statement, it stands here until you answer."));
        add(new PageHeader("Questions", "Lines of statements that partners say are not right"), list);
    }

    private static Card card(ShownDispute dispute) {
        return new Card(
                dispute.partner(),
                "disputes/" + dispute.id(),
                Format.user().money(dispute.amount()),
                DisputeWords.line(dispute),
                DisputeWords.state(dispute),
                DisputeWords.tone(dispute));
    }

    @Override
    public List<ShownDispute> read(String search, int offset, int limit) {
        return desk.reading.list(filter(), offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.reading.count(filter());
    }

    private DisputeFilter filter() {
        return new DisputeFilter(null, null, state.getValue());
    }
}
