package dev.entente.identity;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.entente.audit.Trail.Filter;
import dev.entente.identity.ReadingAudit.Line;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit trail over REST, newest first. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private static final String LIST = "audit";

    @Inject
    ReadingAudit reading;

    @Inject
    Cursors cursors;

    /** One entry. Before and after are what the subject was and became, as JSON. */
    public record Entry(
            UUID id,
            Instant at,
            String action,
            String subjectKind,
            UUID subjectId,
            @Nullable UUID memberId,
            @Nullable String member,
            @JsonRawValue @Nullable String before,
            @JsonRawValue @Nullable String after) {

        static Entry of(Line line) {
            var entry = line.entry();
            return new Entry(
                    entry.id(),
                    entry.happenedAt(),
                    entry.action(),
                    entry.subjectKind(),
                    entry.subjectId(),
                    entry.memberId(),
                    line.member(),
                    entry.before(),
                    entry.after());
        }
    }

    @GET
    public Page<Entry> list(
            @QueryParam("action") @Nullable String action,
            @QueryParam("subject") @Nullable UUID subject,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var lines = reading.before(new Filter(action, subject), cursors.after(LIST, cursor), most + 1);
        return cursors.page(LIST, lines, most, line -> line.entry().id()).map(Entry::of);
    }
}
