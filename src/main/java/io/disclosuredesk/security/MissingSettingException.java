package io.disclosuredesk.security;

/** The system must not start: a setting that guards data or accounts is missing or unusable. */
public final class MissingSettingException extends RuntimeException {

    private final String remedy;

    /**
     * @param message what is wrong, in Chinese, without the setting's value
     * @param remedy what the operator does about it, in Chinese
     */
    public MissingSettingException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
