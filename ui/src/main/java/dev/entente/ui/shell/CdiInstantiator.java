package dev.entente.ui.shell;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Makes views with their one constructor, whose parameters are beans. Views are no beans themselves: a bean that asks for
 * a permission is wrapped in a proxy, and Flow could not read a proxy's route. Found by Flow on the class path.
 */
public final class CdiInstantiator implements InstantiatorFactory {

    @Override
    public Instantiator createInstantitor(VaadinService service) { // spelled so in the API
        return new Beans(service);
    }

    private static final class Beans extends DefaultInstantiator {

        private static final long serialVersionUID = 1L;

        Beans(VaadinService service) {
            super(service);
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            var constructors = type.getDeclaredConstructors();
            if (constructors.length != 1 || constructors[0].getParameterCount() == 0) return super.getOrCreate(type);
            return type.cast(make(constructors[0]));
        }

        private static Object make(Constructor<?> constructor) {
            try {
                constructor.setAccessible(true);
                return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                        .map(parameter -> CDI.current().select(parameter).get())
                        .toArray());
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot make " + constructor.getDeclaringClass(), e);
            }
        }
    }
}
