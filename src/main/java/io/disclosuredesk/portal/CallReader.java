package io.disclosuredesk.portal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what a call sends from its bytes: those of a submission are what an idempotency key stands for. */
final class CallReader {

    /** 20 MB of files are 27 MB in Base64. */
    static final int MAX_BYTES = 30 * 1024 * 1024;

    /** A thousand times what a case needs, and room for the ten thousand events that are refused by name. */
    static final int SMALL_BYTES = 1024 * 1024;

    private static final int LONGEST_NAME = 40;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
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

    /** For small calls nobody sends by hand: a slip of the pen is refused, not passed over. */
    private static final JsonMapper STRICT = JSON.rebuild()
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayReader()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, CallReader::textOnly)
            .withCoercionConfig(
                    LogicalType.Enum, config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .build();

    private CallReader() {}

    private static void textOnly(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    /**
     * The whole body of a submission.
     *
     * @throws RefusedCallException if it is longer than {@link #MAX_BYTES}, whatever its header says
     */
    static byte[] body(HttpServletRequest request) throws IOException {
        return body(request, MAX_BYTES, RefusedCallException.tooLarge());
    }

    private static byte[] body(HttpServletRequest request, int most, RefusedCallException tooLarge) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw tooLarge;
        }
        var body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge;
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
        return read(JSON, body, type);
    }

    /**
     * A small call in the body of {@code request}. Unlike {@link #read} it knows every property by name, takes text for text
     * and a number for a number, and dates as ISO dates that exist.
     *
     * @throws RefusedCallException naming the field that cannot be read
     */
    static <T> T readStrictly(HttpServletRequest request, Class<T> type) throws IOException {
        return read(STRICT, body(request, SMALL_BYTES, RefusedCallException.tooLargeToCompute()), type);
    }

    private static <T> T read(ObjectMapper json, byte[] body, Class<T> type) {
        try {
            var call = json.readValue(body, type);
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
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "没有 " + field + " 这一项，这里可以写的有：" + names(unknown.getKnownPropertyIds()) + "。";
        }
        var target = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (target != null && target.isEnum()) {
            return named + " 只能是以下值之一：" + names(List.of(target.getEnumConstants())) + "。";
        }
        if (target == LocalDate.class) {
            var written = e instanceof InvalidFormatException format ? "，现为“" + cut(format.getValue()) + "”" : "";
            return named + " 应为真实存在的日期，写作2026-03-05的形式" + written + "。";
        }
        if (field.endsWith("contentBase64")) {
            return named + " 不是正确的Base64文本。";
        }
        return field.isEmpty() ? "请求体应为一个JSON对象。" : named + " 的类型或格式不正确，请对照接口说明 /v3/api-docs。";
    }

    private static String names(Collection<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    private static String field(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + cut(step.getFieldName()))
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** What somebody sent, short enough to be sent back. */
    private static String cut(Object sent) {
        var text = String.valueOf(sent);
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }
}
