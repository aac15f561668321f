package dev.entente.template;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.template.WordingMessages.Worded;
import dev.entente.tenant.Broken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds messages of the tenant's own, calls them something else, and takes them away again. */
@ApplicationScoped
@Transactional
@Requires(TemplatePermissions.WORD)
public class KeepingOwnTemplates {

    private static final int MOST = 50;
    private static final int LONGEST_LABEL = 60;
    private static final String LABEL = "/label";
    private static final String LABEL_KEY = "own_template_tenant_id_label_key";

    @Inject
    OwnTemplates own;

    @Inject
    FillingTemplates filling;

    @Inject
    WordingMessages wording;

    @Inject
    Audit audit;

    /** What one may be about. */
    public List<TemplateSubject> subjects() {
        return filling.subjects();
    }

    /** One that is being written: what can stand in it, and no words yet. */
    public Worded blank(String about) {
        return new Worded(subject(about).kind("", ""), "", 0, false, null);
    }

    /** With its first version. */
    public Worded add(String label, String about, String text) {
        var subject = subject(about);
        var template = new OwnTemplate(label.strip(), about);
        var kind = subject.kind(template);
        var findings = new Findings().line(LABEL, template.label, LONGEST_LABEL);
        findings.addAll(Wording.check(text, kind, "/text").all());
        findings.refuse(TemplateProblem.UNCLEAR_TEMPLATE);
        refuseSame(template.kind, template.label);
        Broken.told(() -> own.insert(template), KeepingOwnTemplates::same, LABEL_KEY);
        audit.record("template.added", "template", WordingMessages.subject(template.kind), null, view(kind));
        return wording.word(template.kind, 0, text);
    }

    /** Under this name and with these words from now on; the version is the one that was looked at. */
    public Worded change(String code, String label, @Nullable Integer version, String text) {
        if (!OwnTemplate.is(code))
            throw Problem.field(
                    TemplateProblem.UNCLEAR_TEMPLATE, LABEL, "Only what you have added can be called something else");
        var before = kind(code);
        var name = label.strip();
        new Findings().line(LABEL, name, LONGEST_LABEL).refuse(TemplateProblem.UNCLEAR_TEMPLATE);
        if (!before.label().equals(name)) rename(before, name);
        return wording.word(code, version, text);
    }

    private void rename(TemplateKind before, String name) {
        var code = before.code();
        refuseSame(code, name);
        Broken.told(() -> own.rename(code, name), KeepingOwnTemplates::same, LABEL_KEY);
        audit.record("template.renamed", "template", WordingMessages.subject(code), view(before), view(kind(code)));
    }

    /** It is offered no more. What was written with it stays as it is. */
    public void remove(String code) {
        var before = kind(code);
        own.remove(code);
        audit.record("template.removed", "template", WordingMessages.subject(code), view(before), null);
    }

    // Two of one name could not be told apart where one is chosen.
    private void refuseSame(String code, String label) {
        var others = filling.kinds().stream()
                .filter(kind -> !kind.code().equals(code))
                .toList();
        if (others.stream().anyMatch(kind -> kind.label().equalsIgnoreCase(label))) throw same();
        if (others.stream().filter(TemplateKind::isOwn).count() >= MOST)
            throw Problem.field(
                    TemplateProblem.UNCLEAR_TEMPLATE, LABEL, "There are " + MOST + " already; take one away first");
    }

    private static Problem same() {
        return Problem.field(TemplateProblem.UNCLEAR_TEMPLATE, LABEL, "There is one of this name already");
    }

    private TemplateSubject subject(String about) {
        return filling.subject(about)
                .orElseThrow(() -> Problem.field(
                        TemplateProblem.UNCLEAR_TEMPLATE,
                        "/about",
                        "Use " + subjects().stream().map(TemplateSubject::code).collect(Collectors.joining(" or "))));
    }

    /** Of the tenant's own; the product's cannot be called something else. */
    private TemplateKind kind(String code) {
        return filling.known(code)
                .filter(kind -> OwnTemplate.is(kind.code()))
                .orElseThrow(() -> new Problem(
                        TemplateProblem.UNKNOWN_TEMPLATE, "Look for it among the messages that you have added."));
    }

    private static Map<String, Object> view(TemplateKind kind) {
        return Map.of("kind", kind.code(), "label", kind.label(), "about", kind.records());
    }
}
