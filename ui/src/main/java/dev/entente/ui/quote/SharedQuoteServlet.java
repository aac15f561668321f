package dev.entente.ui.quote;

import dev.entente.edge.Answers;
import dev.entente.problem.Problem;
import dev.entente.quote.OpeningSharedQuotes;
import dev.entente.quote.SharingQuotes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a quote's link leads: the customer reads the paper in the browser, without an account. */
@WebServlet(SharingQuotes.PATH + "*")
public class SharedQuoteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpeningSharedQuotes shared;

    @Inject
    transient Answers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        var path = request.getPathInfo();
        try {
            var paper = shared.open(path == null ? "" : path.substring(1));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + paper.name() + "\"");
            response.setContentLength(paper.pdf().length);
            response.getOutputStream().write(paper.pdf());
        } catch (Problem problem) {
            answers.refuse(request, response, problem);
        }
    }

    // Scanners of mail look at links this way; nobody has read the quote then.
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
