package io.disclosuredesk.document.kind;

import org.jspecify.annotations.Nullable;

/** Who hears a remedy and how to reach them, from the settings of the organ (行政复议法第二十二条、第二十四条). */
public record RemedyBodies(
        @Element(value = "复议机关", means = "行政复议机关全称") String reconsideration,

        @Element(value = "复议机关地址", means = "复议机关收件地址") String reconsiderationAddress,

        @Element(value = "复议机关邮编", means = "复议机关邮政编码，没有设置的没有") @Nullable
        String reconsiderationPostcode,

        @Element(value = "复议机关电话", means = "复议机关电话") String reconsiderationPhone,

        @Element(value = "复议网上渠道", means = "复议机关接收网上申请的平台，没有设置的没有") @Nullable
        String reconsiderationOnline,

        @Element(value = "法院", means = "有管辖权的人民法院") String court,

        @Element(value = "法院地址", means = "人民法院地址") String courtAddress,

        @Element(value = "法院邮编", means = "人民法院邮政编码，没有设置的没有") @Nullable
        String courtPostcode,

        @Element(value = "法院电话", means = "人民法院电话") String courtPhone,

        @Element(value = "法院网上渠道", means = "人民法院接收网上立案的平台，没有设置的没有") @Nullable
        String courtOnline) {}
