package io.disclosuredesk.document.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the withheld part of a partial disclosure is withheld; at least one of them (条例第十四条至第十六条、第三十七条). */
public record Grounds(
        @Element(value = "涉及国家秘密", means = "有内容依法确定为国家秘密") boolean stateSecret,

        @Element(value = "禁止公开的规定", means = "禁止公开的法律、行政法规及其条款") @Nullable
        String prohibitedBy,

        @Element(value = "可能危及的方面", means = "国家安全、公共安全、经济安全、社会稳定中的哪些")
        List<String> endangered,

        @Element(value = "具体风险", means = "公开后的具体风险") @Nullable
        Passage risk,

        @Nullable Consultation consultation,

        @Element(value = "内部事务类别", means = "属于哪一类内部事务") List<String> affairs,

        @Element(value = "过程性信息类别", means = "属于哪一类过程性信息") List<String> stages,

        @Element(value = "案卷名称", means = "哪一宗行政执法案卷") @Nullable
        String file) {

    /** Keeps the lists as they are now. */
    public Grounds {
        endangered = List.copyOf(endangered);
        affairs = List.copyOf(affairs);
        stages = List.copyOf(stages);
    }
}
