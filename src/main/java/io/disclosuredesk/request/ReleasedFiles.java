package io.disclosuredesk.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which files of records go to the applicant with the reply: those of records that handler and confidentiality check both let
 * out, checked, and not held back themselves; of a record that is disclosed in part, processed copies only (条例第三十七条).
 */
@Component
public class ReleasedFiles {

    private final RecordFileTable table;
    private final CaseSteps steps;
    private final CaseHistory history;

    ReleasedFiles(RecordFileTable table, CaseSteps steps, CaseHistory history) {
        this.table = table;
        this.steps = steps;
        this.history = history;
    }

    /** Those that go out, in order, as the case stands now. */
    public List<RecordFile> of(DisclosureRequest request) {
        return meant(request).stream().filter(RecordFile::isChecked).toList();
    }

    /**
     * The supplementary check of a file that came after the confidentiality check. A file that must not be disclosed is marked so.
     *
     * @param seen the revision that was looked at
     * @param passed whether it may be disclosed
     * @param reason required if not
     * @throws StepRefusedException if the user handled the case or uploaded the file, or it changed meanwhile
     */
    @Transactional
    public void check(String caseNumber, long id, int seen, boolean passed, @Nullable String reason, String userId) {
        var request = steps.at(caseNumber, CaseStage.DRAFT);
        FourEyes.CONFIDENTIALITY_CHECK.refusal(request, userId).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
        var file =
                table.find(request.id(), id).orElseThrow(() -> new StepRefusedException("这个文件不在本件的卷宗中，可能刚被删除，请刷新页面。"));
        if (file.uploadedBy().equals(userId) || file.changedBy().equals(userId)) {
            throw new StepRefusedException("这个文件由您上传或者改动，不能由本人审查，请由其他保密审查人员办理。");
        }
        if (file.isChecked()) {
            throw new StepRefusedException("“" + file.file().fileName() + "”已经审查过，不需要再次审查。");
        }
        if (file.revision() != seen) {
            throw new StepRefusedException("“" + file.file().fileName() + "”刚被同事改动过，请刷新页面，看过现在的内容再审查。");
        }
        if (!passed) {
            var held = FileFacts.checked(
                    file.file().fileName(),
                    new RecordFile.Facts(
                            file.copy(), file.pages(), file.remark(), DisclosureAttribute.NOT_DISCLOSED, reason),
                    null);
            table.change(id, held, userId);
        }
        table.checked(id, userId);
        history.append(
                request.id(),
                EventType.RECORD_FILE_CHECKED,
                userId,
                file.file().fileName() + "：" + (passed ? "可以公开" : "不得公开，" + reason) + "；SHA-256 "
                        + file.file().sha256());
    }

    /** Marks everything there is as checked, and says what that was: 文件3个，摘要… ; empty without files. */
    String passAll(DisclosureRequest request, String userId) {
        var files = table.of(request.id());
        if (files.isEmpty()) {
            return "";
        }
        files.forEach(file -> table.checked(file.id(), userId));
        return "；信息文件" + files.size() + "个，总摘要" + digest(files);
    }

    /**
     * Lets a draft go on with what was checked only.
     *
     * @return what goes out, in words; empty for no file
     * @throws StepRefusedException naming the file that nobody checked
     */
    String requireChecked(DisclosureRequest request) {
        var meant = meant(request);
        meant.stream().filter(file -> !file.isChecked()).findFirst().ifPresent(file -> {
            throw new StepRefusedException(
                    "“" + file.file().fileName() + "”是保密审查以后上传的，还没有补充保密审查，不能送审。请保密审查岗在卷宗中审查这个文件，或者把它改为不予公开、删除。");
        });
        return meant.isEmpty() ? "" : "；随答复提供文件" + meant.size() + "个，总摘要" + digest(meant);
    }

    /** What contradicts itself before the check begins; empty if nothing does. */
    Optional<String> contradiction(DisclosureRequest request) {
        var files = table.of(request.id());
        for (var item : request.items()) {
            for (var found : item.records()) {
                var own = filesOf(files, found);
                var which = "第" + item.number() + "项“" + found.title() + "”";
                var open = own.stream()
                        .filter(file -> file.attribute() != DisclosureAttribute.NOT_DISCLOSED)
                        .toList();
                if (found.release() == Release.NONE && !open.isEmpty()) {
                    return Optional.of(
                            which + "的承办意见为不予公开，文件“" + open.get(0).file().fileName() + "”的公开属性却是“"
                                    + open.get(0).attribute().label() + "”，请在卷宗中改为不予公开并写明理由，或者修改承办意见。");
                }
                if (found.release() != Release.NONE && !own.isEmpty() && open.isEmpty()) {
                    return Optional.of(which + "的承办意见为" + found.release().label() + "，文件的公开属性却都是不予公开，请核对。");
                }
            }
        }
        return Optional.empty();
    }

    private List<RecordFile> meant(DisclosureRequest request) {
        var files = table.of(request.id());
        var meant = new ArrayList<RecordFile>();
        for (var item : request.items()) {
            item.records().stream()
                    .filter(FoundRecord::isReleased)
                    .forEach(found -> filesOf(files, found).stream()
                            .filter(file -> file.attribute() != DisclosureAttribute.NOT_DISCLOSED)
                            .filter(file -> !found.isInPart() || file.copy() == RecordCopy.PROCESSED)
                            .forEach(meant::add));
        }
        return meant;
    }

    private static List<RecordFile> filesOf(List<RecordFile> files, FoundRecord found) {
        return files.stream()
                .filter(file -> found.id() != null && file.recordId() == found.id())
                .toList();
    }

    private static String digest(List<RecordFile> files) {
        var lines = new StringBuilder();
        files.forEach(file -> lines.append(file.file().sha256())
                .append(' ')
                .append(file.copy())
                .append(' ')
                .append(file.attribute())
                .append('\n'));
        return Sha256.of(lines.toString());
    }
}
