package dev.entente.ui.handoff;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.clock.Side;
import dev.entente.deal.DealPermissions;
import dev.entente.handoff.HandOffFilter;
import dev.entente.handoff.ShownHandOff;
import dev.entente.handoff.ShownHandOff.Standing;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Records;
import dev.entente.ui.view.Records.Opened;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Deals that went from one side to the other, those in which something is left to do first; one of them beside the list. */
@Route(value = "hand-offs/:id?", layout = VendorLayout.class)
@Requires(DealPermissions.READ)
public final class HandOffsView extends Div implements Rows<ShownHandOff>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<Standing>> VIEWS = views();

    private final transient HandOffDesk desk;
    private final FilterChip<Standing> standing =
            new FilterChip<>("Standing", List.of(Standing.values()), Standing::words);
    private final ComboBox<Partner> partner = new ComboBox<>();
    private final Listing<ShownHandOff> list = new Listing<>(new Noun("hand-off", "hand-offs"), this);
    private final Records<Standing> records;

    HandOffsView(HandOffDesk desk, PartnerChoice partners, KeepingViews views) {
        this.desk = desk;
        addClassName("en-fill");
        partners.offer(partner);
        records = new Records<>(
                        new Records.Place(HandOffsView.class, "Hand-offs", "hand-offs"),
                        list,
                        standing,
                        Standing::code,
                        VIEWS,
                        views)
                .also("partner", partner, each -> each.id().toString(), partners::of);
        var header = new PageHeader(
                "Hand-offs", "Deals that you gave to partners, or got from them: what is known, and the first call");
        add(records.under(header, listing()));
    }

    private static Map<String, Set<Standing>> views() {
        var views = new LinkedHashMap<String, Set<Standing>>();
        views.put("To do", Set.of(Standing.WAITING));
        views.put("Done", Set.of(Standing.DONE));
        views.put("All", Set.of());
        return views;
    }

    private Listing<ShownHandOff> listing() {
        return list.filter(standing)
                .filter(partner)
                .opening("Deal", each -> "hand-offs/" + each.id(), ShownHandOff::customer, ShownHandOff::number)
                .column("Handed", each -> HandOffWords.way(each, Side.VENDOR))
                .column("On", each -> HandOffWords.day(each.handedAt(), desk.today.zone()))
                .column("Left to do", HandOffWords::left)
                .badge("Standing", each -> each.standing().words(), each -> HandOffWords.tone(each.standing()))
                .card(this::card)
                .whenEmpty(new EmptyState(
                        "again",
                        "No deal was handed over yet",
                        "When you give a deal to a partner, or take one over, it stands here until it is summed up and the"
                                + " customer was spoken to."));
    }

    private Card card(ShownHandOff one) {
        return new Card(
                one.customer(),
                "hand-offs/" + one.id(),
                HandOffWords.day(one.handedAt(), desk.today.zone()),
                HandOffWords.way(one, Side.VENDOR) + " \u00b7 " + HandOffWords.left(one),
                one.standing().words(),
                HandOffWords.tone(one.standing()));
    }

    private HandOffFilter filter() {
        return new HandOffFilter(
                standing.getValue(),
                partner.isEmpty() ? null : partner.getValue().id(),
                null);
    }

    @Override
    public List<ShownHandOff> read(String search, int offset, int limit) {
        return desk.reading.list(filter(), offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.reading.count(filter());
    }

    @Override
    public boolean any() {
        return desk.reading.count(HandOffFilter.ALL) > 0;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        records.enter(event, this::opened);
        list.mark(records.isOpen(), row -> records.isOpen(row.id()));
    }

    private Opened opened(UUID id) {
        var one = desk.reading.open(id);
        var detail = new Detail(
                        one.customer(),
                        one.number() + " \u00b7 " + HandOffWords.way(one, Side.VENDOR),
                        () -> records.open(null))
                .worth("", HandOffWords.badge(one))
                .with(new HandOffSheet(desk, one, () -> {
                    list.refresh();
                    records.show(id);
                }));
        return new Opened(one.number() + " " + one.customer(), detail);
    }

    @Override
    public String getPageTitle() {
        return records.title();
    }
}
