package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.Element;

/** The organ's own facts, which every template may use. */
public record Organ(
        @Element(value = "机关", means = "本机关全称", mayBeLeftOut = true)
        String name,

        @Element(value = "机关地址", means = "本机关的通信地址", mayBeLeftOut = true)
        String address,

        @Element(value = "邮编", means = "本机关的邮政编码", mayBeLeftOut = true)
        String postcode,

        @Element(value = "电话", means = "政府信息公开工作机构的电话", mayBeLeftOut = true)
        String phone,

        @Element(value = "公开机构", means = "政府信息公开工作机构的名称", mayBeLeftOut = true)
        String office,

        @Element(value = "办公时间", means = "政府信息公开工作机构的办公时间", mayBeLeftOut = true)
        String hours) {}
