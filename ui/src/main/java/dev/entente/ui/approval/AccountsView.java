package dev.entente.ui.approval;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.customer.CustomerPermissions;
import dev.entente.customer.MarkingAccounts;
import dev.entente.customer.NamedCustomer;
import dev.entente.customer.StrategicAccount;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.Map;

/** The customers that matter more than others: rules of approval may speak of them, and partners never learn it. */
@Route(value = "strategic-accounts", layout = VendorLayout.class)
@PageTitle("Strategic accounts")
@Requires(CustomerPermissions.MARK)
public final class AccountsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MarkingAccounts marking;
    private final Div list = new Div();

    AccountsView(MarkingAccounts marking) {
        this.marking = marking;
        addClassName("en-page");
        add(
                new PageHeader("Strategic accounts", "Customers that approval rules may treat in another way", add()),
                list);
        show();
    }

    private Button add() {
        var add = new Button("Mark a customer", new Glyph("plus"), click -> mark());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void show() {
        list.removeAll();
        var all = marking.list();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    "flag",
                    "No customer is marked yet",
                    "A rule of approval can say what holds for those that matter more than others.",
                    add()));
            return;
        }
        var table = new Table("", List.of("Customer", "Domain", "Why", ""));
        for (var each : all)
            table.row(List.<Component>of(
                    new Span(each.name()),
                    new Span(each.domain() == null ? "Not known" : each.domain()),
                    new Span(each.because()),
                    away(each)));
        list.add(table);
    }

    private Button away(StrategicAccount account) {
        var away = new Button("Unmark", click -> {
            marking.unmark(account.id());
            show();
        });
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        away.setAriaLabel("Unmark " + account.name());
        return away;
    }

    private void mark() {
        var name = new TextField("Customer");
        var domain = new TextField("Domain");
        var because = new TextField("Why");
        for (var each : List.of(name, because)) each.setRequiredIndicatorVisible(true);
        for (var each : List.of(name, domain, because)) each.setManualValidation(true);
        domain.setHelperText("Such as example.com; leave it out where it is not known");
        new Ask("Mark a customer", "Mark it", name, domain, because)
                .explaining(Map.of("/name", name, "/domain", domain, "/because", because))
                .then(() -> {
                    var typed = domain.getValue().strip();
                    marking.mark(
                            new NamedCustomer(name.getValue(), typed.isEmpty() ? null : typed), because.getValue());
                    show();
                })
                .open();
    }
}
