package dev.entente.ui.enablement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.enablement.Certification.Details;
import dev.entente.enablement.CertificationPath;
import dev.entente.enablement.EnablementProblem;
import dev.entente.partner.PartnerContact;
import dev.entente.problem.Findings;
import dev.entente.ui.kit.DayField;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a certification: a contact of the partner, or somebody by name and e-mail; in what, and for which days. */
final class CertificationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Select<PartnerContact> contact = new Select<>();
    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail");
    private final Select<CertificationPath> path = new Select<>();
    private final DayField from = day("Valid from", true);
    private final DayField last = day("Last day", false);
    private final TextField evidence = new TextField("Evidence");
    private final transient List<PartnerContact> contacts;
    private final transient List<CertificationPath> paths;

    CertificationForm(List<PartnerContact> contacts, List<CertificationPath> paths, LocalDate today) {
        this.contacts = contacts;
        this.paths = paths;
        contact.setLabel("Person");
        contact.setItems(contacts);
        contact.setEmptySelectionAllowed(true);
        contact.setEmptySelectionCaption("Somebody else");
        contact.setItemLabelGenerator(
                each -> each == null ? "Somebody else" : each.details().name());
        contact.setVisible(!contacts.isEmpty());
        contact.addValueChangeListener(change -> byContact());
        name.setRequiredIndicatorVisible(true);
        email.setHelperText("It tells people of one name apart");
        path.setLabel("Certification");
        path.setRequiredIndicatorVisible(true);
        path.setItems(paths.stream().filter(each -> !each.isRetired()).toList());
        path.setItemLabelGenerator(CertificationPath::name);
        from.setValue(today);
        last.setHelperText("Leave it empty where it does not expire");
        evidence.setHelperText("What shows it, such as the number of the exam");
    }

    static DayField day(String label, boolean needed) {
        var field = new DayField(label);
        field.setRequiredIndicatorVisible(needed);
        return field;
    }

    static @Nullable LocalDate dayAfter(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }

    private void byContact() {
        boolean other = contact.getValue() == null;
        name.setVisible(other);
        email.setVisible(other);
    }

    void fill(Details known) {
        contacts.stream()
                .filter(each -> each.id().equals(known.contact()))
                .findFirst()
                .ifPresent(contact::setValue);
        name.setValue(known.name());
        email.setValue(known.email());
        var choices = new ArrayList<>(paths);
        choices.removeIf(each -> each.isRetired() && !each.code().equals(known.path()));
        path.setItems(choices);
        choices.stream()
                .filter(each -> each.code().equals(known.path()))
                .findFirst()
                .ifPresent(path::setValue);
        from.setValue(known.from());
        last.setValue(known.until() == null ? null : known.until().minusDays(1));
        evidence.setValue(known.evidence());
    }

    Component[] parts() {
        return new Component[] {contact, name, email, path, from, last, evidence};
    }

    Map<String, Component> byPointer() {
        return Map.of(
                "/contact", contact,
                "/name", name,
                "/email", email,
                "/path", path,
                "/from", from,
                "/until", last,
                "/evidence", evidence);
    }

    /** As typed; what is missing is said beside its field. */
    Details details() {
        var whom = contact.getValue();
        var what = path.getValue();
        var since = from.getValue();
        var findings = new Findings();
        if (what == null) findings.add("/path", "Choose what the person is certified in");
        if (since == null) findings.add("/from", "Choose the first day on which it is valid");
        findings.refuse(EnablementProblem.UNCLEAR_CERTIFICATION);
        if (what == null || since == null) throw new IllegalStateException("Refused above");
        return new Details(
                whom == null ? null : whom.id(),
                whom == null ? name.getValue() : whom.details().name(),
                whom == null ? email.getValue() : whom.details().email(),
                what.code(),
                since,
                dayAfter(last.getValue()),
                evidence.getValue());
    }
}
