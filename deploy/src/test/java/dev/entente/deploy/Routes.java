package dev.entente.deploy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/** The address of every page there is, as the screens themselves say it. */
final class Routes {

    private static final Path SCREENS = Path.of("../ui/target/classes");
    private static final String ROUTE = "com.vaadin.flow.router.Route";

    private Routes() {}

    static List<String> all() {
        return new ClassFileImporter()
                .importPath(SCREENS).stream()
                        .flatMap(type -> type.tryGetAnnotationOfType(ROUTE).stream())
                        .flatMap(route -> route.tryGetExplicitlyDeclaredProperty("value").stream())
                        .map(Object::toString)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
