package io.disclosuredesk.request;

import io.disclosuredesk.deadline.Channel;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal as it is handed in, made fit to be kept.
 *
 * @param said the words that the confirmation quotes
 */
public record WithdrawalForm(Channel channel, LocalDate on, String evidence, String said) {

    /** How many characters a reason may have. */
    public static final int MAX_REASON = 500;

    private static final int SHORTEST = 4;
    private static final int LONGEST_EVIDENCE = 300;

    /**
     * A withdrawal that the applicant confirms on the portal; today is the day.
     *
     * @param reason why, as typed; may be left out
     * @throws StepRefusedException if the reason is too long or would print an identity number
     */
    public static WithdrawalForm online(String caseNumber, @Nullable String reason, LocalDate today) {
        var why = Bounded.printed("撤回的理由", Bounded.lines("撤回的理由", reason, MAX_REASON));
        return new WithdrawalForm(
                Channel.ONLINE,
                today,
                "凭查询码登录后在网上确认撤回",
                "本人撤回登记编号为" + caseNumber + "的政府信息公开申请。" + (why == null ? "" : "理由：" + why));
    }

    /**
     * A withdrawal that came on paper or by word in writing; staff record it.
     *
     * @param on the day it arrived
     * @param evidence what proves it: where the paper is, its mail number
     * @param said the applicant's words, copied from the paper
     * @throws StepRefusedException if something is missing or too long
     */
    public static WithdrawalForm onPaper(
            @Nullable Channel channel, @Nullable LocalDate on, @Nullable String evidence, @Nullable String said) {
        if (channel == null || channel == Channel.ONLINE) {
            throw new StepRefusedException("请选择收到渠道；网上撤回由申请人自己在查询页面提交。");
        }
        if (on == null) {
            throw new StepRefusedException("请填写收到撤回材料的日期，办理自这一天终止。");
        }
        var proof = Objects.requireNonNullElse(Bounded.line("凭据", evidence, LONGEST_EVIDENCE), "");
        if (proof.codePointCount(0, proof.length()) < SHORTEST) {
            throw new StepRefusedException("请写明凭据，例如“撤回申请书原件，申请人当面签名”，至少" + SHORTEST + "个字。没有书面材料的，不能登记撤回。");
        }
        var words = Bounded.printed("申请人的原话", Bounded.lines("申请人的原话", said, MAX_REASON));
        if (words == null || words.codePointCount(0, words.length()) < SHORTEST) {
            throw new StepRefusedException("请照抄申请人书面材料中撤回申请的原话，至少" + SHORTEST + "个字；撤回申请确认书要逐字引用。");
        }
        return new WithdrawalForm(channel, on, proof, words);
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "WithdrawalForm[" + channel + ", " + on + "]";
    }
}
