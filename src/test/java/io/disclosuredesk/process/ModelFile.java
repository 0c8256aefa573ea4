package io.disclosuredesk.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file as text and as parsed model; {@code stem} is its file name without the ending. */
record ModelFile(String stem, String xml, BpmnModelInstance model) {

    static final Path DIRECTORY = Path.of("processes");

    static ModelFile of(String stem, String xml) {
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        return new ModelFile(stem, xml, Bpmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    }

    /** Every model the engine executes, in the order of their names; never empty. */
    static List<ModelFile> all() {
        try (var files = Files.list(DIRECTORY)) {
            var models = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ModelFile::read)
                    .toList();
            if (models.isEmpty()) {
                throw new IllegalStateException("no model in " + DIRECTORY.toAbsolutePath());
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelFile read(Path file) {
        try {
            return of(file.getFileName().toString().replace(".bpmn", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends ModelElementInstance> Collection<T> every(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** Every node, also inside subprocesses, in the order of the file. */
    List<FlowNode> nodes() {
        return every(Process.class).stream()
                .flatMap(process -> nodes(process.getFlowElements()))
                .toList();
    }

    private static Stream<FlowNode> nodes(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .flatMap(node -> node instanceof SubProcess sub
                        ? Stream.concat(Stream.of(node), nodes(sub.getFlowElements()))
                        : Stream.of(node));
    }

    Process process() {
        return every(Process.class).iterator().next();
    }

    /** SHA-256 of the file in lower-case hexadecimal: ties a generated picture to the model it shows. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(xml.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code RecordReview} of {@code ServiceTask_RecordReview}: what Java names are made of. */
    static String nameIn(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    @Override
    public String toString() {
        return stem;
    }
}
