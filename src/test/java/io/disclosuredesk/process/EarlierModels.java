package io.disclosuredesk.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The models that cases were begun by before the present ones, as the engine reads them: without pictures and explanations. A
 * changed model adds its predecessor, {@code <model>.<n>.bpmn}; none is ever removed.
 */
final class EarlierModels {

    private static final Path FOLDER = Path.of("src/test/resources/earlier-models");

    /**
     * One of them.
     *
     * @param model id of the process
     */
    record Earlier(String name, String model, String xml) {

        /** The file that took its place. */
        Path present() {
            return Path.of("processes", model + ".bpmn");
        }
    }

    private EarlierModels() {}

    static List<Earlier> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(EarlierModels::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Earlier of(String name) {
        return read(FOLDER.resolve(name + ".bpmn"));
    }

    private static Earlier read(Path file) {
        var name = file.getFileName().toString().replace(".bpmn", "");
        try {
            return new Earlier(name, name.substring(0, name.indexOf('.')), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
