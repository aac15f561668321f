package dev.entente.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The address of every page there is, as the screens themselves say it; read from their annotations alone, which takes no time. */
final class Routes {

    private static final Path SCREENS = Path.of("../ui/target/classes");
    private static final ClassDesc ROUTE = ClassDesc.of("com.vaadin.flow.router.Route");

    private Routes() {}

    static List<String> all() {
        try (var files = Files.walk(SCREENS)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(Routes::annotations)
                    .filter(annotation -> annotation.classSymbol().equals(ROUTE))
                    .flatMap(route -> route.elements().stream())
                    .filter(element -> element.name().equalsString("value"))
                    .map(element -> ((AnnotationValue.OfString) element.value()).stringValue())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Annotation> annotations(Path file) {
        try {
            return ClassFile.of().parse(file).findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                    .flatMap(found -> found.annotations().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
