package dev.entente.ui.attribution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.entente.attribution.AttributionPermissions;
import dev.entente.attribution.ReadingCredits;
import dev.entente.attribution.ReadingCredits.Holder;
import dev.entente.attribution.ReadingCredits.Page;
import dev.entente.attribution.StatingEvidence;
import dev.entente.partner.Partner;
import dev.entente.partner.ReadingPartners;
import dev.entente.program.ProgramPermissions;
import dev.entente.sale.ReadingSubscriptions;
import dev.entente.sale.SalePermissions;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.sale.SoldPanel;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.shell.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What pages about credits ask and tell. */
@Dependent
public class CreditDesk {

    @Inject
    ReadingCredits reading;

    @Inject
    StatingEvidence stating;

    @Inject
    ReadingPartners partners;

    @Inject
    ReadingSubscriptions subscriptions;

    @Inject
    SoldPanel sold;

    @Inject
    Visit visit;

    /** Beside an amount: who is credited with its sale and by which rule, as far as whoever looks may know. */
    public Optional<Component> beside(UUID sale) {
        if (!visit.may(AttributionPermissions.READ)) return Optional.empty();
        var page = reading.of(sale);
        var facts = new Facts();
        page.credited().forEach(holder -> fact(facts, holder));
        if (page.credited().isEmpty()) facts.fact("Credited", "Nobody");
        own(page, facts);
        var ways = new Div();
        ways.addClassName("en-actions");
        if (isHome()) ways.add(new Anchor("sales/" + page.saleId(), "See who lost and why"));
        if (visit.may(ProgramPermissions.READ))
            ways.add(new Anchor(isHome() ? "credit-table" : "portal/credit-table", "How sales are credited"));
        var card = new Div(new H3("Who is credited"), facts, ways);
        card.addClassName("en-explain-inputs");
        return Optional.of(card);
    }

    private static void fact(Facts facts, Holder holder) {
        var share = holder.share();
        facts.fact(holder.name(), CreditWords.part(share) + ". " + share.rule() + ".");
    }

    /** The vendor reads who of its sellers has what; a partner, what the vendor has. */
    private static void own(Page page, Facts facts) {
        var reasons = page.reasons();
        if (reasons == null)
            page.vendor()
                    .ifPresent(share -> facts.fact(
                            "The vendor", "Its own sellers, " + Format.user().percent(share) + "."));
        else
            reasons.own()
                    .forEach(each -> facts.fact(
                            each.seller(), "Your own seller, " + Format.user().percent(each.share()) + "."));
    }

    /** Who looks. */
    String visitor() {
        return visit.visitor().map(Visitor::name).orElse("");
    }

    /** By its code, found by its name. */
    Optional<Partner> partner(String code, String name) {
        return partners.list(name, 0, 20).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    boolean isHome() {
        return visit.visitor().filter(visitor -> visitor.home()).isPresent();
    }

    /** The way to the subscription that a sale is a part of; none for who may not see sales. */
    Optional<Component> subscription(UUID sale) {
        if (!visit.may(SalePermissions.READ)) return Optional.empty();
        return subscriptions
                .ofSale(sale)
                .map(each -> new Anchor("subscriptions/" + sale, each.name() + " of " + each.customer()));
    }

    boolean mayState() {
        return visit.may(AttributionPermissions.STATE);
    }

    /** What a sale can be excluded as. */
    List<String> kinds(UUID sale) {
        return reading.excludable(sale);
    }

    /** A choice of partners that is read as one types. */
    void offerPartners(ComboBox<Partner> choice) {
        choice.setItemLabelGenerator(Partner::name);
        choice.setItems(
                query -> partners.list(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> partners.count(query.getFilter().orElse("")));
    }
}
