package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What plugins are compiled against stands in api.txt. A signature that is new is written there on purpose, with
 * {@code mvn test -pl plugins/api -Dtest=SignaturesTest -Dentente.api=write}; one that disappears breaks plugins.
 */
class SignaturesTest {

    private static final Path FILE = Path.of("src/test/resources/dev/entente/api/api.txt");
    private static final int MOST_TYPES = 21;

    @Test
    void areThoseThatWereAgreed() throws IOException {
        var now = String.join("\n", signatures()) + "\n";
        if ("write".equals(System.getProperty("entente.api"))) Files.writeString(FILE, now);
        assertThat(now).isEqualTo(Files.readString(FILE));
    }

    @Test
    void thereAreFewTypes() throws IOException {
        var types = types().stream().filter(type -> type.getEnclosingClass() == null);
        assertThat(types.toList()).hasSizeBetween(10, MOST_TYPES);
    }

    private static List<String> signatures() throws IOException {
        var lines = new ArrayList<String>();
        for (var type : types()) {
            lines.add(kind(type) + " " + type.getName() + parents(type));
            members(type).forEach(member -> lines.add("  " + member));
        }
        return lines;
    }

    private static List<Class<?>> types() throws IOException {
        var classes = Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString())
                    .filter(name -> !name.contains("package-info"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(SignaturesTest::load)
                    .filter(SignaturesTest::isPublic)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        var outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass() && (outer == null || isPublic(outer));
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) return "annotation";
        if (type.isRecord()) return "record";
        if (type.isEnum()) return "enum";
        return (type.isSealed() ? "sealed " : "") + (type.isInterface() ? "interface" : "class");
    }

    private static String parents(Class<?> type) {
        var of = names(type.getGenericInterfaces());
        var permitted = type.isSealed() ? " permits " + names(type.getPermittedSubclasses()) : "";
        return (of.isEmpty() ? "" : " of " + of) + permitted;
    }

    private static TreeSet<String> members(Class<?> type) {
        var members = new TreeSet<String>();
        Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .map(Member.class::cast)
                .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
                .filter(member -> !isMade(member))
                .forEach(member -> members.add(signature(member)));
        return members;
    }

    /** What the compiler adds to every record and enum. */
    private static boolean isMade(Member member) {
        var made = List.of("equals", "hashCode", "toString", "values", "valueOf");
        return member instanceof Method && made.contains(member.getName());
    }

    private static String signature(Member member) {
        var isStatic = Modifier.isStatic(member.getModifiers()) ? "static " : "";
        return switch (member) {
            case Field field ->
                isStatic + field.getName() + ": " + field.getGenericType().getTypeName();
            case Method method ->
                isStatic + (method.isDefault() ? "default " : "") + method.getName() + parameters(method) + ": "
                        + method.getGenericReturnType().getTypeName();
            case Executable constructor -> "new" + parameters(constructor);
            default -> throw new IllegalStateException("Not a member: " + member);
        };
    }

    private static String parameters(Executable of) {
        return "(" + names(of.getGenericParameterTypes()) + ")"
                + (of.accessFlags().contains(AccessFlag.VARARGS) ? "…" : "");
    }

    private static String names(Type[] types) {
        return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", "));
    }
}
