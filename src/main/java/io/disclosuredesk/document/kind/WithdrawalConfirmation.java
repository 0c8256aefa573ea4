package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 撤回申请确认书: 确认申请人撤回申请，办理终止（条例第四十五条）.
 *
 * @param said the applicant's own words
 * @param rest which items go on; null where the whole request is withdrawn
 */
public record WithdrawalConfirmation(
        CaseFacts facts,

        @Element(value = "撤回日期", means = "收到书面撤回材料的日期，办理自该日终止")
        LocalDate withdrawnOn,

        @Element(value = "撤回原话", means = "申请人写的撤回申请的话，逐字引用") Quotation said,

        @Element(value = "继续办理的事项", means = "只撤回一部分的，写明哪些事项继续办理；全部撤回的不写") @Nullable
        String rest)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.WITHDRAWAL_CONFIRMATION;
    }
}
