package io.disclosuredesk.desk;

import io.disclosuredesk.document.CaseSheets;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.security.StaffDirectory;
import java.util.Arrays;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheets of a case file (入卷表单), set from the case as it stands. */
@Controller
class CaseSheetDownloads {

    private final CaseAccess access;
    private final CaseSheets sheets;
    private final StaffDirectory staff;

    CaseSheetDownloads(CaseAccess access, CaseSheets sheets, StaffDirectory staff) {
        this.access = access;
        this.sheets = sheets;
        this.staff = staff;
    }

    @GetMapping("/desk/cases/{caseNumber}/sheets/{code}.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String caseNumber, @PathVariable String code) {
        var request = access.open(caseNumber);
        var kind = Arrays.stream(LetterKind.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchCaseException("没有编号为“" + code + "”的入卷表单。"));
        var sheet = sheets.file(request, kind, staff::displayName);
        return CaseDownloads.send(sheet.name(), "application/pdf", sheet.content());
    }
}
