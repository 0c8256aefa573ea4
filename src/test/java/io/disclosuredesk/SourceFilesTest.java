package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files short enough to be read at one go, and a sentence for every type that others may use. */
class SourceFilesTest {

    private static final int LONGEST = 300;
    private static final int LONGEST_MEDIAN = 60;

    private static final Map<Path, String> MAIN = read(Path.of("src/main/java"));
    private static final Map<Path, String> TESTS = read(Path.of("src/test/java"));

    @Test
    void noFileIsTooLong() {
        assertThat(tooLong(MAIN)).isEmpty();
        assertThat(tooLong(TESTS)).isEmpty();
        assertThat(tooLong(Map.of(Path.of("Long.java"), "\n".repeat(LONGEST + 1))))
                .hasSize(1);
    }

    @Test
    void medianFileIsShort() {
        var lengths = MAIN.values().stream()
                .mapToLong(text -> text.lines().count())
                .sorted()
                .toArray();
        assertThat(lengths[lengths.length / 2]).isBetween(10L, (long) LONGEST_MEDIAN);
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(undocumented(MAIN)).isEmpty();
    }

    @Test
    void findsPublicTypesThatSayNothing() {
        var bare = "public class Bare { /** Said. */ public enum Said {} public record Inner() {} class Hidden {} }";
        assertThat(undocumented(Map.of(Path.of("Bare.java"), bare)))
                .containsExactlyInAnyOrder("Bare.java: Bare", "Bare.java: Inner");
    }

    private static List<String> tooLong(Map<Path, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().lines().count() > LONGEST)
                .map(file -> file.getKey().getFileName().toString())
                .toList();
    }

    private static List<String> undocumented(Map<Path, String> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var sources = files.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        var docs = DocTrees.instance(task);
        var found = new ArrayList<String>();
        for (var unit : parse(task)) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                            && docs.getDocComment(new TreePath(getCurrentPath().getParentPath(), type)) == null) {
                        found.add(unit.getSourceFile().getName() + ": " + type.getSimpleName());
                    }
                    return super.visitClass(type, null);
                }
            }.scan(unit, null);
        }
        return found;
    }

    private static Iterable<? extends CompilationUnitTree> parse(JavacTask task) {
        try {
            return task.parse();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Path, String> read(Path directory) {
        try (var files = Files.walk(directory)) {
            var paths = files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toSet());
            return texts(paths);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Path, String> texts(Set<Path> paths) throws IOException {
        var texts = new TreeMap<Path, String>();
        for (var path : paths) {
            texts.put(path, Files.readString(path));
        }
        return texts;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final Path path;
        private final String text;

        Source(Path path, String text) {
            super(URI.create("source:///" + path.toString().replace('\\', '/')), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public String getName() {
            return path.toString();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
