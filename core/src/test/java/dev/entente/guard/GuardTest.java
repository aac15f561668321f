package dev.entente.guard;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.MTD_void;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.guard.Exhausted.Limit;
import dev.entente.guard.Guard.Metered;
import dev.entente.guard.Guard.Refused;
import dev.entente.guard.Objection.Kind;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Class files that no compiler writes, and what the meter does to those that it does. */
class GuardTest {

    private static final String NAME = "stranger.Made";
    private static final int STATIC = AccessFlag.PUBLIC.mask() | AccessFlag.STATIC.mask();

    @Test
    void refusesVersionsThatAreNotKnown() {
        var preview = made(code -> code.return_());
        preview[4] = (byte) 0xFF;
        preview[5] = (byte) 0xFF;
        assertThat(kinds(preview)).containsOnly(Kind.CLASS_FILE);
        var future = made(code -> code.return_());
        future[6] = (byte) 0xFF;
        future[7] = (byte) 0xFF;
        assertThat(kinds(future)).containsOnly(Kind.CLASS_FILE);
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThat(kinds(new byte[0])).containsOnly(Kind.CLASS_FILE);
        assertThat(kinds("not a class".getBytes(StandardCharsets.UTF_8))).containsOnly(Kind.CLASS_FILE);
        var whole = made(code -> code.return_());
        for (int length = 0; length < whole.length; length++) {
            assertThat(Guard.check(Map.of(NAME, java.util.Arrays.copyOf(whole, length))))
                    .isInstanceOf(Refused.class);
        }
        assertThat(kinds(new byte[1_000_001])).containsOnly(Kind.SIZE);
    }

    @Test
    void refusesAttributesThatNobodyKnows() {
        var text = new String(made(code -> code.return_()), StandardCharsets.ISO_8859_1);
        var unknown = text.replace("Code", "Kode").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(kinds(unknown)).contains(Kind.CLASS_FILE);
    }

    @Test
    void looksThroughAPoolAsLargeAsItCanBe() {
        var large = made(code -> {
            for (int i = 0; i < 12_000; i++) code.loadConstant("constant " + i).pop();
            code.return_();
        });
        long before = Work.nanos();
        assertThat(Guard.check(Map.of(NAME, large))).isInstanceOf(Metered.class);
        var count = large.clone();
        count[8] = (byte) 0xFF; // says that it has 65,535 constants
        count[9] = (byte) 0xFF;
        assertThat(kinds(count)).containsOnly(Kind.CLASS_FILE);
        assertThat(Work.nanos() - before).isLessThan(3_000_000_000L);
    }

