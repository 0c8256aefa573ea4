package io.disclosuredesk.portal;

import io.disclosuredesk.portal.Draft.DraftFile;
import io.disclosuredesk.request.InputText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that came with a form; a field left empty sends one without a name. */
final class Uploads {

    private static final int LONGEST_NAME = 200;

    private Uploads() {}

    static List<DraftFile> of(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(Uploads::isChosen).map(Uploads::file).toList();
    }

    private static boolean isChosen(MultipartFile file) {
        var name = file.getOriginalFilename();
        return !file.isEmpty() || (name != null && !name.isBlank());
    }

    private static DraftFile file(MultipartFile file) {
        try {
            var content = file.getBytes();
            return new DraftFile(0, name(file.getOriginalFilename()), content.length, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of a long name: the extension is there. */
    private static String name(@Nullable String original) {
        var name = Objects.requireNonNullElse(InputText.line(original), "附件");
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
