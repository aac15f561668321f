package dev.entente.edge;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import dev.entente.credential.Keys;
import dev.entente.message.Mailbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows the letters of all tenants to whoever sits at this machine. A letter is somebody's HTML: it stands in a frame that runs
 * nothing and is of no origin.
 */
@ApplicationScoped
class MailboxPage {

    private static final String ROOT = "/mailbox";
    private static final int LISTED = 100;
    private static final Mustache PAGE = new DefaultMustacheFactory().compile("dev/entente/edge/mailbox.mustache");
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-%s';"
            + " connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Names the newest letter, so that the page can ask whether there is another. */
    private static final String NEWEST = "X-Newest";

    @Inject
    Mailbox mailbox;

    /** Only while it is switched on, only from this machine, only by reading. */
    boolean isAt(String path, String method, Origin origin) {
        return mailbox.isShown()
                && origin.isLoopback()
                && method.equals("GET")
                && (path.equals(ROOT) || path.startsWith(ROOT + "/"));
    }

    /** False when there is no such letter. */
    boolean answer(String path, HttpServletResponse response) throws IOException {
        var names = mailbox.names();
        var wanted = path.length() > ROOT.length() ? path.substring(ROOT.length() + 1) : "";
        var open = wanted.isEmpty() ? names.stream().findFirst().orElse("") : wanted;
        var values = new HashMap<String, Object>();
        values.put("letters", listed(names, open));
        values.put("empty", names.isEmpty());
        // Only the list, which always opens the newest, loads itself again: nobody is interrupted while reading an
        // older one.
        values.put("refreshes", wanted.isEmpty());
        var newest = names.stream().findFirst().orElse("none");
        var nonce = Keys.fresh();
        values.put("newest", newest);
        values.put("nonce", nonce);
        if (!open.isEmpty()) {
            var file = mailbox.find(open);
            if (file.isEmpty()) return false;
            values.put("open", ReadLetter.of(file.get()).shown());
        }
        var html = new StringWriter();
        PAGE.execute(html, values);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        response.setHeader(NEWEST, newest);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(html.toString().getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private List<Map<String, Object>> listed(List<String> names, String open) {
        return names.stream()
                .limit(LISTED)
                .flatMap(name -> mailbox.find(name).map(ReadLetter::of).stream()
                        .map(letter -> letter.listed(ROOT + "/" + name, name.equals(open))))
                .toList();
    }
}
