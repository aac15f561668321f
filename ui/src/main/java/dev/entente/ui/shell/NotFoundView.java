package dev.entente.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The end of a wrong address; it looks the same whether there is nothing or nothing for this visitor. */
@PageTitle("Page not found")
@ParentLayout(EitherLayout.class)
@AnonymousAllowed
public final class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        LastResort.fill(
                this,
                "search",
                "We can\u2019t find this page",
                "The link may be old, or the record was moved or is not shared with you. Nothing is lost.");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
