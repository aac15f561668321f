package dev.entente.tenant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/**
 * Gives each transaction that changed what {@link TenantCache} keeps a number by chance, so that none comes twice, also where a
 * database was put back. Each statement is looked at, whoever sends it; the number is written last, so that two that change different things wait for each other only while they commit.
 */
@ApplicationScoped
class Changes {

    private static final Pattern LOCKING = Pattern.compile(
            "\\bfor\\s+(no\\s+key\\s+update|update|key\\s+share|share)\\b|advisory|remove_|\\b(insert|update|delete|merge)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Statements are the same again and again, and long. */
    private static final Cache<String, Boolean> PLAIN_READS =
            Caffeine.newBuilder().maximumSize(5_000).build();

    private static volatile @Nullable Changes instance;

    @PersistenceUnit(unitName = "entente")
    EntityManagerFactory factory;

    @Inject
    LastThings ending;

    @Inject
    StatelessSession session;

    private final Cache<String, Boolean> writes =
            Caffeine.newBuilder().maximumSize(5_000).build();

    private Pattern writing = writing(Set.of());

    void start(@Observes @Priority(2) Startup event) {
        var mappings = factory.unwrap(SessionFactory.class)
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel();
        var tables = factory.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(entity -> entity.isAnnotationPresent(Cached.class))
                .map(entity -> mappings.getEntityDescriptor(entity).getIdentifierTableName())
                .collect(Collectors.toSet());
        writing = writing(tables);
        instance = this;
    }

    /** What writes to one of these tables, by itself or through a function that removes a row. */
    static Pattern writing(Set<String> tables) {
        if (tables.isEmpty()) return Pattern.compile("(?!)");
        var names = String.join("|", new TreeSet<>(tables));
        return Pattern.compile(
                "\\b((insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+(only\\s+)?(public\\.)?|remove_)(" + names
                        + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }

    /** Whether a statement does nothing but read, and waits for nobody. */
    static boolean isPlainRead(String sql) {
        return (sql.startsWith("select") || sql.startsWith("with"))
                && !LOCKING.matcher(sql).find();
    }

    /** To be told of every statement before it is sent. */
    static void look(String sql) {
        if (PLAIN_READS.get(sql, Changes::isPlainRead)) return;
        TenantConnections.passCacheBy();
        var known = instance;
        if (known != null) known.note(sql);
    }

    private void note(String sql) {
        if (TenantConnections.hasChanged()
                || !writes.get(sql, it -> writing.matcher(it).find())) return;
        TenantConnections.markChanged();
        ending.behindAll(this::number);
    }

    private void number() {
        session.createNativeMutationQuery("insert into tenant_change (tenant_id, number) values (:tenant, :number)"
                        + " on conflict (tenant_id) do update set number = excluded.number")
                .setParameter("tenant", Scope.current().tenantId())
                .setParameter("number", UUID.randomUUID().getMostSignificantBits())
                .executeUpdate();
    }
}
