package dev.entente.template;

import dev.entente.audit.Audit;
import dev.entente.identity.Access;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows how the tenant words its messages, words them anew, and shows what one says with a real record. */
@ApplicationScoped
@Transactional
@Requires(TemplatePermissions.WORD)
public class WordingMessages {

    private static final Limit MOST = Limit.of(50);

    @Inject
    MessageTemplates templates;

    @Inject
    FillingTemplates filling;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** A message as it is worded now. Version 0 are the product's own words, which nobody has replaced yet. */
    public record Worded(
            TemplateKind kind,
            String text,
            int version,
            boolean isUsual,
            @Nullable Instant setAt) {}

    /** By label. */
    public List<Worded> list() {
        var current = templates.current().stream()
                .collect(Collectors.toMap(MessageTemplate::kind, Function.identity(), (one, _) -> one));
        return filling.kinds().stream()
                .map(kind -> worded(kind, current.get(kind.code())))
                .sorted((one, other) ->
                        one.kind().label().compareTo(other.kind().label()))
                .toList();
    }

    public Worded open(String kind) {
        return worded(kind(kind), last(kind));
    }

    /** All versions, the newest first. */
    public List<MessageTemplate> versions(String kind) {
        return templates.ofKind(kind(kind).code(), MOST);
    }

    private @Nullable MessageTemplate last(String kind) {
        return templates.ofKind(kind, Limit.of(1)).stream().findFirst().orElse(null);
    }

    private static Worded worded(TemplateKind kind, @Nullable MessageTemplate last) {
        if (last == null) return new Worded(kind, kind.usual(), 0, true, null);
        var text = last.text();
        return new Worded(kind, text == null ? kind.usual() : text, last.version(), text == null, last.setAt());
    }

    /** Those about a record of this kind ("registration", "partner"). */
    public List<Worded> about(String records) {
        return list().stream()
                .filter(each -> each.kind().records().equals(records))
                .toList();
    }

    /** From now on; the version is the one that was looked at. */
    public Worded word(String code, @Nullable Integer version, String text) {
        var kind = kind(code);
        Wording.check(text, kind, "/text").refuse(TemplateProblem.UNCLEAR_TEMPLATE);
        return next(kind, version, text.strip());
    }

    /** The product's own words count again. */
    public Worded reset(String code, @Nullable Integer version) {
        var kind = kind(code);
        if (OwnTemplate.is(code))
            throw new Problem(TemplateProblem.NO_USUAL_WORDS, "It is your own: change its words, or take it away.");
        return next(kind, version, null);
    }

    private Worded next(TemplateKind kind, @Nullable Integer version, @Nullable String text) {
        var last = last(kind.code());
        int known = last == null ? 0 : last.version();
        if (version != null && version != known) throw meanwhile();
        var before = worded(kind, last);
        if (Objects.equals(last == null ? null : last.text(), text)) return before;
        var next = new MessageTemplate(kind.code(), known + 1, text, clock.instant());
        Broken.told(
                () -> templates.insert(next),
                WordingMessages::meanwhile,
                "message_template_tenant_id_kind_version_key");
        var after = worded(kind, next);
        audit.record("template.worded", "template", subject(kind.code()), view(before), view(after));
        return after;
    }

    static UUID subject(String kind) {
        return Ids.derived("message template", Scope.current().tenantId(), kind);
    }

    /** What a text says with a record: one that is tried, or the one that counts where that is left out. */
    public String preview(String code, @Nullable String text, UUID record) {
        var kind = kind(code);
        var tried = text == null ? filling.text(kind) : text;
        Wording.check(tried, kind, "/text").refuse(TemplateProblem.UNCLEAR_TEMPLATE);
        return Wording.fill(tried, values(kind, record));
    }

    /** What can stand in a message that may not be there yet, and what it says with a record; to be filled in again and again. */
    public Map<String, String> values(TemplateKind kind, UUID record) {
        // Who words messages may not see everything that they can say.
        filling.permissions(kind).forEach(access::require);
        return filling.values(kind, record);
    }

    /** What a text says with such values. */
    public String filled(TemplateKind kind, String text, Map<String, String> values) {
        Wording.check(text, kind, "/text").refuse(TemplateProblem.UNCLEAR_TEMPLATE);
        return Wording.fill(text, values);
    }

    private TemplateKind kind(String code) {
        return filling.known(code)
                .orElseThrow(() -> new Problem(
                        TemplateProblem.UNKNOWN_TEMPLATE, "Look for it in the list of messages that can be worded."));
    }

    private static Map<String, Object> view(Worded worded) {
        return Map.of("kind", worded.kind().code(), "version", worded.version(), "text", worded.text());
    }

    private static Problem meanwhile() {
        return new Problem(TemplateProblem.TEMPLATE_CHANGED_MEANWHILE, "Look at it again, and word what you see then.");
    }
}