    @Test
    void refusesMoreClassesThanAnyoneReads() {
        var many = new java.util.HashMap<String, byte[]>();
        for (int i = 0; i <= 1_000; i++) many.put("stranger.C" + i, new byte[0]);
        assertThat(refused(many))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.SIZE));
    }

    @Test
    void refusesDynamicConstants() {
        var exit = MethodHandleDesc.ofMethod(
                DirectMethodHandleDesc.Kind.STATIC,
                ClassDesc.of("java.lang.System"),
                "exit",
                MethodTypeDesc.of(ConstantDescs.CD_void, CD_int));
        var constant = DynamicConstantDesc.ofNamed(ConstantDescs.BSM_INVOKE, "_", CD_Object, exit, 1);
        assertThat(kinds(made(code -> code.ldc(constant).pop().return_()))).contains(Kind.DYNAMIC);
    }

    /** As a compiler writes it, and then in each way that would tell where lies what a record consists of. */
    @Test
    void refusesWhoAsksForTheHashOfARecordPastItsOwnMethod() {
        assertThat(Guard.check(Map.of(
                        NAME, record(true, "hashCode", code -> askForHash(code).ireturn()))))
                .isInstanceOf(Metered.class);
        assertThat(kinds(record(true, "leak", code -> askForHash(code).ireturn())))
                .containsOnly(Kind.DYNAMIC);
        assertThat(kinds(record(
                        true,
                        "hashCode",
                        code -> askForHash(code).loadConstant(7).iadd().ireturn())))
                .containsOnly(Kind.DYNAMIC);
        assertThat(kinds(record(false, "hashCode", code -> askForHash(code).ireturn())))
                .containsOnly(Kind.DYNAMIC);
        assertThat(kinds(record(
                        true,
                        "leak",
                        code -> code.aload(0)
                                .invokespecial(ClassDesc.of(NAME), "hashCode", MethodTypeDesc.of(CD_int))
                                .ireturn())))
                .containsOnly(Kind.DYNAMIC);
    }

    private static CodeBuilder askForHash(CodeBuilder code) {
        var type = ClassDesc.of(NAME);
        var bootstrap = ConstantDescs.ofCallsiteBootstrap(
                ClassDesc.of("java.lang.runtime.ObjectMethods"),
                "bootstrap",
                CD_Object,
                ConstantDescs.CD_Class,
                ConstantDescs.CD_String,
                ConstantDescs.CD_MethodHandle.arrayType());
        var getter = MethodHandleDesc.ofField(DirectMethodHandleDesc.Kind.GETTER, type, "of", CD_Object);
        return code.aload(0)
                .invokedynamic(DynamicCallSiteDesc.of(
                        bootstrap, "hashCode", MethodTypeDesc.of(CD_int, type), type, "of", getter));
    }

    private static byte[] record(boolean whole, String name, Consumer<CodeBuilder> body) {
        return ClassFile.of().build(ClassDesc.of(NAME), type -> {
            type.withFlags(AccessFlag.PUBLIC.mask() | AccessFlag.FINAL.mask());
            type.withSuperclass(ClassDesc.of("java.lang.Record"));
            type.withField("of", CD_Object, AccessFlag.PRIVATE.mask() | AccessFlag.FINAL.mask());
            if (whole) type.with(RecordAttribute.of(RecordComponentInfo.of("of", CD_Object)));
            type.withMethodBody(name, MethodTypeDesc.of(CD_int), AccessFlag.PUBLIC.mask(), body);
        });
    }

    @Test
    void refusesClassesThatPassForOthers() {
        assertThat(refused(Map.of("stranger.Other", made(code -> code.return_()))))
                .singleElement()
                .satisfies(it -> assertThat(it.what()).isEqualTo("it is in truth stranger.Made"));
        for (var name : List.of("java.lang.Made", "dev.entente.api.Amount", "dev.entente.plugin.Models", "Made")) {
            var bytes = ClassFile.of().build(ClassDesc.of(name), type -> type.withFlags(STATIC & 1));
            assertThat(refused(Map.of(name, bytes))).extracting(Objection::kind).contains(Kind.FOREIGN_PACKAGE);
        }
    }

    @Test
    void refusesFramesThatFillTheStackWithFewCalls() {
        assertThat(kinds(made(code -> code.loadConstant(1).istore(60_000).return_())))
                .containsOnly(Kind.SIZE);
    }

    /** The handler covers itself, so that what it throws comes back to it. */
    @Test
    void stopsAHandlerThatCatchesWhatItThrows() {
        assertThat(run(made(code -> {
                    var start = code.newBoundLabel();
                    code.aconst_null().athrow();
                    var handler = code.newBoundLabel();
                    code.pop().aconst_null().athrow();
                    var end = code.newBoundLabel();
                    code.exceptionCatchAll(start, end, handler);
                })))
                .isEqualTo(Limit.FUEL);
    }

    @Test
    void stopsALoopOfJumpsToWhatComesLater() {
        assertThat(run(made(code -> {
                    var back = code.newBoundLabel();
                    var on = code.newLabel();
                    code.goto_(on).labelBinding(on).goto_(back);
                })))
                .isEqualTo(Limit.FUEL);
    }

    @Test
    void aSwitchThatGoesBackIsATurnToo() {
        assertThat(run(made(code -> {
                    var back = code.newBoundLabel();
                    code.iconst_0().tableswitch(0, 0, back, List.of());
                })))
                .isEqualTo(Limit.FUEL);
    }

    @Test
    void limitsAreCountedTheSameEveryTime() throws Exception {
        var type = define(made(code -> code.loadConstant(1000)
                .newarray(java.lang.classfile.TypeKind.INT)
                .pop()
                .return_()));
        var limits = new Limits(10, 1000, 10, Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            var taken = Meter.within(limits, () -> {
                type.getMethod("run").invoke(null);
                return List.of(Meter.now().taken(), Meter.now().asked());
            });
            assertThat(taken).isEqualTo(List.of(1L, 1000L));
        }
        assertThatThrownBy(() -> Meter.within(
                        new Limits(10, 999, 10, Duration.ofHours(1)),
                        () -> type.getMethod("run").invoke(null)))
                .hasCauseInstanceOf(Exhausted.class);
    }

    @Test
    void stopsByTheClockWhatHasMoreToTakeThanTime() {
        var most = new Limits(Long.MAX_VALUE, 10, 10, Duration.ofMillis(1));
        assertThat(run(turning(), most)).isEqualTo(Limit.TIME);
    }

    /** The clock is looked at every 256 steps, and counts from the first look: what is done by then is stopped by what is counted. */
    @Test
    void timeCountsFromTheFirstLook() {
        var brief = new Limits(255, 10, 10, Duration.ZERO);
        assertThat(run(turning(), brief)).isEqualTo(Limit.FUEL);
        assertThat(run(turning(), new Limits(1_000_000, 10, 10, Duration.ZERO))).isEqualTo(Limit.TIME);
    }

    /** What only the plugin's own code can call is handed the meter; what calls itself is counted all the same. */
    @Test
    void stopsAMethodOfItsOwnThatCallsItself() {
        assertThat(run(withOwn(
                        AccessFlag.PRIVATE.mask() | AccessFlag.STATIC.mask(),
                        code -> code.iload(0)
                                .istore(1)
                                .iload(1)
                                .invokestatic(ClassDesc.of(NAME), "own", MethodTypeDesc.of(CD_int, CD_int))
                                .ireturn())))
                .isEqualTo(Limit.DEPTH);
    }

    @Test
    void whatAMethodOfItsOwnKeepsInVariablesStaysThere() throws Exception {
        var bytes = withOwn(
                AccessFlag.PRIVATE.mask() | AccessFlag.STATIC.mask(),
                code -> code.iload(0)
                        .istore(1)
                        .iinc(1, 2)
                        .loadConstant(1)
                        .newarray(java.lang.classfile.TypeKind.INT)
                        .astore(2)
                        .iload(1)
                        .iload(0)
                        .iadd()
                        .ireturn());
        var sum = define(bytes).getMethod("sum").invoke(null);
        assertThat(sum).isEqualTo(16);
    }

    private static byte[] withOwn(int flags, Consumer<CodeBuilder> own) {
        var type = MethodTypeDesc.of(CD_int, CD_int);
        Consumer<CodeBuilder> calling = code -> code.loadConstant(7).invokestatic(ClassDesc.of(NAME), "own", type);
        return ClassFile.of()
                .build(
                        ClassDesc.of(NAME),
                        it -> it.withFlags(AccessFlag.PUBLIC.mask())
                                .withMethodBody("own", type, flags, own)
                                .withMethodBody("sum", MethodTypeDesc.of(CD_int), STATIC, code -> {
                                    calling.accept(code);
                                    code.ireturn();
                                })
                                .withMethodBody("run", MTD_void, STATIC, code -> {
                                    calling.accept(code);
                                    code.pop().return_();
                                }));
    }

    private static byte[] turning() {
        return made(code -> {
            var back = code.newBoundLabel();
            code.goto_(back);
        });
    }

    /** By what is counted, however busy the machine is. */
    private static Limit run(byte[] bytes) {
        return run(
                bytes, new Limits(Limits.CALL.fuel(), Limits.CALL.cells(), Limits.CALL.depth(), Duration.ofHours(1)));
    }

    private static Limit run(byte[] bytes, Limits limits) {
        try {
            Meter.within(limits, () -> define(bytes).getMethod("run").invoke(null));
            throw new AssertionError("It was not stopped");
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exhausted stopped) return stopped.limit();
            throw new AssertionError(e);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> define(byte[] bytes) {
        var metered = ((Metered) Guard.check(Map.of(NAME, bytes))).classes();
        var loader = new ClassLoader(GuardTest.class.getClassLoader()) {
            Class<?> define() {
                var code = requireNonNull(metered.get(NAME));
                return defineClass(NAME, code, 0, code.length);
            }
        };
        return loader.define();
    }

    private static List<Kind> kinds(byte[] bytes) {
        return refused(Map.of(NAME, bytes)).stream().map(Objection::kind).toList();
    }

    private static List<Objection> refused(Map<String, byte[]> classes) {
        return ((Refused) Guard.check(classes)).objections();
    }

    private static byte[] made(Consumer<CodeBuilder> body) {
        Consumer<ClassBuilder> type =
                it -> it.withFlags(AccessFlag.PUBLIC.mask()).withMethodBody("run", MTD_void, STATIC, body);
        return ClassFile.of().build(ClassDesc.of(NAME), type);
    }
}
