package io.disclosuredesk.request;

/** There is no case with this number. */
public class CaseNotFoundException extends RuntimeException {
    CaseNotFoundException(String caseNumber) {
        super("没有登记编号为“" + caseNumber + "”的申请，请核对编号。");
    }
}
