package dev.entente.edge;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A one-time sign-in link: lets its member in, once. Used, expired and never made look the same. */
@WebServlet("/link/*")
public class LinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Door door;

    @Inject
    transient Answers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        if (path != null && door.signInByLink(path.substring(1), request, response)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/");
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        answers.page(
                response,
                "This link doesn't work",
                "A sign-in link works once and within a day. Ask whoever sent it for a new one.");
    }

    // Scanners of mail look at links this way; that must not use them up.
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
