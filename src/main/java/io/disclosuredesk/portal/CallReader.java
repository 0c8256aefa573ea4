package io.disclosuredesk.portal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads a submission from the bytes of a call: the same bytes are what an idempotency key stands for. */
final class CallReader {

    /** 20 MB of files are 27 MB in Base64. */
    static final int MAX_BYTES = 30 * 1024 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MAX_BYTES)
                            .maxNestingDepth(20)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfig(
                    LogicalType.Enum,
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
            .build();

    private CallReader() {}

    /**
     * The whole body.
     *
     * @throws RefusedCallException if it is longer than {@link #MAX_BYTES}, whatever its header says
     */
    static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            throw RefusedCallException.tooLarge();
        }
        var body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            throw RefusedCallException.tooLarge();
        }
        return body;
    }

    /**
     * The submission in {@code body}.
     *
     * @throws RefusedCallException naming the field that cannot be read
     */
    static SubmitCall read(byte[] body) {
        return read(body, SubmitCall.class);
    }

    /** The same for another kind of call. */
    static <T> T read(byte[] body, Class<T> type) {
        try {
            var call = JSON.readValue(body, type);
            if (call == null) {
                throw RefusedCallException.malformed("", "请求体应为一个JSON对象。");
            }
            return call;
        } catch (JsonMappingException e) {
            throw RefusedCallException.malformed(field(e), message(e));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw RefusedCallException.malformed(
                    "", "请求体不是正确的JSON" + (at == null ? "。" : "：第" + at.getLineNr() + "行第" + at.getColumnNr() + "列。"));
        } catch (IOException e) {
            throw RefusedCallException.malformed("", "请求体应为UTF-8编码的JSON。");
        }
    }

    private static String message(JsonMappingException e) {
        var field = field(e);
        var named = field.isEmpty() ? "请求体" : "字段 " + field;
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return named + " 只能是以下值之一："
                    + Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining("、"))
                    + "。";
        }
        if (field.endsWith("contentBase64")) {
            return named + " 不是正确的Base64文本。";
        }
        return named + " 的类型或格式不正确，请对照接口说明 /v3/api-docs。";
    }

    private static String field(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
