package dev.entente.ui.territory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.territory.Place;
import dev.entente.territory.ReadingTerritories;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.partner.Countries;

/** Finds the territory that a customer belongs to. */
record Lookup(ReadingTerritories reading) {

    Panel panel() {
        var country = Countries.field();
        var postalCode = new TextField("Postal code");
        var segment = new TextField("Segment");
        var industry = new TextField("Industry");
        var fields = new Div(country, postalCode, segment, industry);
        fields.addClassName("en-pairs");
        var answer = new Paragraph();
        answer.getElement().setAttribute("aria-live", "polite");
        var ask = new Button(
                "Find it",
                click -> answer.setText(reading.find(new Place(
                                country.getValue(), postalCode.getValue(), segment.getValue(), industry.getValue()))
                        .words()));
        var form = new Div(fields, ask, answer);
        form.addClassName("en-form");
        return new Panel("Where a customer belongs", form);
    }
}
