package dev.entente.tenant;

import dev.entente.tenant.BinaryArray.Kind;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.type.PostgreSQLArrayJdbcType;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.extract.spi.ColumnTypeInformation;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeConstructor;
import org.hibernate.type.spi.TypeConfiguration;
import org.jspecify.annotations.Nullable;

/** Lets Hibernate send keys, which queries are asked for by the thousand, as PostgreSQL stores them. Found by its name alone. */
public final class KeysInBinary implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJdbcTypeConstructor(new Arrays());
    }

    private static final class Arrays implements JdbcTypeConstructor {

        @Override
        public JdbcType resolveType(
                TypeConfiguration types,
                Dialect dialect,
                BasicType<?> element,
                @Nullable ColumnTypeInformation column) {
            return resolveType(types, dialect, element.getJdbcType(), column);
        }

        @Override
        public JdbcType resolveType(
                TypeConfiguration types, Dialect dialect, JdbcType element, @Nullable ColumnTypeInformation column) {
            return element.getDefaultSqlTypeCode() == SqlTypes.UUID
                    ? new Keys(element)
                    : new PostgreSQLArrayJdbcType(element);
        }

        @Override
        public int getDefaultSqlTypeCode() {
            return Types.ARRAY;
        }
    }

    private static final class Keys extends PostgreSQLArrayJdbcType {

        Keys(JdbcType element) {
            super(element);
        }

        @Override
        public <X> ValueBinder<X> getBinder(JavaType<X> type) {
            var usual = super.getBinder(type);
            return new BasicBinder<>(type, this) {
                @Override
                protected void doBind(PreparedStatement statement, X value, int place, WrapperOptions options)
                        throws SQLException {
                    if (value instanceof UUID[] keys)
                        statement.setArray(place, BinaryArray.of(statement.getConnection(), Kind.UUID, keys));
                    else usual.bind(statement, value, place, options);
                }

                @Override
                protected void doBind(
                        java.sql.CallableStatement statement, X value, String name, WrapperOptions options)
                        throws SQLException {
                    usual.bind(statement, value, name, options);
                }
            };
        }
    }
}
