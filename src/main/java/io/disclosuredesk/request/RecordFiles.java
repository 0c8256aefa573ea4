package io.disclosuredesk.request;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of the records that were found (检索到的信息的文件). They may be worked on while the case is under review. What the
 * confidentiality check has passed is not changed behind its back: in the draft a file can be added, which counts for nothing
 * until it was checked too, or be held back, and nothing else; from the legal review on the files stand still.
 */
@Component
public class RecordFiles {

    /** How many files the records of one case may have. */
    public static final int MOST = 500;

    /** How many bytes the files of one case may have together. */
    public static final long MOST_BYTES = 500L * 1024 * 1024;

    private final RecordFileTable table;
    private final CaseSteps steps;
    private final CaseHistory history;

    RecordFiles(RecordFileTable table, CaseSteps steps, CaseHistory history) {
        this.table = table;
        this.steps = steps;
        this.history = history;
    }

    /** All files of the case, in the order of items, records and files. */
    public List<RecordFile> of(long requestId) {
        return table.of(requestId);
    }

    /**
     * One file of the case.
     *
     * @throws StepRefusedException if the case has no such file, or no longer
     */
    public RecordFile one(long requestId, long id) {
        return table.find(requestId, id).orElseThrow(() -> new StepRefusedException("这个文件不在本件的卷宗中，可能刚被删除，请刷新页面。"));
    }

    /**
     * Adds a file to a record. Its type was recognised and the scanner has passed it.
     *
     * @param counted the pages the server counted; null where it cannot
     * @return the id of the file
     * @throws StepRefusedException if the stage does not allow it, the same content is there already, or something is missing
     */
    @Transactional
    public long add(
            String caseNumber,
            long recordId,
            AcceptedFile accepted,
            @Nullable Integer counted,
            RecordFile.Facts typed,
            String userId) {
        var request = steps.whereverItIs(caseNumber);
        requireOpen(request);
        var record = record(request, recordId);
        var present = table.of(request.id());
        requireRoom(present, accepted);
        var digest = Sha256.of(accepted.content());
        present.stream()
                .filter(file ->
                        file.recordId() == recordId && file.file().sha256().equals(digest))
                .findFirst()
                .ifPresent(same -> {
                    throw new StepRefusedException("“" + accepted.fileName() + "”与这件信息已有的“"
                            + same.file().fileName() + "”内容完全相同，没有重复保存。");
                });
        var facts = FileFacts.checked(accepted.fileName(), typed, counted);
        var before = FileFacts.pagesOf(table.ofRecord(recordId));
        var id = table.add(request, recordId, accepted, counted != null, facts, userId);
        followPages(recordId, before);
        history.append(
                request.id(),
                EventType.RECORD_FILE_ADDED,
                userId,
                record + "：" + accepted.fileName() + "，" + FileFacts.inWords(facts) + "；SHA-256 " + digest);
        return id;
    }

    /**
     * Changes what is said about a file.
     *
     * @param seen the revision the change is based on
     * @throws StepRefusedException if somebody else changed it meanwhile, or the stage or the check does not allow it
     */
    @Transactional
    public void change(String caseNumber, long id, int seen, RecordFile.Facts typed, String userId) {
        var request = steps.whereverItIs(caseNumber);
        requireOpen(request);
        var file = current(request, id, seen);
        var facts = FileFacts.checked(file.file().fileName(), typed, file.pagesCounted() ? file.pages() : null);
        if (facts.equals(file.facts())) {
            return;
        }
        if (file.isChecked() && !FileFacts.onlyHoldsBack(file.facts(), facts)) {
            throw new StepRefusedException(
                    "“" + file.file().fileName() + "”已经保密审查，只能改为不予公开并写明理由，其他不能再改。需要别的版本的，请另行上传，经补充保密审查后使用。");
        }
        var before = FileFacts.pagesOf(table.ofRecord(file.recordId()));
        table.change(id, facts, userId);
        followPages(file.recordId(), before);
        history.append(
                request.id(),
                EventType.RECORD_FILE_CHANGED,
                userId,
                record(request, file.recordId()) + "：" + file.file().fileName() + "，由“"
                        + FileFacts.inWords(file.facts()) + "”改为“" + FileFacts.inWords(facts) + "”");
    }

