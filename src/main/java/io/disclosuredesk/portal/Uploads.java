package io.disclosuredesk.portal;

import io.disclosuredesk.portal.Draft.DraftFile;
import io.disclosuredesk.portal.Draft.Purpose;
import io.disclosuredesk.request.InputText;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The files that came with a form; a field left empty sends one without a name. */
final class Uploads {

    private static final int LONGEST_NAME = 200;

    private Uploads() {}

    static List<DraftFile> of(@Nullable List<MultipartFile> files) {
        return of(files, Purpose.ATTACHMENT);
    }

    /** The files of a step of the request form, each for what its field says. */
    static List<DraftFile> inStep(HttpServletRequest request) {
        var form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return form == null
                ? List.of()
                : Stream.of(
                                of(form.getFiles("identity.FRONT"), Purpose.ID_FRONT),
                                of(form.getFiles("identity.BACK"), Purpose.ID_BACK),
                                of(form.getFiles("agent.authorisation"), Purpose.AUTHORISATION),
                                of(form.getFiles("files"), Purpose.ATTACHMENT))
                        .flatMap(List::stream)
                        .toList();
    }

    private static List<DraftFile> of(@Nullable List<MultipartFile> files, Purpose purpose) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(Uploads::isChosen)
                        .map(file -> file(file, purpose))
                        .toList();
    }

    private static boolean isChosen(MultipartFile file) {
        var name = file.getOriginalFilename();
        return !file.isEmpty() || (name != null && !name.isBlank());
    }

    private static DraftFile file(MultipartFile file, Purpose purpose) {
        try {
            var content = file.getBytes();
            // names of pictures and proofs often name the person
            var name = purpose.isSingle() ? purpose.label() : name(file.getOriginalFilename());
            return new DraftFile(0, purpose, name, content.length, content);
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
