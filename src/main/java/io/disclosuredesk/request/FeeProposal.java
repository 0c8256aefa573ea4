package io.disclosuredesk.request;

import io.disclosuredesk.decision.FeeBasis;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a handler proposes to charge.
 *
 * @param before requests of the same applicant in the same month that were counted earlier; 0 where pages are counted
 * @param quantity requests or pages charged now
 * @param grounds why number or frequency exceed a reasonable range; goes into the notice
 * @param payment how to pay; goes into the notice
 */
public record FeeProposal(FeeBasis basis, int before, int quantity, String grounds, String payment) {

    private static final int SHORTEST_GROUNDS = 20;
    private static final int SHORTEST_PAYMENT = 10;
    private static final int MOST = 100_000;

    /**
     * What was typed, held to what a notice may state.
     *
     * @throws StepRefusedException in Chinese, naming what to mend: counts without sense, nothing due, texts too short
     */
    public static FeeProposal checked(
            @Nullable FeeBasis basis,
            @Nullable Integer before,
            @Nullable Integer quantity,
            @Nullable String grounds,
            @Nullable String payment) {
        if (basis == null) {
            throw new StepRefusedException("请选择按件还是按量计收；一件申请只能选一种（国办函〔2020〕109号）。");
        }
        var earlier = basis == FeeBasis.BY_PAGE ? Integer.valueOf(0) : before;
        if (earlier == null || earlier < 0 || earlier > MOST) {
            throw new StepRefusedException("请填写本月此前的件数：0至" + MOST + "的整数。");
        }
        if (quantity == null || quantity < 1 || quantity > MOST) {
            throw new StepRefusedException("请填写本次计费的" + basis.unit() + "数：1至" + MOST + "的整数。");
        }
        if (basis.amount(earlier, quantity).signum() == 0) {
            throw new StepRefusedException("没有超过免费的范围（" + basis.free() + basis.unit() + "以内），应缴0元，不能收费。请核对数量，或者不收费。");
        }
        return new FeeProposal(
                basis,
                earlier,
                quantity,
                text("收费事实", grounds, SHORTEST_GROUNDS, 2000, "写明申请的数量、频次怎样超过一定范围"),
                text("缴纳方式", payment, SHORTEST_PAYMENT, 1000, "写明缴款码、代收银行或者网上缴款的办法"));
    }

    /** What is due, in yuan. */
    public BigDecimal amount() {
        return basis.amount(before, quantity);
    }

    private static String text(String name, @Nullable String typed, int shortest, int longest, String how) {
        var text = Bounded.printed(name, Bounded.lines(name, typed, longest));
        if (text == null || text.codePointCount(0, text.length()) < shortest) {
            throw new StepRefusedException("请填写“" + name + "”，至少" + shortest + "个字：" + how + "；这段话会写入收费通知书。");
        }
        return text;
    }
}
