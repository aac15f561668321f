package dev.entente.ui.terms;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A draft as it waits in the session for whoever reloads the page or comes back to it: of which version, and its text. */
record KeptDraft(int version, DraftTree tree) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Optional<KeptDraft> of(String program) {
        return VaadinSession.getCurrent().getAttribute(name(program)) instanceof String text
                ? Optional.of(read(text))
                : Optional.empty();
    }

    private static KeptDraft read(String text) {
        var kept = JSON.readTree(text);
        return new KeptDraft(kept.path("version").asInt(), new DraftTree((ObjectNode) kept.get("file")));
    }

    void keep(String program) {
        var kept = JSON.createObjectNode().put("version", version);
        kept.set("file", tree.root());
        VaadinSession.getCurrent().setAttribute(name(program), JSON.writeValueAsString(kept));
    }

    static void forget(String program) {
        VaadinSession.getCurrent().setAttribute(name(program), null);
    }

    private static String name(String program) {
        return "terms-draft:" + program;
    }
}
