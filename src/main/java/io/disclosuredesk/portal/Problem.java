package io.disclosuredesk.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.disclosuredesk.deadline.DeadlineRefusedException;
import io.disclosuredesk.deadline.ReceiptRefusedException;
import io.disclosuredesk.document.OfdUnavailableException;
import io.disclosuredesk.process.IntakeKeyReusedException;
import io.disclosuredesk.request.CorrectionNotAwaitedException;
import io.disclosuredesk.request.IntakeRefusedException;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MultipartException;

/**
 * Why a call was refused (RFC 9457), in Chinese.
 *
 * @param errors the fields to mend, named as in the request
 */
@Schema(description = "错误说明（RFC 9457）")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        @Schema(description = "错误种类，程序可据此判断", example = "urn:disclosure-desk:problem:refused")
        String type,

        @Schema(description = "错误名称", example = "申请尚不能提交") String title,
        @Schema(description = "HTTP 状态码", example = "422") int status,

        @Schema(description = "怎样改正", example = "请按 errors 逐项改正后重新提交。")
        String detail,

        @Schema(description = "请求路径", example = "/api/requests") @Nullable
        String instance,

        @Schema(description = "需要改正的字段") @Nullable List<FieldError> errors) {

    private static final String TYPE = "urn:disclosure-desk:problem:";

    /** What to tell about an exception; a server error tells nothing of its cause. */
    static Problem of(Exception e) {
        if (e instanceof IntakeRefusedException refused) {
            return of("refused", HttpStatus.UNPROCESSABLE_ENTITY, "申请尚不能提交", "请按 errors 逐项改正后重新提交。", refused.errors());
        }
        if (e instanceof ReceiptRefusedException refused) {
            return of("refused", HttpStatus.UNPROCESSABLE_ENTITY, "申请尚不能提交", text(refused), null);
        }
        if (e instanceof DeadlineRefusedException refused) {
            return of(
                    "refused",
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "期限无法计算",
                    text(refused),
                    List.of(new FieldError(refused.field(), text(refused))));
        }
        if (e instanceof CorrectionNotAwaitedException none) {
            return of("not-awaited", HttpStatus.CONFLICT, "现在不需要补正", text(none), null);
        }
        if (e instanceof IntakeKeyReusedException reused) {
            return of("key-reused", HttpStatus.UNPROCESSABLE_ENTITY, "Idempotency-Key 已用于另一份申请", text(reused), null);
        }
        if (e instanceof RefusedCallException call) {
            var errors = call.errors().isEmpty() ? null : call.errors();
            return of("malformed", call.status(), call.title(), text(call), errors);
        }
        if (e instanceof RefusedFileException file) {
            return of("file", file.status(), file.title(), text(file), null);
        }
        if (e instanceof UnknownCodeException) {
            return of("not-found", HttpStatus.NOT_FOUND, "没有查到", "没有这个核验码的文书。请对照文书逐位核对后重试；核验码不含数字0、1和字母I、O。", null);
        }
        if (e instanceof UnknownApiKeyException key) {
            return of("api-key", HttpStatus.UNAUTHORIZED, "接口密钥不正确", text(key), null);
        }
        if (e instanceof TooManyRequestsException many) {
            var detail = "请在" + many.retryAfterSeconds() + "秒后重试（见 Retry-After）。";
            return of("too-many", HttpStatus.TOO_MANY_REQUESTS, "操作过于频繁", detail, null);
        }
        if (e instanceof MultipartException && !(e instanceof ErrorResponse)) {
            return of(HttpStatus.BAD_REQUEST);
        }
        if (e instanceof OfdUnavailableException missing) {
            return of("no-ofd", HttpStatus.SERVICE_UNAVAILABLE, "没有OFD版式文件", text(missing), null);
        }
        return e instanceof NoSuchLetterException ? of(HttpStatus.NOT_FOUND) : ofFramework(e);
    }

    static Problem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> of("not-found", status, "没有找到", "登记编号或查询码不正确，或者没有这份文书、这个地址。请核对后重试。", null);
            case METHOD_NOT_ALLOWED -> of("method", status, "不支持这种请求方法", "请对照接口说明 /v3/api-docs 检查请求方法。", null);
            case UNSUPPORTED_MEDIA_TYPE ->
                of(
                        "media-type",
                        status,
                        "不支持这种内容类型",
                        "数据以 Content-Type: application/json 提交 UTF-8 编码的 JSON；要查验的文件以 multipart/form-data 提交。",
                        null);
            case NOT_ACCEPTABLE ->
                of("media-type", status, "不能提供所要的内容类型", "本接口返回 application/json，文书为 application/pdf。", null);
            case PAYLOAD_TOO_LARGE -> of(RefusedCallException.tooLarge());
            case TOO_MANY_REQUESTS -> of("too-many", status, "操作过于频繁", "请稍后重试。", null);
            default -> general(status);
        };
    }

    private static Problem general(HttpStatus status) {
        return status.is5xxServerError()
                ? of("server", status, "系统暂时不能处理", "请稍后用同一个 Idempotency-Key 重试，不会重复登记；仍不成功请与本机关联系。", null)
                : of("malformed", status, "请求不正确", "请对照接口说明 /v3/api-docs 检查请求。", null);
    }

    private static Problem ofFramework(Exception e) {
        if (e instanceof HttpRequestMethodNotSupportedException) {
            return of(HttpStatus.METHOD_NOT_ALLOWED);
        }
        if (e instanceof HttpMediaTypeNotSupportedException) {
            return of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (e instanceof HttpMediaTypeNotAcceptableException) {
            return of(HttpStatus.NOT_ACCEPTABLE);
        }
        var status = e instanceof ErrorResponse known
                ? HttpStatus.resolve(known.getStatusCode().value())
                : null;
        return of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, errors);
    }

    private static Problem of(
            String type, HttpStatus status, String title, String detail, @Nullable List<FieldError> errors) {
        return new Problem(TYPE + type, title, status.value(), detail, null, errors);
    }

    private static String text(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
