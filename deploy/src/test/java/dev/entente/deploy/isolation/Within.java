package dev.entente.deploy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Looks at rows as the product does, inside the server: through its own session, in a transaction, in a scope. */
@ApplicationScoped
public class Within {

    @Inject
    Sessions sessions;

    /** In a transaction of the server's own role, or of one that row-level security does not bind. */
    public enum As {
        APP,
        UNBOUND
    }

    /** The session, in a transaction. */
    @ApplicationScoped
    @Transactional
    public static class Sessions {

        @Inject
        StatelessSession session;

        public <R> R with(Function<StatelessSession, R> work) {
            return work.apply(session);
        }
    }

    public <R> R transaction(Scope scope, As role, Function<StatelessSession, R> work) {
        return Scope.call(
                scope,
                () -> sessions.with(session -> {
                    if (role == As.UNBOUND)
                        session.createNativeMutationQuery("set local role " + Walls.UNBOUND)
                                .executeUpdate();
                    return work.apply(session);
                }));
    }

    public <R> R transaction(Scope scope, Function<StatelessSession, R> work) {
        return transaction(scope, As.APP, work);
    }

    /** All entities of the persistence unit, as the server has built it. */
    public List<EntityType<?>> entities(StatelessSession session) {
        return session.getFactory().getMetamodel().getEntities().stream()
                .<EntityType<?>>map(entity -> entity)
                .sorted(Comparator.comparing(EntityType::getName))
                .toList();
    }

    /** What the table says of itself: shared, vendor or partner. */
    public String kind(StatelessSession session, EntityType<?> entity) {
        var table = session.getFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity.getJavaType())
                .getIdentifierTableName();
        return session.createNativeQuery("select obj_description(cast(:name as regclass), 'pg_class')", String.class)
                .setParameter("name", table)
                .getSingleResult();
    }

    /** The attribute that says whose a row of kind partner is. */
    public String side(EntityType<?> entity) {
        return entity.getSingularAttributes().stream()
                        .map(SingularAttribute::getName)
                        .anyMatch("partnerId"::equals)
                ? "partnerId"
                : "id";
    }

    public List<?> rows(StatelessSession session, EntityType<?> entity) {
        return session.createSelectionQuery("from " + entity.getName(), entity.getJavaType())
                .getResultList();
    }

    /** The value that a row has in an attribute, by whatever access there is. */
    public Object value(Object row, String attribute) {
        try {
            var field = row.getClass().getDeclaredField(attribute);
            field.setAccessible(true);
            var value = field.get(row);
            assertThat(value)
                    .as(row.getClass().getSimpleName() + "." + attribute)
                    .isNotNull();
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
