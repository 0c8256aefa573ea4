package io.disclosuredesk.request;

/** The proof of identity (身份证明) that article 29 asks for. */
public enum IdType {
    RESIDENT_ID("居民身份证"),
    RESIDENCE_PERMIT("港澳台居民居住证"),
    PERMANENT_RESIDENCE("外国人永久居留身份证"),
    PASSPORT("护照"),
    HK_MACAO_PERMIT("港澳居民来往内地通行证"),
    TAIWAN_PERMIT("台湾居民来往大陆通行证"),
    CREDIT_CODE("统一社会信用代码"),
    OTHER("其他证件");

    private final String label;

    IdType(String label) {
        this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }
}
