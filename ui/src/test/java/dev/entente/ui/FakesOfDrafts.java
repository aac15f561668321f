package dev.entente.ui;

import dev.entente.announcement.AnnouncementFixtures;
import dev.entente.announcement.ReadingAnnouncements;
import dev.entente.announcement.ReadingAnnouncements.Told;
import dev.entente.announcement.WordingAnnouncements;
import dev.entente.api.Unit;
import dev.entente.drafting.DecidingDrafts;
import dev.entente.drafting.DraftFixtures;
import dev.entente.drafting.DraftPage;
import dev.entente.drafting.DraftRemark.What;
import dev.entente.drafting.DraftingProblem;
import dev.entente.drafting.ProgramDraft;
import dev.entente.drafting.ProgramDraft.State;
import dev.entente.drafting.ReadingDrafts;
import dev.entente.drafting.WritingDrafts;
import dev.entente.problem.Problem;
import dev.entente.program.ComparingVersions;
import dev.entente.program.ComparingVersions.Comparison;
import dev.entente.program.ComparingVersions.Entry;
import dev.entente.program.NewProgram;
import dev.entente.program.PublishingPrograms.Outcome;
import dev.entente.program.SettingReviews;
import dev.entente.program.SideBySide;
import dev.entente.program.WithdrawingVersions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of drafts, of versions beside each other, and of what is announced of them. */
final class FakesOfDrafts {

    static final Map<Class<?>, Object> ALL = Map.of(
            ReadingDrafts.class, new Reading(),
            WritingDrafts.class, new Writing(),
            DecidingDrafts.class, new Deciding(),
            ComparingVersions.class, new Comparing(),
            WithdrawingVersions.class, new Withdrawing(),
            ReadingAnnouncements.class, new Announced(),
            WordingAnnouncements.class, new Wording(),
            SettingReviews.class, new Reviews());

    private FakesOfDrafts() {}

    private static DraftPage put(DraftPage page) {
        var drafts = World.current().drafts;
        drafts.removeIf(each -> each.draft().id().equals(page.draft().id()));
        drafts.add(page);
        return page;
    }

    private static DraftPage found(UUID id) {
        return World.current().drafts.stream()
                .filter(page -> page.draft().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(DraftingProblem.UNKNOWN_DRAFT, "Look for it."));
    }

    static final class Reading extends ReadingDrafts {

        @Override
        public List<ProgramDraft> open(@Nullable String code, int most) {
            return World.current().drafts.stream().map(DraftPage::draft).toList();
        }

        @Override
        public DraftPage open(UUID id) {
            return found(id);
        }
    }

    static final class Writing extends WritingDrafts {

        @Override
        public ProgramDraft begin(String code) {
            return beginWith("program: " + code + "\nname: Partnership\n");
        }

        @Override
        public ProgramDraft beginNew(String code, String name) {
            return beginWith(NewProgram.file(code, name, LocalDate.of(2026, 3, 20), Unit.currency("EUR")));
        }

        @Override
        public ProgramDraft beginWith(String file) {
            return put(DraftFixtures.page(file)).draft();
        }

        @Override
        public ProgramDraft write(UUID id, @Nullable Integer revision, String file) {
            return put(DraftFixtures.written(found(id), file)).draft();
        }

        @Override
        public void say(UUID id, String text) {
            put(DraftFixtures.said(found(id), text));
        }

        @Override
        public void discard(UUID id, @Nullable Integer revision) {
            put(DraftFixtures.moved(found(id), State.DISCARDED, What.DISCARDED, null));
        }
    }

    static final class Deciding extends DecidingDrafts {

        @Override
        public ProgramDraft ask(UUID id, @Nullable Integer revision, @Nullable String text) {
            return put(DraftFixtures.moved(found(id), State.REVIEW, What.ASKED, text))
                    .draft();
        }

        @Override
        public ProgramDraft approve(UUID id, @Nullable Integer revision, @Nullable String text) {
            return put(DraftFixtures.moved(found(id), State.APPROVED, What.APPROVED, text))
                    .draft();
        }

        @Override
        public ProgramDraft sendBack(UUID id, @Nullable Integer revision, String because) {
            if (because.isBlank()) throw Problem.field(DraftingProblem.UNCLEAR_REMARK, "/because", "Say why");
            return put(DraftFixtures.moved(found(id), State.DRAFT, What.SENT_BACK, because))
                    .draft();
        }

        @Override
        public Outcome publish(UUID id, @Nullable Integer revision, @Nullable LocalDate from, @Nullable String word) {
            put(DraftFixtures.moved(found(id), State.PUBLISHED, What.PUBLISHED, word));
            return new Outcome.Published("levels", 2, List.of());
        }
    }

    static final class Comparing extends ComparingVersions {

        @Override
        public List<Entry> history(String code) {
            return World.current().programs.getFirst().publications().stream()
                    .map(each -> new Entry(each, "Alex Rivera", List.of("Version " + each.number() + " changed it")))
                    .toList();
        }

        @Override
        public Comparison compare(String code, int before, int after) {
            var lines = SideBySide.of("program: x\nname: A\nrate: " + before, "program: x\nname: A\nrate: " + after);
            return new Comparison(before, after, List.of("The rate is " + after + ", before " + before), lines);
        }
    }

    static final class Reviews extends SettingReviews {

        @Override
        public boolean isRequired() {
            return World.current().done.contains("review true");
        }

        @Override
        public void require(boolean required) {
            World.current().done.add("review " + required);
        }
    }

    static final class Withdrawing extends WithdrawingVersions {

        @Override
        public void withdraw(String code, int number, String because) {
            World.current().done.add("withdrew " + code + " " + number + ": " + because);
        }
    }

    static final class Announced extends ReadingAnnouncements {

        @Override
        public List<Told> latest(int most) {
            return List.copyOf(World.current().told);
        }

        @Override
        public List<Told> ofVersion(String code, int number) {
            return List.copyOf(World.current().told);
        }

        @Override
        public void read(UUID id) {
            World.current().told.stream()
                    .filter(told -> told.notice().id().equals(id))
                    .forEach(AnnouncementFixtures::read);
        }
    }

    static final class Wording extends WordingAnnouncements {

        @Override
        public void say(String code, int number, String word) {
            World.current().done.add("said of " + code + " " + number + ": " + word);
        }
    }
}
