package io.disclosuredesk.document;

import io.disclosuredesk.document.check.CheckReport;
import io.disclosuredesk.document.check.Finding;
import java.util.stream.Collectors;

/** The words of a letter must not be sealed as they are; nothing was made. The message says in Chinese what to mend. */
public class LetterRefusedException extends RuntimeException {

    LetterRefusedException(DocumentKind kind, String caseNumber, CheckReport report) {
        super(caseNumber + "的" + kind.label() + "没有通过法律校验，没有制发："
                + report.errors().stream().map(Finding::sentence).collect(Collectors.joining())
                + "改正机关设置或者文书模板以后，由管理员重试本作业。");
    }
}
