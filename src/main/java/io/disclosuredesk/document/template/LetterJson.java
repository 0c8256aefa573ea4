package io.disclosuredesk.document.template;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.letter.Letter;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** The data of letters as JSON: the record's own names, dates as 2026-05-01; a name that the record does not have is refused. */
public final class LetterJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addDeserializer(LetterData.class, new OfAnyKind())
                    .addDeserializer(Letter.Block.class, new OfAnyBlock()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Blocks in a list say which they are: {@code "block": "paragraph"}. */
    private static final class OfAnyBlock extends JsonDeserializer<Letter.Block> {

        private static final Map<String, Class<? extends Letter.Block>> BLOCKS = Map.of(
                "heading", Letter.Heading.class,
                "paragraph", Letter.Paragraph.class,
                "quote", Letter.Quote.class,
                "facts", Letter.FactTable.class,
                "table", Letter.Table.class);

        @Override
        public Letter.Block deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ObjectNode tree = tree(parser, context);
            var name = tree.remove("block");
            var type = name == null ? null : BLOCKS.get(name.asText());
            if (type == null) {
                throw new JsonMappingException(parser, "缺少 block，或者不是 " + BLOCKS.keySet());
            }
            return parser.getCodec().treeToValue(tree, type);
        }
    }

    /** Data within data, such as the answers of a combined reply, say whose they are: {@code "letter": "D20"}. */
    private static final class OfAnyKind extends JsonDeserializer<LetterData> {

        @Override
        public LetterData deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ObjectNode tree = tree(parser, context);
            var code = tree.remove("letter");
            if (code == null) {
                throw new JsonMappingException(parser, "缺少 letter：是哪一种文书");
            }
            return parser.getCodec()
                    .treeToValue(tree, LetterKind.ofCode(code.asText()).data());
        }
    }

    private LetterJson() {}

    private static ObjectNode tree(JsonParser parser, DeserializationContext context) throws IOException {
        if (context.readTree(parser) instanceof ObjectNode tree) {
            return tree;
        }
        throw new JsonMappingException(parser, "应当是对象");
    }

    /**
     * The data of a letter of this kind.
     *
     * @throws IllegalArgumentException in Chinese, if it is no such record; where in the JSON, and why
     */
    public static LetterData read(LetterKind kind, String json) {
        try {
            return MAPPER.readValue(json, kind.data());
        } catch (UnrecognizedPropertyException e) {
            throw new IllegalArgumentException("“" + where(e) + "”不是“" + kind.label() + "”的要素。", e);
        } catch (JsonMappingException e) {
            var cause = e.getCause() instanceof IllegalArgumentException refused ? refused.getMessage() : null;
            throw new IllegalArgumentException(
                    "“" + where(e) + "”的内容不符合要求" + (cause == null ? "，请核对类型和格式（日期写成 2026-05-01）。" : "：" + cause), e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "内容不是 JSON，请核对第" + e.getLocation().getLineNr() + "行。", e);
        }
    }

    private static String where(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "第" + (step.getIndex() + 1) + "个" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
