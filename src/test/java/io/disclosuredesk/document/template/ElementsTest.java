package io.disclosuredesk.document.template;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.document.kind.Element;
import io.disclosuredesk.document.kind.LetterKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a record's elements are read. */
class ElementsTest {

    @Test
    void readsNamesFormsAndWhatMayBeMissing() {
        var elements = Elements.of(SampleData.class);
        assertThat(elements.all())
                .extracting(Elements.One::name)
                .containsExactly("申请人", "收到日期", "理由", "暂定", "说明", "引文", "材料", "表格", "附件", "证据", "方式", "金额", "时间", "其他");
        assertThat(elements.all())
                .filteredOn(Elements.One::nullable)
                .extracting(Elements.One::name)
                .containsExactly("理由", "说明", "引文", "表格", "其他");
        assertThat(elements.all())
                .filteredOn(one -> !one.mayBeLeftOut())
                .extracting(Elements.One::name)
                .containsExactly("申请人");
        assertThat(requireNonNull(elements.find("证据")).entry()).isEqualTo(SampleData.Evidence.class);
        assertThat(elements.find("无此名")).isNull();
    }

    @Test
    void readsEachClassOnce() {
        assertThat(Elements.of(SampleData.class)).isSameAs(Elements.of(SampleData.class));
    }

    @Test
    void readsThroughGroups() {
        var data = SampleData.of("张示例");
        assertThat(requireNonNull(Elements.of(SampleData.class).find("方式")).in(data))
                .isEqualTo(SampleData.Way.POST);
        assertThat(requireNonNull(Elements.of(SampleData.class).find("其他")).in(data))
                .isNull();
    }

    record Twice(
            @Element(value = "甲", means = "甲") String one,
            @Element(value = "甲", means = "乙") String two) {}

    record Unprintable(@Element(value = "甲", means = "甲") Map<String, String> map) {}

    record Unlistable(@Element(value = "甲", means = "甲") List<Map<String, String>> maps) {}

    record Misnamed(@Element(value = "a-b", means = "甲") String text) {}

    record Counter(@Element(value = "序号", means = "甲") String text) {}

    @Test
    void refusesRecordsThatNoTemplateCanPrint() {
        assertThatThrownBy(() -> Elements.of(Twice.class)).hasMessageContaining("two elements are called 甲");
        assertThatThrownBy(() -> Elements.of(Unprintable.class)).hasMessageContaining("cannot be of type");
        assertThatThrownBy(() -> Elements.of(Unlistable.class)).hasMessageContaining("cannot be of type");
        assertThatThrownBy(() -> Elements.of(Misnamed.class)).hasMessageContaining("cannot be called a-b");
        assertThatThrownBy(() -> Elements.of(Counter.class)).hasMessageContaining("cannot be called 序号");
        assertThatThrownBy(() -> Elements.of(String.class)).hasMessageContaining("is no record");
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterHasElementsWithAMeaning(LetterKind kind) {
        var organ =
                Elements.of(Organ.class).all().stream().map(Elements.One::name).toList();
        assertThat(Elements.of(kind.data()).all()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.means()).as(one.name()).isNotBlank();
            assertThat(organ).doesNotContain(one.name());
        });
    }
}
