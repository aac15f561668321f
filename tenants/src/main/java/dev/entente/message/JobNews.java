package dev.entente.message;

import dev.entente.job.Job;
import dev.entente.job.JobFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells whoever started a job that it has ended, unless by their own wish. */
@ApplicationScoped
public class JobNews implements NewsKinds {

    private static final String FINISHED = "job.finished";

    @Inject
    Notifying notifying;

    @Override
    public List<NewsKind> kinds() {
        return List.of(new NewsKind(FINISHED, "imports and other long work of yours", true, true));
    }

    void ended(@Observes JobFinished event) {
        var job = event.job();
        var starter = job.startedBy();
        if (starter == null || job.state() == Job.State.CANCELLED) return;
        var title = job.title() + (job.state() == Job.State.FINISHED ? " is done" : " could not be finished");
        var words = job.words() == null ? "" : job.words();
        notifying.tell(new Audience.Members(Set.of(starter)), new News(FINISHED, title, words, job.path()));
    }
}
