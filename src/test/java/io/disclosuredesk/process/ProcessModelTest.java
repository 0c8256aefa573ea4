package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The model and Java name the same things, held against each other both ways. */
class ProcessModelTest {

    private static final Path FILE = Path.of("processes/information-request.bpmn");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)(?:\\.(\\w+)\\(execution\\))?}");

    private final BpmnModelInstance model = Bpmn.readModelFromFile(FILE.toFile());

    @Test
    void namesTheProcessItsMessageAndItsError() {
        assertThat(model.getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(InformationRequest.KEY);
        assertThat(model.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactly(InformationRequest.REQUEST_RECEIVED);
        assertThat(model.getModelElementsByType(Error.class))
                .extracting(Error::getErrorCode)
                .containsExactly(InformationRequest.DELIVERY_FAILED);
    }

    @Test
    void hasExactlyTheUserTasksThatJavaKnows() {
        assertThat(model.getModelElementsByType(UserTask.class))
                .extracting(UserTask::getId)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(InformationRequest.Task.values())
                        .map(InformationRequest.Task::id)
                        .toList());
    }

    @Test
    void callsExactlyTheDelegatesThatExist() throws IOException {
        assertThat(beans().stream().filter(bean -> bean.endsWith("Delegate")).toList())
                .containsExactlyInAnyOrderElementsOf(delegateClasses());
    }

    @Test
    void usesOnlyVariablesListenersAndClockThatExist() throws Exception {
        var others = new TreeSet<String>();
        for (var bean : beans()) {
            if (!bean.endsWith("Delegate")) {
                others.add(bean);
            }
        }
        var variables = variables();
        assertThat(others)
                .as("every other name in an expression")
                .allMatch(name -> variables.contains(name)
                        || Set.of("replyClock", "taskHolder", "fourEyes").contains(name));
        assertThat(others).contains("replyClock", "taskHolder", "fourEyes");
        var routed = new TreeSet<>(variables);
        routed.removeAll(Set.of("caseNumber", "agencyCode"));
        assertThat(others).as("every routing variable is routed on").containsAll(routed);
        var match = BEAN.matcher(Files.readString(FILE));
        while (match.find()) {
            if (match.group(2) != null) {
                var method = ReplyClock.class.getMethod(
                        match.group(2), org.camunda.bpm.engine.delegate.DelegateExecution.class);
                assertThat(Modifier.isPublic(method.getModifiers())).isTrue();
            }
        }
    }

    private static Set<String> beans() throws IOException {
        var beans = new TreeSet<String>();
        var match = BEAN.matcher(Files.readString(FILE));
        while (match.find()) {
            beans.add(match.group(1));
        }
        return beans;
    }

    private static Set<String> variables() throws IllegalAccessException {
        var variables = new TreeSet<String>();
        for (var field : InformationRequest.Variables.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                variables.add((String) field.get(null));
            }
        }
        return variables;
    }

    private static Set<String> delegateClasses() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/io/disclosuredesk/process"))) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                    .filter(name -> name.endsWith("Delegate"))
                    .peek(ProcessModelTest::requireDelegate)
                    .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void requireDelegate(String name) {
        try {
            assertThat(JavaDelegate.class).isAssignableFrom(Class.forName("io.disclosuredesk.process." + name));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
