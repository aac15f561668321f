package dev.entente.application;

import dev.entente.application.Application.State;
import dev.entente.application.FormTokens.Given;
import dev.entente.identity.Open;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Applying without an account. Whatever is known of the company or the address already, the answer is the same; and what a
 * letter's link does not confirm counts for nothing and is deleted.
 */
@ApplicationScoped
@Open("Whoever applies has no account yet; letters prove the address, and limits and signed forms keep programs out")
public class ApplyingToPrograms {

    @Inject
    TakingApplications taking;

    @Inject
    FormTokens tokens;

    @Inject
    ApplicationLimits limits;

    /** A program to which anybody may apply: its code and what it is called. */
    public record OpenProgram(String code, String name) {}

    /** A form to fill in: whose, under which number, what it asks, the ways of working that there are, and its token. */
    public record OpenForm(
            String program, String name, int number, ApplicationForm form, List<String> motions, String token) {}

    /** Who sends it: from where, with the form's token, what the field says that people don't see, and where they heard of it. */
    public record Sending(
            String token, @Nullable String trap, @Nullable String source, String remote) {}

    /** What whoever has the link sees: where it stands, what it says, the form that it answers, and the open question (null: none). */
    public record Resumed(
            String number,
            State state,
            String program,
            ApplicationForm form,
            List<String> motions,
            Applicant applicant,
            @Nullable String question) {}

    /** The programs whose forms are open, by their codes. */
    public List<OpenProgram> open() {
        return reaching(taking::open);
    }

    /** A form that is open; a program without one and no program at all look the same. */
    public OpenForm form(String program, String remote) {
        limits.look(remote);
        return reaching(() -> taking.form(program));
    }

    /** Keeps what is there so far, and writes a letter with the link that leads back to it. */
    public void save(String program, Applicant applicant, Sending sending) {
        var given = check(program, sending);
        if (given == null) return;
        reaching(() -> taking.draft(program, given.nonce(), applicant, sending.source()));
    }

    /** Takes the whole of it, and writes a letter that asks to confirm it. The same again changes nothing. */
    public void handIn(String program, Applicant applicant, Sending sending) {
        var given = check(program, sending);
        if (given == null) return;
        reaching(() -> taking.handIn(program, given.nonce(), applicant, sending.source()));
    }

    /** Writes the letter once more, to this address from now on, while nobody has shown whose it is. It says nothing of what is there. */
    public void writeAgain(String program, String email, Sending sending) {
        var given = check(program, sending);
        if (given == null) return;
        reaching(() -> {
            taking.writeAgain(given.nonce(), email);
            return true;
        });
    }

    /** What stands behind a letter's link, for whoever has it. */
    public Resumed resume(String link, String remote) {
        limits.look(remote);
        return reaching(() -> taking.resume(link));
    }

    /** Keeps what is there so far, for whoever has the link. */
    public Resumed saveByLink(String link, Applicant applicant, String remote) {
        limits.look(remote);
        return reaching(() -> taking.draftByLink(link, applicant));
    }

    /** Hands it in: it counts at once, since the link has shown whose address it is. */
    public Resumed handInByLink(String link, Applicant applicant, String remote) {
        limits.send(remote);
        return reaching(() -> taking.handInByLink(link, applicant));
    }

    /** Makes what was handed in count. The same again changes nothing. */
    public Resumed confirm(String link, String remote) {
        limits.look(remote);
        return reaching(() -> taking.confirm(link));
    }

    /** Answers what the vendor asked. */
    public Resumed answer(String link, String words, String remote) {
        limits.send(remote);
        return reaching(() -> taking.answer(link, words));
    }

    // Null: a program filled in what no person sees; it is told what everybody is told.
    private @Nullable Given check(String program, Sending sending) {
        limits.send(sending.remote());
        var given = tokens.read(program, sending.token())
                .filter(each -> each.age().compareTo(FormTokens.MOST) < 0)
                .orElseThrow(() -> new Problem(
                        ApplicationProblem.STALE_FORM,
                        "Ask for the form again and send what you wrote with that one."));
        if (sending.trap() != null && !sending.trap().isBlank()) return null;
        if (given.age().compareTo(FormTokens.LEAST) < 0)
            throw new Problem(
                    ApplicationProblem.SENT_TOO_FAST,
                    "Nothing of what you wrote is lost. Look through it once more, and send it in a few seconds.");
        return given;
    }

    private static <T> T reaching(Supplier<T> work) {
        return Scope.call(Scope.system(Scope.current().tenantId()), work::get);
    }
}
