package dev.entente.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.customer.Customer;
import dev.entente.customer.Customer.Size;
import dev.entente.customer.CustomerProfile;
import dev.entente.customer.ReadingCustomers;
import dev.entente.customer.SharedAccount;
import dev.entente.deal.Deal;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerType;
import dev.entente.ui.deal.Stages;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One customer: which kind it is, what each partner shares of it, and the deals with it. */
final class CustomerPanel {

    private static final String UNKNOWN = "Not known yet";

    private final CustomerDesk desk;
    private final ReadingCustomers.Page page;
    private final Customer customer;
    private final List<Deal> deals;
    private final Map<UUID, Partner> partners;

    CustomerPanel(CustomerDesk desk, UUID id) {
        this.desk = desk;
        this.page = desk.open(id);
        this.customer = page.customer();
        this.deals = desk.deals(id);
        this.partners = desk.partners(deals, page.accounts());
    }

    String title() {
        return customer.name();
    }

    Detail detail(SerializableRunnable close, SerializableRunnable changed) {
        var domain = customer.domain();
        var detail = new Detail(customer.name(), domain == null ? "No domain known" : domain, close);
        if (desk.mayDescribe()) {
            var actions = new Div(new Button("Describe it", click -> describe(changed)));
            actions.addClassName("en-actions");
            detail.with(actions);
        }
        detail.with(facts());
        detail.with(new Panel("Shared with partners", accounts()));
        return detail.with(new Panel("Deals", deals()));
    }

    private Facts facts() {
        var profile = customer.profile();
        return new Facts()
                .fact("Region", words(profile.region()))
                .fact("Segment", words(profile.segment()))
                .fact("Industry", words(profile.industry()))
                .fact(
                        "Size",
                        words(profile.size() == null ? null : profile.size().words()));
    }

    private static String words(@Nullable String said) {
        return said == null ? UNKNOWN : said;
    }

    private Component accounts() {
        if (page.accounts().isEmpty())
            return new Paragraph(
                    "Nothing yet. On a deal with it, say why partners meet here, and whether the integration"
                            + " is in use; each partner reads its own alone.");
        var table = new Table("", List.of("Partner", "Type", "Integration", "Overlap reason"));
        for (var account : page.accounts()) {
            table.row(List.of(
                    partner(account.partnerId()),
                    new Text(types(account.partnerId())),
                    new Text(integration(account)),
                    new Text(account.overlapReason() == null ? "" : account.overlapReason())));
        }
        return table;
    }

    private Component partner(@Nullable UUID id) {
        if (id == null) return new Text("Our own deals");
        var partner = partners.get(id);
        return partner == null ? new Text("A partner") : new Anchor("partners/" + id, partner.name());
    }

    private String types(@Nullable UUID id) {
        var partner = id == null ? null : partners.get(id);
        return partner == null
                ? ""
                : partner.types().stream().map(PartnerType::words).sorted().collect(Collectors.joining(", "));
    }

    private static String integration(SharedAccount account) {
        var is = account.integrationPresent();
        return is == null ? UNKNOWN : is ? "In use" : "Not in use";
    }

    private Component deals() {
        if (deals.isEmpty()) return new Paragraph("No deals with it yet.");
        var table = new Table("", List.of("Deal", "Led by", "Stage", "Amount"));
        for (var deal : deals) {
            table.row(List.of(
                    new Anchor("deals/" + deal.id(), deal.number()),
                    partner(deal.partnerId()),
                    new Text(Stages.words(deal.stage())),
                    new Text(Format.user().whole(deal.amount()))));
        }
        return table;
    }

    private void describe(SerializableRunnable changed) {
        var profile = customer.profile();
        var region = field("Region", profile.region(), "Such as Nordics or DACH");
        var segment = field("Segment", profile.segment(), "Such as Mid-market or Enterprise");
        var industry = field("Industry", profile.industry(), "Such as Manufacturing");
        var size = new Select<Size>();
        size.setLabel("Size");
        size.setEmptySelectionAllowed(true);
        size.setEmptySelectionCaption(UNKNOWN);
        size.setItems(Size.values());
        size.setItemLabelGenerator(each -> each == null ? UNKNOWN : each.words());
        size.setValue(profile.size());
        new Ask("Describe " + customer.name(), "Keep it", pair(region, segment), pair(industry, size))
                .explaining(Map.of("/region", region, "/segment", segment, "/industry", industry, "/size", size))
                .then(() -> {
                    desk.describe(
                            customer,
                            new CustomerProfile(
                                    region.getValue(), segment.getValue(), industry.getValue(), size.getValue()));
                    changed.run();
                })
                .open();
    }

    private static TextField field(String label, @Nullable String value, String help) {
        var field = new TextField(label, value == null ? "" : value, "");
        field.setHelperText(help);
        field.setMaxLength(100);
        return field;
    }

    private static Div pair(Component... both) {
        var pair = new Div(both);
        pair.addClassName("en-pairs");
        return pair;
    }
}
