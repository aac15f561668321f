package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.spi.QueryParameterBindingTypeResolver;
import org.hibernate.type.BasicType;
import org.junit.jupiter.api.Test;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;

/** Asks Hibernate itself, as it starts, how it would send what a query is asked for. */
class KeysInBinaryTest {

    private final List<Object> sent = new ArrayList<>();

    @Test
    void keysOfAQueryGoAsPostgresStoresThem() throws Exception {
        var keys = new UUID[] {new UUID(1, 2), new UUID(3, 4)};
        send(keys);
        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        PgArray.class,
                        array -> assertThat(array.toBytes()).isEqualTo(BinaryArray.bytes(BinaryArray.Kind.UUID, keys)));
    }

    private void send(UUID[] values) throws Exception {
        var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
                .applySetting("jakarta.persistence.database-product-name", "PostgreSQL")
                .applySetting("jakarta.persistence.database-major-version", 15)
                .build();
        try (var factory = new MetadataSources(registry)
                .buildMetadata()
                .buildSessionFactory()
                .unwrap(SessionFactoryImplementor.class)) {
            var types = (QueryParameterBindingTypeResolver) factory.getMappingMetamodel();
            @SuppressWarnings("unchecked")
            var type = (BasicType<UUID[]>) types.resolveParameterBindType(values);
            type.getJdbcValueBinder().bind(statement(), values, 1, factory.getWrapperOptions());
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private PreparedStatement statement() {
        var connection = connection();
        return proxy(PreparedStatement.class, (_, method, with) -> switch (method.getName()) {
            case "getConnection" -> connection;
            case "setArray", "setObject" -> sent.add(with[1]);
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    private static Connection connection() {
        return proxy(BaseConnection.class, (proxy, method, _) -> {
            if (method.getName().equals("unwrap")) return proxy;
            throw new UnsupportedOperationException(method.toString());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }
}
