package dev.entente.deploy.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.deploy.installation.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"postgresql://db:5433/entente", "postgres://db:5433/entente", "jdbc:postgresql://db:5433/entente"
            })
    void readsAnAddressInAllItsSpellings(String url) {
        assertThat(Database.at(url).jdbcUrl()).isEqualTo("jdbc:postgresql://db:5433/entente");
    }

    @Test
    void passesParametersOnAndKnowsTheUsualPort() {
        assertThat(Database.at("postgresql://db/entente?sslmode=verify-full").jdbcUrl())
                .isEqualTo("jdbc:postgresql://db:5432/entente?sslmode=verify-full");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "entente",
                "mysql://db/entente",
                "postgresql://db",
                "postgresql://db/",
                "postgresql:///x",
                "postgresql://db/a/b",
                "postgresql://d b/x"
            })
    void refusesWhatIsNoAddress(String url) {
        assertThatThrownBy(() -> Database.at(url))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("postgresql://host:5432/entente");
    }

    @Test
    void refusesAPasswordWhereOneForThreeRolesCannotBeMeant() {
        assertThatThrownBy(() -> Database.at("postgresql://me:secret@db/entente"))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void takesAnAdministratorsNameAndPasswordApart() {
        var address = Database.Address.parse("postgresql://ad%40min:p%3Aw%2F@db:6000/postgres?sslmode=require");
        assertThat(address.user()).isEqualTo("ad@min");
        assertThat(address.password()).isEqualTo("p:w/");
        assertThat(address.of("entente")).isEqualTo("jdbc:postgresql://db:6000/entente?sslmode=require");
    }
}
