package dev.entente.duty;

import dev.entente.duty.Duty.Kind;
import dev.entente.duty.Duty.Rhythm;
import dev.entente.duty.Duty.Target;
import dev.entente.identity.Role;
import dev.entente.problem.Findings;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What partners of each type take on, over REST. */
@Path("partner-types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DutyResource {

    @Inject
    DescribingDuties describing;

    @Inject
    ETags tags;

    /** How much: {"value":"50000","unit":"EUR"}, {"value":"3","unit":"people"}. */
    public record Least(String value, String unit) {}

    /** A figure of the catalog, and how much of it at least. */
    public record Goal(String what, Least least) {

        static Goal of(Target target) {
            var least = target.least();
            return new Goal(
                    target.what(),
                    new Least(least.value().toPlainString(), least.unit().code()));
        }
    }

    /** A duty: its kind, what is to be done, the role that does it, how often (at any time, unless said), and how much of a figure. */
    public record Task(
            String kind,
            String words,
            String owner,
            @Nullable String rhythm,
            @Nullable Goal target) {

        static Task of(Duty duty) {
            var target = duty.target();
            return new Task(
                    duty.kind().code(),
                    duty.words(),
                    duty.owner().name(),
                    duty.rhythm().code(),
                    target == null ? null : Goal.of(target));
        }
    }

    /** All that partners of a type take on. */
    public record Written(List<Task> duties) {}

    /** What partners of a type take on, as it stands. */
    public record Shown(String type, List<Task> duties) {

        static Shown of(DutyList list) {
            return new Shown(
                    list.type().code(), list.duties().stream().map(Task::of).toList());
        }
    }

    /** Those of which something is said. */
    @GET
    public Page<Shown> list() {
        return new Page<>(describing.list(), null).map(Shown::of);
    }

    @GET
    @Path("{type}/duties")
    public Response open(@PathParam("type") String code) {
        var type = describing.type(code);
        return tags.tagged(describing.find(type).map(Shown::of).orElse(new Shown(type.code(), List.of())));
    }

    /** What there is has to have been seen. */
    @PUT
    @Path("{type}/duties")
    public Response describe(@PathParam("type") String code, Written written, @Context HttpHeaders headers) {
        var type = describing.type(code);
        var before = describing.find(type);
        before.ifPresent(seen -> tags.check(headers, Shown.of(seen)));
        var revision = before.map(DutyList::revision).orElse(0);
        return tags.tagged(Shown.of(describing.describe(type, duties(written), revision)));
    }

    private static List<Duty> duties(Written written) {
        var findings = new Findings();
        var duties = new ArrayList<Duty>();
        for (int i = 0; i < written.duties().size(); i++)
            duties.add(duty("/duties/" + i, written.duties().get(i), findings));
        findings.refuse(DutyProblem.UNCLEAR_DUTIES);
        return duties;
    }

    private static Duty duty(String at, Task said, Findings findings) {
        var kind = one(Kind.values(), Kind::code, said.kind());
        if (kind.isEmpty()) findings.add(at + "/kind", "Use one of " + codes(Kind.values(), Kind::code));
        var rhythm =
                said.rhythm() == null ? Optional.of(Rhythm.ALWAYS) : one(Rhythm.values(), Rhythm::code, said.rhythm());
        if (rhythm.isEmpty()) findings.add(at + "/rhythm", "Use one of " + codes(Rhythm.values(), Rhythm::code));
        var owner = one(Role.values(), Role::name, said.owner());
        if (owner.isEmpty()) findings.add(at + "/owner", "Use a role, such as PARTNER_SELLER or PARTNER_MANAGER");
        return new Duty(
                kind.orElse(Kind.SALES),
                said.words(),
                owner.orElse(Role.PARTNER_SELLER),
                rhythm.orElse(Rhythm.ALWAYS),
                said.target() == null ? null : target(at + "/target/least", said.target(), findings));
    }

    private static @Nullable Target target(String at, Goal said, Findings findings) {
        try {
            return Target.of(said.what(), said.least().value(), said.least().unit());
        } catch (IllegalArgumentException | ArithmeticException notAnAmount) {
            findings.add(at, "Write an amount with its unit, such as 50000 EUR or 3 people");
            return null;
        }
    }

    private static <T> Optional<T> one(T[] all, Function<T, String> code, String said) {
        return Arrays.stream(all).filter(each -> code.apply(each).equals(said)).findFirst();
    }

    private static <T> String codes(T[] all, Function<T, String> code) {
        return Arrays.stream(all).map(code).collect(Collectors.joining(", "));
    }
}