    /**
     * Deletes a file with its content; name and digest stay in the history.
     *
     * @throws StepRefusedException if somebody else changed it meanwhile, it was checked, or the stage does not allow it
     */
    @Transactional
    public void remove(String caseNumber, long id, int seen, String userId) {
        var request = steps.whereverItIs(caseNumber);
        requireOpen(request);
        var file = current(request, id, seen);
        if (file.isChecked()) {
            throw new StepRefusedException("“" + file.file().fileName() + "”已经保密审查，不能删除；不再提供的，请改为不予公开并写明理由。");
        }
        var before = FileFacts.pagesOf(table.ofRecord(file.recordId()));
        table.remove(file);
        followPages(file.recordId(), before);
        history.append(
                request.id(),
                EventType.RECORD_FILE_REMOVED,
                userId,
                record(request, file.recordId()) + "：" + file.file().fileName() + "；SHA-256 "
                        + file.file().sha256());
    }

    /**
     * Puts the files of a record into another order.
     *
     * @param seen the order it is based on, by ids
     * @param wanted the same ids in the new order
     * @throws StepRefusedException if the order or the files are not those seen any more
     */
    @Transactional
    public void reorder(String caseNumber, long recordId, List<Long> seen, List<Long> wanted, String userId) {
        var request = steps.whereverItIs(caseNumber);
        requireOpen(request);
        var record = record(request, recordId);
        var now = table.ofRecord(recordId);
        var order = now.stream().map(RecordFile::id).toList();
        if (!order.equals(seen)) {
            throw new StepRefusedException("文件或者它们的顺序刚被同事改动过，请刷新页面，看过现在的顺序再调整。");
        }
        if (order.equals(wanted)) {
            return;
        }
        if (!wanted.stream().sorted().toList().equals(order.stream().sorted().toList())) {
            throw new StepRefusedException("提交的顺序与现有的文件对不上，请刷新页面后重新调整。");
        }
        for (var i = 0; i < wanted.size(); i++) {
            table.place(wanted.get(i), i + 1);
        }
        var names = wanted.stream()
                .flatMap(id -> now.stream().filter(file -> file.id() == id))
                .map(file -> file.file().fileName())
                .toList();
        history.append(request.id(), EventType.RECORD_FILES_ORDERED, userId, record + "：" + String.join("、", names));
    }

    private RecordFile current(DisclosureRequest request, long id, int seen) {
        var file = one(request.id(), id);
        if (file.revision() != seen) {
            throw new StepRefusedException("“" + file.file().fileName() + "”刚被同事改动过，您的改动没有保存。请刷新页面，核对现在的内容再改。");
        }
        return file;
    }

    /** The pages of the record follow its files until somebody types another number in the review. */
    private void followPages(long recordId, @Nullable Integer before) {
        var typed = table.pagesOfRecord(recordId);
        if (typed == null || Objects.equals(typed, before)) {
            table.pagesOfRecord(recordId, FileFacts.pagesOf(table.ofRecord(recordId)));
        }
    }

    private static void requireRoom(List<RecordFile> present, AcceptedFile accepted) {
        var bytes = present.stream().mapToLong(file -> file.file().sizeBytes()).sum() + accepted.content().length;
        if (present.size() >= MOST || bytes > MOST_BYTES) {
            throw new StepRefusedException(
                    "一件最多保存" + MOST + "个信息文件、合计500 MB，“" + accepted.fileName() + "”没有保存。请合并或者压缩后再上传。");
        }
    }

    private static void requireOpen(DisclosureRequest request) {
        switch (request.stage()) {
            case REVIEW, DRAFT -> {}
            case CONFIDENTIALITY -> throw new StepRefusedException("本件正在保密审查，信息文件不能改动。确需补充或者更换的，请保密审查岗退回承办岗。");
            case LEGAL, APPROVAL -> throw new StepRefusedException("答复已经送审，信息文件不能改动。确需改动的，请审核人、签发人退回拟稿。");
            default -> throw new StepRefusedException("本件现处于“" + request.stage().label() + "”环节，信息文件不能改动。");
        }
    }

    /** 第1项“征地批复”: which record, in words. */
    private static String record(DisclosureRequest request, long recordId) {
        for (var item : request.items()) {
            for (var found : item.records()) {
                if (found.id() != null && found.id() == recordId) {
                    return "第" + item.number() + "项“" + found.title() + "”";
                }
            }
        }
        throw new StepRefusedException("本件没有这件检索到的信息，可能刚从审查表中移除，请刷新页面。");
    }
}
