package dev.entente.plan;

import dev.entente.identity.Role;
import dev.entente.partner.PartnerType;
import dev.entente.plan.PlanTemplate.Content;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Templates of plans over REST; each change is another version. */
@Path("plan-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanTemplateResource {

    @Inject
    WritingTemplates writing;

    @Inject
    ETags tags;

    /**
     * A task: its key, what it says, the role that owns it, the day by which it is due counted from the first in days (of work, unless
     * said otherwise), how it is ticked off (manual unless said) and of what, and the keys of what has to be done before.
     */
    public record Task(
            String key,
            String title,
            @Nullable String help,
            String owner,
            int days,
            @Nullable Boolean workingDays,
            @Nullable String kind,
            @Nullable String of,
            @Nullable List<String> after) {

        static Task of(TaskPlan task) {
            return new Task(
                    task.key(),
                    task.title(),
                    task.help(),
                    task.owner().name(),
                    task.days(),
                    task.workingDays(),
                    task.kind().code(),
                    task.of(),
                    List.copyOf(task.after()));
        }
    }

    /**
     * What a template is to say; for whom (nobody named: for all) and what for (onboarding, persona, launch, other). For a persona it
     * says which: sales, technical, marketing or operations.
     */
    public record Written(
            String name,
            @Nullable String purpose,
            @Nullable List<String> types,
            List<Task> tasks,
            @Nullable String persona) {}

    /** A template as it stands. */
    public record Shown(
            String code,
            int version,
            String name,
            String purpose,
            List<String> types,
            List<Task> tasks,
            @Nullable String persona) {

        static Shown of(PlanTemplate template) {
            return of(template.content(), template.version());
        }

        static Shown of(Content content, int version) {
            return new Shown(
                    content.code(),
                    version,
                    content.name(),
                    content.purpose().code(),
                    content.types().stream().map(PartnerType::code).toList(),
                    content.tasks().stream().map(Task::of).toList(),
                    content.persona() == null ? null : content.persona().code());
        }
    }

    @GET
    public Page<Shown> list() {
        return new Page<>(writing.list(), null).map(Shown::of);
    }

    /** Those to begin with, as far as there is none by their code yet; put under their code, they are the tenant's own. */
    @GET
    @Path("starters")
    public Page<Shown> starters() {
        return new Page<>(writing.starters(), null).map(content -> Shown.of(content, 0));
    }

    @GET
    @Path("{code}")
    public Response open(@PathParam("code") String code) {
        return tags.tagged(Shown.of(writing.open(code)));
    }

    /** What there is has to have been seen. */
    @PUT
    @Path("{code}")
    public Response write(@PathParam("code") String code, Written written, @Context HttpHeaders headers) {
        var before = writing.find(code);
        before.ifPresent(seen -> tags.check(headers, Shown.of(seen)));
        var content = content(code, written);
        return tags.tagged(Shown.of(
                writing.write(content, before.map(PlanTemplate::version).orElse(null))));
    }

    private static Content content(String code, Written written) {
        var findings = new Findings();
        var purpose = written.purpose() == null ? Optional.of(Purpose.ONBOARDING) : Purpose.of(written.purpose());
        if (purpose.isEmpty()) findings.add("/purpose", "Use onboarding, persona, launch or other");
        var persona = written.persona() == null ? Optional.<Persona>empty() : Persona.of(written.persona());
        if (written.persona() != null && persona.isEmpty())
            findings.add("/persona", "Use sales, technical, marketing or operations");
        var types = types(written.types(), findings);
        var tasks = new ArrayList<TaskPlan>();
        for (int i = 0; i < written.tasks().size(); i++)
            tasks.add(task("/tasks/" + i, written.tasks().get(i), findings));
        findings.refuse(PlanProblem.UNCLEAR_PLAN);
        return new Content(code, written.name(), purpose.orElseThrow(), types, tasks, persona.orElse(null));
    }

    private static Set<PartnerType> types(@Nullable List<String> said, Findings findings) {
        var types = EnumSet.noneOf(PartnerType.class);
        if (said == null) return types;
        for (int i = 0; i < said.size(); i++) {
            var code = said.get(i);
            var found = Stream.of(PartnerType.values())
                    .filter(type -> type.code().equals(code))
                    .findFirst();
            found.ifPresent(types::add);
            if (found.isEmpty()) findings.add("/types/" + i, "Use a type of partner, such as reseller");
        }
        return types;
    }

    private static TaskPlan task(String at, Task said, Findings findings) {
        var kind = said.kind() == null ? Optional.of(TaskKind.MANUAL) : TaskKind.of(said.kind());
        if (kind.isEmpty())
            findings.add(at + "/kind", "Use manual, document, certification, registration, sale or milestone");
        var owner = role(said.owner());
        if (owner.isEmpty()) findings.add(at + "/owner", "Use a role, such as PARTNER_MANAGER or PARTNER_SELLER");
        return new TaskPlan(
                said.key(),
                said.title(),
                said.help() == null ? "" : said.help(),
                owner.orElse(Role.PARTNER_MANAGER),
                said.days(),
                said.workingDays() == null || said.workingDays(),
                kind.orElse(TaskKind.MANUAL),
                said.of() == null ? "" : said.of(),
                said.after() == null ? Set.of() : new TreeSet<>(said.after()));
    }

    static Optional<Role> role(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    static Role owner(String name) {
        return role(name)
                .orElseThrow(() -> Problem.field(
                        PlanProblem.UNCLEAR_PLAN, "/owner", "Use a role, such as PARTNER_MANAGER or PARTNER_SELLER"));
    }
}
