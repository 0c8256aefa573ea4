package io.disclosuredesk.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerValues;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of an answer as the text the database keeps. */
final class ElementsJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private ElementsJson() {}

    static @Nullable String write(AnswerValues values) {
        if (values.byElement().isEmpty()) {
            return null;
        }
        try {
            return JSON.writeValueAsString(values.byElement());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An element that a newer version no longer knows is left out; the row keeps it. */
    static AnswerValues read(@Nullable String json) {
        if (json == null) {
            return AnswerValues.NONE;
        }
        try {
            var texts = JSON.readValue(json, TEXTS);
            var values = new EnumMap<AnswerElement, String>(AnswerElement.class);
            for (var element : AnswerElement.values()) {
                var text = texts.get(element.name());
                if (text != null) {
                    values.put(element, text);
                }
            }
            return new AnswerValues(values);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
