package dev.entente.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page of the visitor's own side that the visitor's roles do not open: who can change that. */
@PageTitle("Not open to you")
@ParentLayout(EitherLayout.class)
@AnonymousAllowed
public final class NoPermissionView extends Div implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        LastResort.fill(
                this,
                "lock",
                "Your role doesn\u2019t open this page",
                "An administrator of your organisation can give you a role that does.");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
