package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each model and the class of its names say the same, held against each other both ways. The class of a process holds {@code
 * KEY}, one constant a message or error, the nested class {@code Variables} and, where people work, the nested enum {@code
 * Task}.
 */
class ProcessModelTest {

    private static final String PACKAGE = "io.disclosuredesk.process.";
    private static final Path SOURCES = Path.of("src/main/java/io/disclosuredesk/process");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)(?:\\.(\\w+)\\(execution\\))?}");
    private static final Set<String> LISTENERS_AND_CLOCK = Set.of("replyClock", "taskHolder", "fourEyes");

    /** What every process is told and no gateway asks. */
    private static final Set<String> NOT_ROUTED = Set.of("caseNumber", "agencyCode");

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @Test
    void hasOneClassOfNamesForEachModel() {
        assertThat(sources("").map(ProcessModelTest::classOf).filter(type -> constant(type, "KEY") != null))
                .extracting(type -> constant(type, "KEY"))
                .containsExactlyInAnyOrderElementsOf(
                        models().stream().map(ModelFile::stem).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesTheProcessItsMessagesAndItsErrors(ModelFile file) {
        assertThat(file.every(Process.class)).extracting(Process::getId).containsExactly(file.stem());
        var inModel = Stream.concat(
                        file.every(Message.class).stream().map(Message::getName),
                        file.every(Error.class).stream().map(Error::getErrorCode))
                .toList();
        assertThat(constants(namesOf(file))).containsExactlyInAnyOrderElementsOf(inModel);
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasExactlyTheUserTasksThatJavaKnows(ModelFile file) {
        var tasks = Arrays.stream(namesOf(file).getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Task"))
                .flatMap(nested -> Arrays.stream(nested.getEnumConstants()))
                .map(task -> ((ModelTask) task).id())
                .toList();
        assertThat(file.every(UserTask.class)).extracting(UserTask::getId).containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Test
    void callsExactlyTheDelegatesThatExist() {
        var called = models().stream()
                .flatMap(file -> beans(file).stream())
                .filter(bean -> bean.endsWith("Delegate"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(called)
                .containsExactlyInAnyOrderElementsOf(sources("Delegate")
                        .peek(ProcessModelTest::requireDelegate)
                        .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void usesOnlyVariablesListenersAndClockThatExist(ModelFile file) throws Exception {
        var others = beans(file).stream()
                .filter(bean -> !bean.endsWith("Delegate") && !LISTENERS_AND_CLOCK.contains(bean))
                .toList();
        var routed = new TreeSet<>(variables(namesOf(file)));
        assertThat(others).as("every other name in an expression").isSubsetOf(routed);
        routed.removeAll(NOT_ROUTED);
        assertThat(routed).as("every routing variable is used by the model").allMatch(file.xml()::contains);
        var match = BEAN.matcher(file.xml());
        while (match.find()) {
            if (match.group(2) != null) {
                var method = ReplyClock.class.getMethod(
                        match.group(2), org.camunda.bpm.engine.delegate.DelegateExecution.class);
                assertThat(Modifier.isPublic(method.getModifiers())).isTrue();
            }
        }
    }

    private static Class<?> namesOf(ModelFile file) {
        return sources("")
                .map(ProcessModelTest::classOf)
                .filter(type -> file.stem().equals(constant(type, "KEY")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no class of names for " + file));
    }

    private static Set<String> beans(ModelFile file) {
        var beans = new TreeSet<String>();
        var match = BEAN.matcher(file.xml());
        while (match.find()) {
            beans.add(match.group(1));
        }
        return beans;
    }

    private static Set<String> variables(Class<?> names) {
        return Arrays.stream(names.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Variables"))
                .flatMap(nested -> constants(nested).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every text constant but the key. */
    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .filter(field -> !field.getName().equals("KEY"))
                .map(ProcessModelTest::value)
                .toList();
    }

    private static @Nullable String constant(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(name) && Modifier.isStatic(field.getModifiers()))
                .map(ProcessModelTest::value)
                .findFirst()
                .orElse(null);
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Names of the classes of the package that end so. */
    private static Stream<String> sources(String ending) {
        try (var files = Files.list(SOURCES)) {
            return files
                    .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                    .filter(name -> name.endsWith(ending) && !name.equals("package-info"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> classOf(String name) {
        try {
            return Class.forName(PACKAGE + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void requireDelegate(String name) {
        assertThat(JavaDelegate.class).isAssignableFrom(classOf(name));
    }
}
