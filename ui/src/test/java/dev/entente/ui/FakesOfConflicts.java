package dev.entente.ui;

import dev.entente.conflict.AppealingConflicts;
import dev.entente.conflict.AskingForEvidence;
import dev.entente.conflict.Conflict;
import dev.entente.conflict.ConflictFilter;
import dev.entente.conflict.ConflictFixtures;
import dev.entente.conflict.ConflictPage;
import dev.entente.conflict.ConflictProblem;
import dev.entente.conflict.ConflictRules;
import dev.entente.conflict.Contender;
import dev.entente.conflict.DecidingConflicts;
import dev.entente.conflict.EscalatingConflicts;
import dev.entente.conflict.GivingEvidence;
import dev.entente.conflict.OpeningConflicts;
import dev.entente.conflict.ReadingConflicts;
import dev.entente.conflict.ReadingOwnConflicts;
import dev.entente.conflict.SettingConflictRules;
import dev.entente.conflict.Touch;
import dev.entente.conflict.Touch.Said;
import dev.entente.conflict.Verdict;
import dev.entente.export.ExportingConflicts;
import dev.entente.identity.Member;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.registration.Claim;
import dev.entente.registration.EditingRegistrations;
import dev.entente.registration.NewEvidence;
import dev.entente.registration.Registration;
import dev.entente.registration.WordingDecisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of cases, and of changing and wording registrations. */
final class FakesOfConflicts {

    static final Map<Class<?>, Object> ALL = Map.ofEntries(
            Map.entry(ReadingConflicts.class, new Reading()),
            Map.entry(ReadingOwnConflicts.class, new ReadingOwn()),
            Map.entry(OpeningConflicts.class, new Opening()),
            Map.entry(AskingForEvidence.class, new Asking()),
            Map.entry(ExportingConflicts.class, new ExportingConflicts()),
            Map.entry(GivingEvidence.class, new Giving()),
            Map.entry(EscalatingConflicts.class, new Escalating()),
            Map.entry(DecidingConflicts.class, new Deciding()),
            Map.entry(AppealingConflicts.class, new Appealing()),
            Map.entry(SettingConflictRules.class, new Rules()),
            Map.entry(EditingRegistrations.class, new Editing()),
            Map.entry(WordingDecisions.class, new Wording()));

    private FakesOfConflicts() {}

    private static List<String> done() {
        return World.current().done;
    }

    static final class Reading extends ReadingConflicts {

        private static Stream<ConflictPage> found(ConflictFilter filter) {
            return World.current().conflicts.stream()
                    .filter(each -> filter.states().isEmpty()
                            || filter.states().contains(each.conflict().state()))
                    .filter(each -> filter.about() == null
                            || filter.about() == each.conflict().about());
        }

        @Override
        public List<Row> list(ConflictFilter filter, int offset, int limit) {
            return found(filter)
                    .skip(offset)
                    .limit(limit)
                    .map(each -> new Row(
                            each.conflict(),
                            each.parties().stream()
                                    .map(ConflictPage.Party::name)
                                    .toList()))
                    .toList();
        }

        @Override
        public int count(ConflictFilter filter) {
            return (int) found(filter).count();
        }

        @Override
        public List<Contender> ofRegistration(UUID registrationId) {
            return List.of();
        }

        @Override
        public ConflictPage open(UUID id) {
            return World.current().conflicts.stream()
                    .filter(each -> each.conflict().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Problem(ConflictProblem.UNKNOWN_CONFLICT, "Look for it in the list."));
        }
    }

    static final class ReadingOwn extends ReadingOwnConflicts {

        @Override
        public List<Contender> asked(int most) {
            return World.current().ownConflicts.stream()
                    .filter(each -> each.touches().isEmpty())
                    .map(Own::contender)
                    .filter(each -> each.state() == Conflict.State.ASKED)
                    .limit(most)
                    .toList();
        }

        @Override
        public List<Contender> list(int offset, int limit) {
            return World.current().ownConflicts.stream().map(Own::contender).toList();
        }

