package dev.entente.deploy.isolation;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything in the server that asks for a permission, as its beans stand there, with all their interceptors. */
@ApplicationScoped
public class UseCases {

    @Inject
    BeanManager beans;

    /** One method, and the permission that it asks for. */
    public record Asking(Bean<?> bean, Method method, String permission) {

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    public List<Asking> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("dev.entente."))
                .flatMap(UseCases::methods)
                .toList();
    }

    /** Of classes of ours that no bean may be. */
    public List<String> generatedRepositories() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass().getName())
                .filter(name -> name.startsWith("dev.entente.") && name.endsWith("_"))
                .toList();
    }

    private static Stream<Asking> methods(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .flatMap(method -> Stream.of(
                                method.getAnnotation(Requires.class),
                                bean.getBeanClass().getAnnotation(Requires.class))
                        .filter(requires -> requires != null)
                        .limit(1)
                        .map(requires -> new Asking(bean, method, requires.value())));
    }

    /** Asks with nothing in the hands; the problem with which it was turned away before anything was looked at, if it was. */
    public Problem.@Nullable Kind refusal(Scope scope, Asking asking) {
        var context = beans.createCreationalContext(asking.bean());
        var target = beans.getReference(asking.bean(), asking.bean().getBeanClass(), context);
        try {
            Scope.call(scope, () -> asking.method().invoke(target, nothing(asking.method())));
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Problem problem ? problem.kind() : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            context.release();
        }
    }

    private static @Nullable Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class
                        ? (Object) 0
                        : type == long.class ? (Object) 0L : type == boolean.class ? (Object) false : null)
                .toArray();
    }
}
