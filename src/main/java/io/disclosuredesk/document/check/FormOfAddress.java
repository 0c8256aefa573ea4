package io.disclosuredesk.document.check;

/** 称谓: 您 to a person, 你单位 to an organisation, never both. */
final class FormOfAddress implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var organisation = letter.request().applicant().type().isOrganisation();
        var wrong = organisation ? "您" : "你单位";
        for (var piece : letter.own()) {
            if (piece.text().replaceAll("“[^”]*”|《[^》]*》", "").contains(wrong)) {
                findings.add(
                        piece.where(),
                        "申请人是" + (organisation ? "组织" : "公民") + "，却称“" + wrong + "”。",
                        "请改为“" + (organisation ? "你单位" : "您") + "”，并核对是否套用了别的答复。");
            }
        }
    }
}
