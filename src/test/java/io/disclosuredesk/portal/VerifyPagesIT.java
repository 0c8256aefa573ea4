package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.request.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** 文书验真, as whoever holds a letter sees it. */
class VerifyPagesIT extends VerifyFixture {

    private static final String UNKNOWN = "ZZZZZZZZZZZZZZZZZZZZ";

    @Test
    void showsTheLetterHoweverItsCodeIsTyped() throws Exception {
        var grouped = code.replaceAll("(.{4})(?=.)", "$1-");
        var wide = code.chars().collect(StringBuilder::new, (s, c) -> s.append((char) (c + 0xFEE0)), (a, b) -> {});
        for (var typed : new String[] {
            code, code.toLowerCase(Locale.ROOT), grouped, " " + grouped.replace('-', ' ') + " ", wide.toString()
        }) {
            var page = text(web.perform(get("/verify").param("code", typed))
                    .andExpect(status().isOk())
                    .andReturn());
            assertThat(page)
                    .as(typed)
                    .contains("状态：有效", "登记回执", "2026年12月15日", "云州市自然资源和规划局", pages + "页", grouped, "localhost:8080")
                    .contains("action=\"/verify/" + grouped + "\"");
        }
        assertThat(body(get("/verify/" + code))).contains("状态：有效");
        var digest = Sha256.of(pdf).toUpperCase(Locale.ROOT);
        assertThat(body(get("/verify/" + grouped)))
                .contains(">" + digest.substring(0, 8) + "<", ">" + digest.substring(56) + "<");
    }

    @Test
    void tellsNothingOfApplicantRequestAndCase() throws Exception {
        notice();
        withdrawReceipt(DocumentKind.EXTENSION_NOTICE);
        for (var page : new String[] {
            body(get("/verify/" + code)),
            body(sent("/verify", pdf)),
            body(sent("/verify/" + code, pdf)),
            body(sent("/verify/" + code, altered())),
            body(sent("/verify", NOTICE))
        }) {
            assertThat(page).doesNotContain(SECRETS).doesNotContain(number, "姓名有误", "legal");
        }
    }

    @Test
    void tellsTheOriginalFromAnyOtherFile() throws Exception {
        assertThat(body(sent("/verify/" + code, pdf))).contains(">真实<", "完全一致").doesNotContain(">不符<");
        assertThat(body(sent("/verify", pdf))).contains(">真实<", "登记回执");
        assertThat(body(sent("/verify/" + code, altered())))
                .contains(">不符<", "另存", "核验码")
                .doesNotContain(">真实<");
        assertThat(body(sent("/verify", altered()))).contains(">没有查到<").doesNotContain(">真实<", "登记回执");
        // another letter of the organ is not this one
        assertThat(body(sent("/verify/" + code, files.content(notice().file().id()))))
                .contains(">不符<");
    }

    @Test
    void saysWhatBecameOfAWithdrawnLetter() throws Exception {
        withdrawReceipt(null);
        assertThat(body(get("/verify/" + code)))
                .contains("状态：已撤销（2026年12月15日）", "不再有效")
                .doesNotContain("状态：有效");
        assertThat(body(sent("/verify", pdf))).contains(">已被撤销<").doesNotContain(">真实<");
        assertThat(body(sent("/verify/" + code, altered()))).contains(">不符<");
    }

    @Test
    void namesTheLetterThatTookItsPlace() throws Exception {
        notice();
        withdrawReceipt(DocumentKind.EXTENSION_NOTICE);
        assertThat(body(get("/verify/" + code))).contains("状态：已被云自然资公开〔2026〕7号替换（2026年12月15日）");
        assertThat(body(sent("/verify/" + code, pdf))).contains(">已被替换<").doesNotContain(">真实<");
    }

    /** A letter without a code and an archive: the first is found by its file, the second is nobody's business. */
    @Test
    void findsOldLettersByTheirFileAndNoArchive() throws Exception {
        notice();
        assertThat(body(sent("/verify", NOTICE))).contains(">真实<", "延期答复告知书", "云自然资公开〔2026〕7号");
        var archive = "PK\u0003\u0004 evidence of 林示例".getBytes(StandardCharsets.UTF_8);
        var file = files.store("证据卷.zip", "application/zip", archive);
        jdbc.sql("""
                        insert into document (request_id, kind, title, pages, file_id, issued_at)
                        select id, 'EVIDENCE', '证据卷', 0, ?, current_timestamp from request where case_number = ?
                        """).params(file.id(), number).update();
        assertThat(body(sent("/verify", archive))).contains(">没有查到<");
    }