        @Override
        public Own open(UUID id) {
            return World.current().ownConflicts.stream()
                    .filter(each -> each.contender().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Problem(ConflictProblem.UNKNOWN_CONFLICT, "Look for it in the list."));
        }

        @Override
        public List<Contender> ofRegistration(UUID registrationId) {
            return List.of();
        }
    }

    static final class Opening extends OpeningConflicts {

        @Override
        public Conflict open(NewConflict wanted) {
            var findings = new Findings();
            if (wanted.partners().size() + (wanted.direct() ? 1 : 0) < 2)
                findings.add("/partners", "Name two sides: two partners, or a partner and your own sales");
            findings.refuse(ConflictProblem.UNCLEAR_CONFLICT);
            done().add("opened about " + wanted.about() + " " + wanted.deal());
            return World.current().conflicts.getFirst().conflict();
        }

        @Override
        public Contender contest(UUID registrationId, String words, List<Said> evidence) {
            done().add("contested: " + words + " with " + evidence.size());
            return ConflictFixtures.own(
                            "Hartwell Dairy", World.current().brightwater().id())
                    .contender();
        }
    }

    static final class Asking extends AskingForEvidence {

        @Override
        public Conflict ask(UUID id, @Nullable Integer revision, @Nullable LocalDate by, String words) {
            done().add("asked until " + by);
            return World.current().conflicts.getFirst().conflict();
        }
    }

    static final class Giving extends GivingEvidence {

        @Override
        public Touch giveForDirect(UUID conflictId, Said said, @Nullable NewEvidence file) {
            done().add("gave for direct sales " + said.words());
            return ConflictFixtures.touch(said);
        }

        @Override
        public Touch give(UUID contenderId, Said said, @Nullable NewEvidence file) {
            new Findings().line("/words", said.words(), 100).refuse(ConflictProblem.UNCLEAR_EVIDENCE);
            done().add("gave " + said.kind() + " of " + said.on() + ": " + said.words());
            return ConflictFixtures.touch(said);
        }
    }

    static final class Escalating extends EscalatingConflicts {

        @Override
        public List<Member> choice() {
            return List.of();
        }
    }

    static final class Deciding extends DecidingConflicts {

        @Override
        public Conflict decide(UUID id, @Nullable Integer revision, Verdict verdict) {
            var findings = new Findings().line("/reason", verdict.reason(), 100);
            for (int i = 0; i < verdict.shares().size(); i++) {
                if (verdict.shares().get(i).share().percent().scale() > 2)
                    findings.add("/shares/" + i + "/share", "Use at most two decimals");
            }
            findings.refuse(ConflictProblem.UNCLEAR_DECISION);
            done().add("decided " + verdict.outcome() + " for " + verdict.winner() + " " + verdict.shares());
            return World.current().conflicts.getFirst().conflict();
        }
    }

    static final class Appealing extends AppealingConflicts {

        @Override
        public Contender appeal(UUID contenderId, String words) {
            done().add("appealed: " + words);
            return World.current().ownConflicts.getFirst().contender();
        }
    }

    static final class Rules extends SettingConflictRules {

        @Override
        public ConflictRules rules() {
            return ConflictFixtures.rules();
        }
    }

    static final class Editing extends EditingRegistrations {

        @Override
        public Registration edit(UUID id, @Nullable Integer revision, Claim claim) {
            done().add("changed to " + claim.buyerRole() + " at " + claim.meetingAt());
            return FakesOfRegistrations.Reading.find(id);
        }
    }

    static final class Wording extends WordingDecisions {

        @Override
        public String accepted(UUID id) {
            return "Your registration of "
                    + FakesOfRegistrations.Reading.find(id).customerName() + " is approved.";
        }

        @Override
        public String refused(UUID id) {
            return "Thank you for registering "
                    + FakesOfRegistrations.Reading.find(id).customerName() + ".";
        }

        @Override
        public String introduction(UUID id) {
            return "Hello";
        }
    }
}
