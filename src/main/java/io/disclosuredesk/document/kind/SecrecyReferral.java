package io.disclosuredesk.document.kind;

/** 提请确定能否公开的函: 不能确定能否公开的，报有关主管部门或者保密行政管理部门确定（条例第十七条第三款）. */
public record SecrecyReferral(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SECRECY_REFERRAL;
    }
}
