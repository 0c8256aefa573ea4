package io.disclosuredesk.portal;

import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A call of the API that cannot be understood or is not allowed; says what to change. */
class RefusedCallException extends RuntimeException {

    private final HttpStatus status;
    private final String title;
    private final transient List<FieldError> errors;

    RefusedCallException(HttpStatus status, String title, String detail, List<FieldError> errors) {
        super(detail);
        this.status = status;
        this.title = title;
        this.errors = errors;
    }

    static RefusedCallException malformed(String field, String message) {
        return new RefusedCallException(
                HttpStatus.BAD_REQUEST, "请求格式不正确", message, List.of(new FieldError(field, message)));
    }

    static RefusedCallException tooLarge() {
        return new RefusedCallException(
                HttpStatus.PAYLOAD_TOO_LARGE, "请求太大", "请求体不能超过30 MB（连同授权委托书和证件照片）；附件最多10个，合计不超过20 MB。", List.of());
    }

    static RefusedCallException tooLargeToCompute() {
        return new RefusedCallException(HttpStatus.PAYLOAD_TOO_LARGE, "请求太大", "请求体不能超过1 MB；一件申请最多50个事件。", List.of());
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    List<FieldError> errors() {
        return errors;
    }
}
