package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.request.CaseStage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The way of a case as the applicant sees it; some of the organ's stages are one step here. */
enum ProgressStep {
    RECEIVED("登记"),
    SEARCH("检索审查"),
    CONFIDENTIALITY("保密审查"),
    DRAFT("起草审核"),
    SIGN("签发制作"),
    SERVE("送达"),
    DONE("办结");

    /** Where a step is on the way: behind, here, ahead. */
    enum Place {
        PAST("已完成"),
        NOW("正在进行"),
        AHEAD("尚未开始");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        /** For those who do not see the colour. */
        public String words() {
            return words;
        }
    }

    /** A step of one case. */
    record Shown(String label, Place place) {}

    private final String label;

    ProgressStep(String label) {
        this.label = label;
    }

    static ProgressStep of(CaseStage stage) {
        return switch (stage) {
            case REGISTRATION, CORRECTION -> RECEIVED;
            case REVIEW, FEE -> SEARCH;
            case CONFIDENTIALITY -> CONFIDENTIALITY;
            case DRAFT, LEGAL -> DRAFT;
            case APPROVAL, ISSUE -> SIGN;
            case DELIVERY -> SERVE;
            case ARCHIVED, WITHDRAWN -> DONE;
        };
    }

    /** The way of a case that its applicant withdrew at {@code ended}: how far it had come, and its end. */
    static List<Shown> withdrawnAt(CaseStage ended) {
        var way = new ArrayList<Shown>();
        for (var step : values()) {
            if (step.compareTo(of(ended)) < 0) {
                way.add(new Shown(step.label, Place.PAST));
            }
        }
        way.add(new Shown("已撤回", Place.PAST));
        return List.copyOf(way);
    }

    /** @param givenUp whether it is answered because nothing was corrected or paid: then nothing is handed out and checked */
    static List<Shown> allOf(CaseStage stage, boolean givenUp) {
        var now = of(stage);
        return Arrays.stream(values())
                .filter(step -> !givenUp || (step != SEARCH && step != CONFIDENTIALITY))
                .map(step -> new Shown(step.label, step.placeWhen(now)))
                .toList();
    }

    private Place placeWhen(ProgressStep now) {
        if (compareTo(now) < 0 || now == DONE) {
            return Place.PAST;
        }
        return this == now ? Place.NOW : Place.AHEAD;
    }

    /** What comes next for a case in this stage, for the applicant of a case under {@code policy}. */
    static String next(CaseStage stage, DeadlinePolicy policy) {
        return switch (stage) {
            case CORRECTION -> "请按补正告知书写明的事项和期限补正。收到补正以后，答复期限重新计算；无正当理由逾期不补正的，视为放弃申请，本机关不再处理。";
            case FEE -> "申请的数量、频次明显超过合理范围的，可以收取信息处理费。决定收费的，会书面通知您数额、依据和缴纳方式；缴清以后答复期限自次日起重新计算，逾期未缴的视为放弃申请。";
            case WITHDRAWN -> "本机关书面确认您的撤回，不再作出答复。以后需要同一信息的，可以重新提出申请；撤回不是您的意思的，请尽快与本机关联系。";
            default -> of(stage).next(policy);
        };
    }

    private String next(DeadlinePolicy policy) {
        return switch (this) {
            case RECEIVED ->
                "工作人员核对申请内容后转承办处室办理。内容不明确的，会自收到申请之日起" + policy.correctionNoticeDays() + "个工作日内一次性告知您怎样补正；补正只需要一次。";
            case SEARCH -> "承办处室逐项检索您要的信息，查到的信息送保密审查。";
            case CONFIDENTIALITY -> "保密审查逐份确认能否公开，之后起草答复书。";
            case DRAFT -> "答复书经法制审核后，送负责人签发。";
            case SIGN -> "答复书编号、盖章后，按您选择的方式送达。";
            case SERVE -> "答复书将按您选择的方式送达您；送达后本件办结。";
            case DONE -> "本件已经办结。对答复不服的，可以按答复书写明的期限和机关申请行政复议或者提起行政诉讼。";
        };
    }
}
