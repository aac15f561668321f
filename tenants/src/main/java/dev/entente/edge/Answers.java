package dev.entente.edge;

import dev.entente.audit.RequestId;
import dev.entente.problem.Problem;
import dev.entente.rest.Json;
import dev.entente.rest.ProblemJson;
import dev.entente.tenant.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

/** What the edge answers by itself: a problem for programs, a plain page for people. */
@ApplicationScoped
public class Answers {

    private static final Logger LOG = System.getLogger(Answers.class.getName());

    @Inject
    Json json;

    /** As a page for who asks for one, and else as a problem. */
    public void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) return;
        response.setStatus(problem.kind().status());
        if (problem.kind().status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE)
            response.setIntHeader("Retry-After", Patience.TRY_AGAIN);
        var accepted = request.getHeader("Accept");
        if (accepted != null && accepted.contains("text/html")) {
            write(response, "text/html", page(problem.kind().title(), problem.detail()));
        } else {
            var body = ProblemJson.body(problem, RequestId.current());
            write(response, "application/problem+json", json.mapper().writeValueAsString(body));
        }
    }

    /**
     * What went wrong, in its own words where it has any. Where an answer has begun, it is logged and goes on to the server, which
     * alone can break off: half a file is not to end in peace, as if it were whole.
     */
    void fail(HttpServletRequest request, HttpServletResponse response, RuntimeException thrown) throws IOException {
        var told = Patience.told(thrown);
        boolean isBegun = response.isCommitted();
        if (isBegun || !(told instanceof Problem)) LOG.log(Level.ERROR, "Request " + RequestId.current(), thrown);
        if (isBegun) throw thrown;
        var internal = new Problem(EdgeProblem.INTERNAL, "Try again; if it stays, tell us the reference.");
        refuse(request, response, told instanceof Problem problem ? problem : internal);
    }

    void page(HttpServletResponse response, String title, String words) throws IOException {
        write(response, "text/html", page(title, words));
    }

    private static void write(HttpServletResponse response, String type, String body) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    static String page(String title, String words) {
        var id = RequestId.current();
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><style>
                :root{color-scheme:light dark}body{margin:0;font:16px/1.5 system-ui,sans-serif}
                main{max-width:32rem;margin:18vh auto;padding:0 24px}h1{font-size:26px;font-weight:600;margin:0 0 8px}
                small{opacity:.7}</style></head><body><main><h1>%1$s</h1><p>%2$s</p>%3$s</main></body></html>
                """.formatted(
                escape(title), escape(words), id == null ? "" : "<p><small>Reference " + escape(id) + "</small></p>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
