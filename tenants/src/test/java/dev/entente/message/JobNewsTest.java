package dev.entente.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.job.Job;
import dev.entente.job.JobFinished;
import dev.entente.job.JobFixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobNewsTest {

    private static final UUID STARTER = UUID.randomUUID();

    private final List<String> told = new ArrayList<>();

    @Test
    void tellsWhoeverStartedItHowItEnded() {
        ended(Job.State.FINISHED, STARTER, "98 rows were taken");
        ended(Job.State.FAILED, STARTER, null);
        assertThat(told)
                .containsExactly(
                        "Import of sales.csv is done: 98 rows were taken",
                        "Import of sales.csv could not be finished: ");
    }

    @Test
    void tellsNobodyWhatTheyKnow() {
        ended(Job.State.CANCELLED, STARTER, null);
        ended(Job.State.FINISHED, null, null);
        assertThat(told).isEmpty();
    }

    private void ended(Job.State how, @Nullable UUID startedBy, @Nullable String words) {
        var news = new JobNews();
        news.notifying = new Telling();
        news.ended(new JobFinished(JobFixtures.ended(how, startedBy, words)));
    }

    private final class Telling extends Notifying {

        @Override
        public void tell(Audience whom, News news) {
            assertThat(whom).isEqualTo(new Audience.Members(Set.of(STARTER)));
            told.add(news.title() + ": " + news.text());
        }
    }
}
