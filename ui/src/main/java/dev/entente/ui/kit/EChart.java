package dev.entente.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import tools.jackson.databind.node.ObjectNode;

/** A chart with a spoken summary; colours are theme variables, so brand and dark mode follow by themselves. */
@Tag("e-chart")
public final class EChart extends Component implements HasSize {

    private static final long serialVersionUID = 1L;

    public EChart(String summary, ObjectNode option) {
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", summary)
                .setPropertyJson("option", option);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://js/e-chart.js");
    }
}
