package dev.entente.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a member's few roles in one column: "ADMINISTRATOR FINANCE". */
@Converter
public class RolesText implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Role> convertToEntityAttribute(String text) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split(" ")).map(Role::valueOf).forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }
}
