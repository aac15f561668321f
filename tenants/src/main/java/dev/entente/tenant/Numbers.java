package dev.entente.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;

/** The numbers that people see in place of keys: unique and growing within a tenant, a block at a time, with gaps. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Numbers {

    private static final int WIDTH = 5;

    @Inject
    StatelessSession session;

    /** The next numbers of a series that is known by its prefix: "P" gives P-00001, P-00002 and so on. */
    public List<String> next(String prefix, int count) {
        if (count == 0) return List.of();
        long end = allocate(prefix, count);
        return LongStream.range(end - count, end)
                .mapToObj(n -> written(prefix, n))
                .toList();
    }

    public String next(String prefix) {
        return next(prefix, 1).getFirst();
    }

    // One statement, so that two transactions never get the same block; the second waits for the first.
    private long allocate(String prefix, int count) {
        return session.createNativeQuery("""
                        insert into numbering as n (tenant_id, kind, next) values (:tenant, :kind, 1 + :count)
                        on conflict (tenant_id, kind) do update set next = n.next + :count returning next""", Long.class)
                .setParameter("tenant", Scope.current().tenantId())
                .setParameter("kind", prefix)
                .setParameter("count", (long) count)
                .getSingleResult();
    }

    static String written(String prefix, long number) {
        return String.format(Locale.ROOT, "%s-%0" + WIDTH + "d", prefix, number);
    }
}
