package dev.entente.ui.front;

import dev.entente.branding.Brand;
import dev.entente.signup.SigningUp;
import dev.entente.tenant.Addresses;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The two pages at the installation's own address. They are written here and not by the screens' framework, so that nothing
 * at that address keeps a session: nobody has a tenant there. The edge forwards to them, and there is no other way.
 */
@WebServlet("/signup/pages/*")
public class FrontServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Entente's own colour, made readable in the same way as a tenant's. */
    private static final String PALETTE =
            Brand.plain("Entente", "#3d4fc4").palette().css();

    @Inject
    transient Addresses addresses;

    @Inject
    transient SigningUp signingUp;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = String.valueOf(request.getPathInfo());
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page(name).getBytes(StandardCharsets.UTF_8));
    }

    private String page(String name) {
        var open = signingUp.isOpen();
        var port = addresses.port().map(number -> ":" + number).orElse("");
        var texts = Map.of(
                "palette",
                PALETTE,
                "tail",
                "." + addresses.baseHost() + port,
                "closed",
                open ? "" : "hidden",
                "open",
                open ? "hidden" : "");
        var template = name.equals("/sign-up") ? Template.SIGN_UP : Template.FRONT;
        return template.with(texts);
    }
}
