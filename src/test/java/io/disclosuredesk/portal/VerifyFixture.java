package io.disclosuredesk.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.document.ReceiptLetters;
import io.disclosuredesk.document.Withdrawals;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StoredFiles;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A case with a receipt issued as the program does, to be checked by strangers. */
abstract class VerifyFixture extends PortalFixture {

    /** Of no other test, since letters are found by what is in them. */
    static final byte[] NOTICE = "%PDF-1.4\n7 0 obj<<>>endobj\n".getBytes(StandardCharsets.US_ASCII);

    /** What no stranger may learn: the applicant, the request and the case. */
    static final String[] SECRETS = {"林示例", "110101190003010018", "13800000001", "样板村", "勘测定界图"};

    @Autowired
    ReceiptLetters receipts;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    Requests requests;

    @Autowired
    Withdrawals withdrawals;

    String number = "";
    String queryCode = "";
    String code = "";
    byte[] pdf = {};
    byte[] ofd = {};
    int pages;

    @BeforeEach
    void issuesAReceipt() throws Exception {
        var done = text(submitted());
        number = caseNumber(done);
        queryCode = code(done);
        var receipt = receipts.issue(number);
        code = Objects.requireNonNull(receipt.mark()).code();
        pdf = files.content(receipt.file().id());
        ofd = twin(receipt.id());
        pages = receipt.pages();
    }

    private byte[] twin(long documentId) {
        return files.content(jdbc.sql("select ofd_file_id from document where id = ?")
                .param(documentId)
                .query(Long.class)
                .single());
    }

    /** A notice of the same case, served. */
    IssuedDocument notice() {
        var id = requests.byNumber(number).id();
        documents.keep(
                id,
                new Documents.NewDocument(
                        DocumentKind.EXTENSION_NOTICE,
                        "云自然资公开〔2026〕7号",
                        "告知林示例",
                        1,
                        "a.pdf",
                        "application/pdf",
                        NOTICE,
                        null));
        return documents.find(id, DocumentKind.EXTENSION_NOTICE).orElseThrow();
    }

    void withdrawReceipt(@Nullable DocumentKind replacedBy) {
        withdrawals.withdraw(number, DocumentKind.RECEIPT, "legal", "登记的申请人林示例姓名有误，现予撤销", replacedBy);
    }

    static MockMultipartFile upload(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/pdf", content);
    }

    static MockMultipartHttpServletRequestBuilder sent(String path, byte[] content) {
        return multipart(path).file(upload("文书.pdf", content));
    }

    /** The letter with one bit of it turned. */
    byte[] altered() {
        var bytes = pdf.clone();
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }
}