    @Test
    void answersAnUnknownCodeLikeAnythingElseThatIsNone() throws Exception {
        var shown =
                new String[] {UNKNOWN, "' or 1=1 --", "<script>", "\u0000", "２".repeat(19), "A".repeat(5000), code + "2"
                };
        var first = "";
        for (var typed : shown) {
            var page = text(web.perform(get("/verify").param("code", typed))
                    .andExpect(status().isNotFound())
                    .andReturn());
            assertThat(page).contains("没有查到", "逐位核对").doesNotContain("<script>", "1=1");
            first = first.isEmpty() ? page : first;
            assertThat(page).isEqualTo(first);
        }
        for (var content : new byte[][] {pdf, PDF, {}, "text".getBytes(StandardCharsets.UTF_8)}) {
            assertThat(text(web.perform(sent("/verify/" + UNKNOWN, content))
                            .andExpect(status().isNotFound())
                            .andReturn()))
                    .isEqualTo(first);
        }
    }

    @Test
    void refusesWhatCannotBeALetter() throws Exception {
        web.perform(sent("/verify", new byte[0])).andExpect(status().isUnprocessableEntity());
        assertThat(body(sent("/verify/" + code, new byte[0]))).contains("没有收到文件", "状态：有效");
        web.perform(multipart("/verify")).andExpect(status().isUnprocessableEntity());
        web.perform(post("/verify")).andExpect(status().isUnprocessableEntity());
        web.perform(multipart("/verify").param("file", "%PDF-text instead of a file"))
                .andExpect(status().is4xxClientError());
        var photo = "\u00ff\u00d8\u00ff\u00e0 a photograph".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(text(web.perform(sent("/verify", photo))
                        .andExpect(status().isUnsupportedMediaType())
                        .andReturn()))
                .contains("照片、扫描件、截图");
        var large = new byte[(int) Fingerprint.LONGEST + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertThat(text(web.perform(sent("/verify", large))
                        .andExpect(status().isPayloadTooLarge())
                        .andReturn()))
                .contains("超过20 MB");
        var largest = java.util.Arrays.copyOf(large, (int) Fingerprint.LONGEST);
        assertThat(body(sent("/verify", largest))).contains(">没有查到<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd.pdf",
                "<img src=x onerror=alert(1)>.pdf",
                "\u202Efdp.exe",
                "a\u0000.pdf",
                "${7*7}#{1}__${T(java.lang.Runtime)}__::.x",
                ""
            })
    void doesNotCareForTheFilesName(String name) throws Exception {
        var call = multipart("/verify/" + code).file(upload(name, altered()));
        var page = text(web.perform(call).andExpect(status().isOk()).andReturn());
        assertThat(page).contains(">不符<").doesNotContain("passwd", "onerror", "\u202E", "Runtime");
    }

    @Test
    void keepsNothingOfAnUpload() throws Exception {
        var before = stored();
        body(sent("/verify", altered()));
        body(sent("/verify/" + code, altered()));
        assertThat(stored()).isEqualTo(before);
    }

    private long stored() {
        return jdbc.sql("select count(*) from stored_file").query(Long.class).single();
    }

    @Test
    void isNeitherCachedNorIndexedNorTellsWhereAReaderCameFrom() throws Exception {
        for (var path : new String[] {"/verify", "/verify/" + code, "/verify/" + UNKNOWN}) {
            web.perform(get(path))
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"));
        }
    }

    @Test
    void takesNoFormOfAnotherSiteAndNotTooMuchFromOneAddress() throws Exception {
        web.perform(sent("/verify", pdf).header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        RequestPostProcessor one = request -> {
            request.setRemoteAddr("192.0.2.77");
            return request;
        };
        var last = 0;
        for (var i = 0; i < 400 && last != 429; i++) {
            last = web.perform(get("/verify/" + UNKNOWN).with(one))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void isLinkedWherePeopleLook() throws Exception {
        assertThat(body(get("/"))).contains("href=\"/verify\">文书验真</a>", "手里有一份本机关的文书");
        assertThat(body(get("/verify"))).contains("name=\"code\"", "type=\"file\"", "enctype=\"multipart/form-data\"");
    }
}
