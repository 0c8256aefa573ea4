package io.disclosuredesk.document;

import static java.util.stream.Collectors.joining;

import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.kind.LetterKind.Audience;
import io.disclosuredesk.document.template.ListedElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes {@code docs/letters}: every letter of its made-up case as PDF, its pages as small pictures, and a page that shows all. */
final class Gallery {

    static final Path FOLDER = Path.of("docs/letters");

    private static final Pattern ROW =
            Pattern.compile("\\|([^|]*)\\|\\s*`LetterKind\\.(\\w+)`\\s*\\|([^|]*)\\|([^|]*)\\|");

    private Gallery() {}

    /** One letter as an applicant holds it: with seal, signature and the code of the verification page. */
    static final Path SEALED = FOLDER.resolve("sealed.pdf");

    static Path pdf(LetterKind kind) {
        return FOLDER.resolve(kind.folder() + ".pdf");
    }

    /** The file and the pictures of its pages: small, with few colours, for a page that shows sixty letters. */
    static void write(LetterKind kind, byte[] pdf) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (Path old : pictures(kind)) {
            Files.delete(old);
        }
        draw(pdf(kind), pdf, 50, 24);
    }

    /** The one sealed letter, large enough to see the seal. */
    static void writeSealed(byte[] pdf) throws IOException, InterruptedException {
        for (Path old : pictures("sealed")) {
            Files.delete(old);
        }
        draw(SEALED, pdf, 75, 48);
    }

    private static void draw(Path file, byte[] pdf, int resolution, int colours)
            throws IOException, InterruptedException {
        Files.write(file, pdf);
        var stem = file.toString().replaceFirst("\\.pdf$", "");
        run("pdftoppm", "-r", String.valueOf(resolution), "-png", file.toString(), stem);
        for (Path picture : pictures(Path.of(stem).getFileName().toString())) {
            run("convert", picture.toString(), "-colors", String.valueOf(colours), "-strip", "PNG8:" + picture);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
    }

    /** The pictures of a letter's pages, in their order. */
    static List<Path> pictures(LetterKind kind) {
        return pictures(kind.folder());
    }

    static List<Path> pictures(String stem) {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches(Pattern.quote(stem) + "-\\d+\\.png"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that shows all letters, from the kinds, their elements, the glossary and the pictures there are. */
    static String page() {
        var basis = basis();
        var text = new ArrayList<String>();
        text.add("# 文书样例\n");
        text.add("每种文书一份，由 `src/main/resources/documents/` 里的模板和虚构的样例数据生成，机关、人员、号码均为虚构。点开缩略图看 PDF。");
        text.add("本页和各文件由 `mvn test -Dtest=GalleryTest -Dgallery.update=true` 写出，`GalleryTest` 核对它们与模板一致。\n");
        text.add("## 盖章后的样子\n");
        text.add("离开本机关的文书在签发、用印后加盖电子印章、签名并印上验真二维码。下面是一份予以公开答复书（演示样章，印章和签名只供演示）。\n");
        text.add(thumbnails("予以公开答复书（盖章）", SEALED, pictures("sealed")) + "\n");
        for (var audience : Audience.values()) {
            text.add("## " + heading(audience) + "\n");
            Arrays.stream(LetterKind.values())
                    .filter(kind -> kind.audience() == audience)
                    .forEach(kind -> text.add(section(kind, basis.getOrDefault(kind.name(), List.of("", "")))));
        }
        return String.join("\n", text);
    }

    private static String heading(Audience audience) {
        return switch (audience) {
            case FILE -> "入卷的表单和记录";
            case FRAGMENT -> "文书共用的条款";
            default -> "发给" + audience.label() + "的文书";
        };
    }

    private static String section(LetterKind kind, List<String> basis) {
        var elements = ListedElement.of(kind).stream()
                .filter(ListedElement::needed)
                .map(ListedElement::name)
                .distinct()
                .collect(joining("、"));
        var thumbnails = thumbnails(kind.label(), pdf(kind), pictures(kind));
        return "### " + kind.code() + " " + kind.label() + "\n\n"
                + basis.get(1) + "。依据：" + basis.get(0) + "。\n\n"
                + (elements.isEmpty() ? "" : "必备要素：" + elements + "。\n\n")
                + thumbnails + "\n";
    }

    private static String thumbnails(String label, Path pdf, List<Path> pictures) {
        return IntStream.range(0, pictures.size())
                .mapToObj(i ->
                        "[![" + label + "第" + (i + 1) + "页](" + encoded(pictures.get(i)) + ")](" + encoded(pdf) + ")")
                .collect(joining(" "));
    }

    private static String encoded(Path file) {
        return file.getFileName().toString();
    }

    /** What the glossary says of each letter: its basis and what it is for. */
    private static Map<String, List<String>> basis() {
        try {
            return ROW.matcher(Files.readString(Path.of("docs/glossary.md")))
                    .results()
                    .collect(Collectors.toMap(
                            row -> row.group(2),
                            row -> List.of(
                                    row.group(3).strip(),
                                    row.group(4)
                                            .strip()
                                            .replaceFirst("^[DR][\\d.]*：", "")
                                            .replaceFirst("[。.]$", ""))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
