package io.disclosuredesk.portal;

import org.springframework.http.HttpStatus;

/** A file that cannot be a letter of ours, so it was not compared. */
class RefusedFileException extends RuntimeException {

    /** What is wrong with it. */
    enum Fault {
        EMPTY(HttpStatus.UNPROCESSABLE_ENTITY, "没有收到文件", "请选择要查验的文件；文件内容是空的也不能查验。"),
        TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "文件太大", "文件超过20 MB。本系统制发的文书没有这么大的，请核对是不是选错了文件。"),
        WRONG_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "不是PDF或者OFD文件", "只能查验PDF或者OFD格式的电子文书。照片、扫描件、截图和其他格式请用文书上的核验码查验。");

        private final HttpStatus status;
        private final String title;
        private final String advice;

        Fault(HttpStatus status, String title, String advice) {
            this.status = status;
            this.title = title;
            this.advice = advice;
        }

        String advice() {
            return advice;
        }
    }

    private final Fault fault;

    RefusedFileException(Fault fault) {
        super(fault.advice);
        this.fault = fault;
    }

    public HttpStatus status() {
        return fault.status;
    }

    public String title() {
        return fault.title;
    }

    public String advice() {
        return fault.advice;
    }
}
