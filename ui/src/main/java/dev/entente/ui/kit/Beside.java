package dev.entente.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** A list with one of its records beside it, or over it where there is no room; Escape closes the record. */
public final class Beside extends MasterDetailLayout {

    private static final long serialVersionUID = 1L;
    private static final int PHONE = 720;

    public Beside(SerializableRunnable close, Component... list) {
        addClassName("en-beside");
        setSizeFull();
        setMasterSize("560px");
        setDetailSize("416px");
        setExpandMaster(true);
        var master = new Div(list);
        master.addClassNames("en-page", "en-page-full");
        setMaster(master);
        addDetailEscapePressListener(event -> close.run());
        addBackdropClickListener(event -> close.run());
    }

    /** Shows a record; none: the list alone. */
    public void show(@Nullable Detail detail) {
        setDetail(detail);
        // Over the list it is a dialog, and a dialog needs a name; with nothing in it, it is no dialog and may have
        // none.
        getElement().executeJs("""
                const part = this.shadowRoot.getElementById('detail');
                if ($0 === null) part?.removeAttribute('aria-label');
                else part?.setAttribute('aria-label', $0);""", detail == null ? null : detail.name());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        var resizing = page.addBrowserWindowResizeListener(size -> fit(size.getWidth()));
        addDetachListener(detach -> {
            detach.unregisterListener();
            resizing.remove();
        });
    }

    // The list keeps its size even below a record that lies over it.
    private void fit(int width) {
        setMasterSize(width <= PHONE ? "300px" : "560px");
    }
}
