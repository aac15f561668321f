package dev.entente.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.guard.Guard;
import dev.entente.guard.Guard.Metered;
import dev.entente.guard.Guard.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What means no harm is let through, and works out the same with a meter as without. */
class HonestPluginsTest {

    private static final int CLASSES = Integer.getInteger("entente.random.plugins", 60);

    @Test
    void randomPluginsPassAndAnswerTheSameWithAMeter() throws ReflectiveOperationException {
        for (int from = 0; from < CLASSES; from += 150) {
            var sources = new LinkedHashMap<String, String>();
            for (int i = from; i < Math.min(from + 150, CLASSES); i++) {
                sources.put("stranger.P" + i, new RandomPlugins(i).source("P" + i));
            }
            compare(JarFixtures.compile(sources), sources);
        }
    }

    private static void compare(Map<String, byte[]> classes, Map<String, String> sources)
            throws ReflectiveOperationException {
        var checked = Guard.check(classes);
        if (checked instanceof Refused refused) assertThat(refused.objections()).isEmpty();
        var metered = new PluginClasses(((Metered) checked).classes(), new byte[0]);
        var plain = new PluginClasses(classes, new byte[0]);
        for (var each : sources.entrySet()) {
            for (long x : new long[] {0, 3, 17}) {
                assertThat(run(metered, each.getKey(), x)).as(each.getValue()).isEqualTo(run(plain, each.getKey(), x));
            }
        }
    }

    private static Object run(ClassLoader loader, String type, long x) throws ReflectiveOperationException {
        return loader.loadClass(type).getMethod("run", long.class).invoke(null, x);
    }
}
