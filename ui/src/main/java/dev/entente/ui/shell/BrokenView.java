package dev.entente.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that broke: the reference leads support to the log, which alone knows what happened. */
@PageTitle("Something went wrong")
@ParentLayout(EitherLayout.class)
@AnonymousAllowed
public final class BrokenView extends Div implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var reference = Reference.log("Page " + event.getLocation().getPath(), error.getException());
        LastResort.fill(
                this,
                "alert",
                "This page can\u2019t be shown now",
                "Something went wrong on our side, and it is written down. Your work is saved. Try again in a moment; "
                        + "if it happens again, hand on the reference below.",
                LastResort.reference(reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
