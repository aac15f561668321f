package dev.entente.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistrarTest {

    private final Registrar registrar = new Registrar();
    private final List<String> said = new ArrayList<>();
    private boolean lost;

    @BeforeEach
    void wire() {
        var connection = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    said.add(method.getName() + (arguments == null ? "" : Arrays.toString(arguments)));
                    if (lost && method.getName().equals("rollback")) throw new SQLException("The connection is lost");
                    return null;
                });
        registrar.source = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (_, _, _) -> connection);
    }

    @Test
    void whatIsDoneIsWritten() {
        assertThat(registrar.<String>whole(() -> "done")).isEqualTo("done");
        assertThat(said).containsExactly("setAutoCommit[false]", "commit", "setAutoCommit[true]", "close");
    }

    @Test
    void anErrorOfTheMachineLeavesNothingHalfWritten() {
        var error = new StackOverflowError();
        assertThatThrownBy(() -> registrar.whole(() -> {
                    throw error;
                }))
                .isSameAs(error);
        assertThat(said).containsExactly("setAutoCommit[false]", "rollback", "setAutoCommit[true]", "close");
    }

    @Test
    void aConnectionThatIsLostDoesNotHideWhatCameFirst() {
        lost = true;
        var error = new IllegalStateException("First");
        assertThatThrownBy(() -> registrar.whole(() -> {
                    throw error;
                }))
                .isSameAs(error)
                .satisfies(it -> assertThat(it.getSuppressed()).hasSize(1));
        assertThat(said).containsExactly("setAutoCommit[false]", "rollback", "close");
    }
}
