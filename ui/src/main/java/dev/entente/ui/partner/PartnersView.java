package dev.entente.ui.partner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingPartners;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.Locale;

/** All partners, by name. */
@Route(value = "partners", layout = VendorLayout.class)
@PageTitle("Partners")
@Requires(PartnerPermissions.READ)
public final class PartnersView extends Div implements Rows<Partner> {

    private static final long serialVersionUID = 1L;

    private final transient ReadingPartners partners;

    PartnersView(ReadingPartners partners) {
        this.partners = partners;
        addClassNames("en-page", "en-page-full");
        add(new PageHeader("Partners", "The companies that work with you"), list());
    }

    private Listing<Partner> list() {
        return new Listing<>(new Noun("partner", "partners"), this)
                .searching("Search name or code")
                .opening("Partner", PartnersView::address, Partner::name, PartnersView::quiet)
                .column("Country", PartnersView::country)
                .column("Partner since", partner -> Format.user().day(partner.since()))
                .badge("State", PartnersView::state, PartnersView::tone)
                .card(PartnersView::card)
                .whenEmpty(
                        new EmptyState(
                                "partners",
                                "No partners yet",
                                "Partners come in over REST, from the system where you know them already: POST /api/v1/partners."));
    }

    @Override
    public List<Partner> read(String search, int offset, int limit) {
        return partners.list(search, offset, limit);
    }

    @Override
    public int count(String search) {
        return partners.count(search);
    }

    private static String address(Partner partner) {
        return "partners/" + partner.id();
    }

    private static String quiet(Partner partner) {
        return partner.number() + " \u00b7 " + partner.code();
    }

    static String country(Partner partner) {
        var code = partner.country();
        return code == null ? "Not known yet" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    static String state(Partner partner) {
        return partner.state() == State.ACTIVE ? "Active" : "Ended";
    }

    static Tone tone(Partner partner) {
        return partner.state() == State.ACTIVE ? Tone.GOOD : Tone.NEUTRAL;
    }

    private static Card card(Partner partner) {
        return new Card(partner.name(), address(partner), "", quiet(partner), state(partner), tone(partner));
    }
}
