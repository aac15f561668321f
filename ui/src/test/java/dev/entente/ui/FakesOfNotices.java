package dev.entente.ui;

import dev.entente.message.ChoosingMail;
import dev.entente.message.MailChoice;
import dev.entente.message.MessageFixtures;
import dev.entente.message.Notice;
import dev.entente.message.ReadingNotices;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** In place of the use cases of notices. */
final class FakesOfNotices {

    private FakesOfNotices() {}

    static final class Reading extends ReadingNotices {

        @Override
        public List<Notice> inbox(int offset, int limit) {
            return World.current().notices.stream()
                    .sorted(Comparator.comparing(Notice::isRead))
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public int count() {
            return World.current().notices.size();
        }

        @Override
        public int unread() {
            return (int) World.current().notices.stream()
                    .filter(notice -> !notice.isRead())
                    .count();
        }

        @Override
        public Notice read(UUID id) {
            var notice = World.current().notices.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            MessageFixtures.markRead(notice, World.NOW);
            return notice;
        }

        @Override
        public int readAll() {
            int unread = unread();
            World.current().notices.forEach(notice -> MessageFixtures.markRead(notice, World.NOW));
            return unread;
        }
    }

    static final class Choosing extends ChoosingMail {

        @Override
        public List<Choice> list() {
            return List.of(new Choice("job.finished", "Imports of yours", MailChoice.AT_ONCE));
        }

        @Override
        public void choose(Map<String, MailChoice> wanted) {
            World.current().done.add(wanted.toString());
        }
    }
}
