package dev.entente.plugin;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/** Lets a Jackson mapper write and read these types by their forms. */
final class FormModule extends JacksonModule {

    private final transient Predicate<Class<?>> ours;

    FormModule(Predicate<Class<?>> ours) {
        this.ours = ours;
    }

    @Override
    public String getModuleName() {
        return "entente-plugin-api";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
    }

    private final class Writers implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return ours.test(type.getRawClass()) ? new Writer<>(type.getRawClass()) : null;
        }
    }

    private final class Readers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return hasDeserializerFor(config, type.getRawClass()) ? new Reader<>(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ours.test(type);
        }
    }

    private static final class Writer<T> extends ValueSerializer<T> {

        private final Form<T> form;

        Writer(Class<T> type) {
            this.form = Forms.of(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            form.write(value, out);
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {

        private final Class<T> type;

        Reader(Class<T> type) {
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            var at = Reading.ofStored();
            var value = Forms.of(type).read(context.readTree(parser), at);
            if (value != null) return value;
            throw refused(context, at);
        }

        /** The mapper puts its own path before the one of the first finding. */
        private DatabindException refused(DeserializationContext context, Reading at) {
            var first = at.findings().all().getFirst();
            var refused = DatabindException.from(
                    context, first.pointer() + " " + first.detail(), new IllegalArgumentException(first.detail()));
            names(first.pointer()).reversed().forEach(name -> refused.prependPath(type, name));
            return refused;
        }

        private static List<String> names(String pointer) {
            return Arrays.stream(pointer.split("/"))
                    .skip(1)
                    .map(name -> name.replace("~1", "/").replace("~0", "~"))
                    .toList();
        }
    }
}
