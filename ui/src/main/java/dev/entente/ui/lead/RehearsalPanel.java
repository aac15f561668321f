package dev.entente.ui.lead;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.lead.Contact;
import dev.entente.lead.LeadProblem;
import dev.entente.lead.LeadProfile;
import dev.entente.lead.RehearsingRouting;
import dev.entente.lead.RehearsingRouting.Rehearsed;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.partner.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who would get a lead, or each of several, and why. Nothing is written. */
final class RehearsalPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient LeadDesk desk;
    private final ComboBox<String> country = Countries.field();
    private final TextField postalCode = new TextField("Postal code");
    private final TextField segment = new TextField("Segment");
    private final TextField industry = new TextField("Industry");
    private final TextField product = new TextField("Interested in");
    private final TextField motion = new TextField("Motion");
    private final Checkbox hot = new Checkbox("Hot");
    private final TextArea several = new TextArea("Or several");
    private final Div answer = new Div();

    RehearsalPanel(LeadDesk desk) {
        this.desk = desk;
        addClassName("en-panel");
        var heading = new H2("Try it");
        heading.setId("panel-try-it");
        getElement().setAttribute("aria-labelledby", "panel-try-it");
        motion.setValue("resell");
        several.setPlaceholder("DE; 80331; Enterprise; Platform");
        several.setHelperText("One in each line: country; postal code; segment; interested in");
        several.setMinRows(2);
        var fields = new Div(country, postalCode, segment, industry, product, motion);
        fields.addClassName("en-pairs");
        var quiet = new Paragraph("Who would get a lead like this now, and why. Nothing is written.");
        quiet.addClassName("en-muted");
        answer.addClassName("en-stack");
        answer.getElement().setAttribute("aria-live", "polite");
        var form = new Div(fields, hot, several, new Button("Show who gets it", click -> again()), answer);
        form.addClassName("en-form");
        var head = new Div(heading);
        head.addClassName("en-panel-head");
        add(head, quiet, form);
    }

    /** By the rules as they are now; nothing where nothing was said yet. */
    void again() {
        answer.removeAll();
        Refusals.clear(List.of(country, postalCode, motion));
        try {
            var leads = leads();
            if (leads.isEmpty()) return;
            var all = desk.rehearsing.rehearse(leads, null);
            if (all.size() == 1) one(all.getFirst());
            else all.forEach(this::folded);
        } catch (Problem problem) {
            Refusals.show(problem, Map.of("/country", country, "/postalCode", postalCode, "/motion", motion), answer);
        }
    }

    private void one(Rehearsed rehearsed) {
        answer.add(new Paragraph("Territory: " + rehearsed.territory()), new RankingPicture(rehearsed.outcome()));
    }

    private void folded(Rehearsed rehearsed) {
        var folded = new Details(
                rehearsed.lead().company() + ": " + rehearsed.outcome().words());
        // A picture of everybody for each of hundreds would be too much to hold.
        folded.addOpenedChangeListener(change -> {
            folded.removeAll();
            if (change.isOpened()) folded.add(new RankingPicture(rehearsed.outcome()));
        });
        answer.add(folded);
    }

    private List<LeadProfile> leads() {
        var leads = new ArrayList<LeadProfile>();
        if (hot.getValue()
                || Stream.<HasValue<?, ?>>of(country, postalCode, segment, industry, product)
                        .anyMatch(each -> !each.isEmpty()))
            leads.add(lead(
                    "This one",
                    country.isEmpty() ? "" : country.getValue(),
                    postalCode.getValue(),
                    segment.getValue(),
                    product.getValue()));
        var lines = several.getValue().lines().filter(each -> !each.isBlank()).toList();
        if (lines.size() > RehearsingRouting.MOST)
            throw Problem.field(
                    LeadProblem.UNCLEAR_ROUTING, "/several", "Use at most " + RehearsingRouting.MOST + " lines");
        for (int i = 0; i < lines.size(); i++) {
            var parts = lines.get(i).split(";", -1);
            leads.add(lead("Line " + (i + 1), part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3)));
        }
        return leads;
    }

    private static String part(String[] parts, int place) {
        return place < parts.length ? parts[place].strip() : "";
    }

    private LeadProfile lead(String company, String in, String postal, String segmented, String wants) {
        return new LeadProfile(
                company,
                "",
                Contact.NOBODY,
                in,
                postal,
                "",
                segmented,
                industry.getValue(),
                wants,
                motion.isEmpty() ? "resell" : motion.getValue(),
                "",
                "",
                "",
                null,
                "",
                "",
                hot.getValue(),
                false);
    }
}
