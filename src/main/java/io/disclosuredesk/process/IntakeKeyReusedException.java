package io.disclosuredesk.process;

/** The same key came with a different request: the caller must choose a new key for a new request. */
public class IntakeKeyReusedException extends RuntimeException {
    IntakeKeyReusedException() {
        super("同一个 Idempotency-Key 已用于另一份内容不同的申请；新的申请请换用新的键。");
    }
}
