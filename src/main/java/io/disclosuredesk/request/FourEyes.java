package io.disclosuredesk.request;

import java.util.Optional;

/** Who may not decide because of what they did before (law sheet §8: 承办人≠审查人、拟稿人≠签发人). */
public enum FourEyes {
    /** Whoever handled or drafted the case does not check it for confidentiality. */
    CONFIDENTIALITY_CHECK {
        @Override
        public Optional<String> refusal(DisclosureRequest request, String userId) {
            var own = userId.equals(request.handlers().handler())
                    || userId.equals(request.handlers().drafter());
            return own ? Optional.of("您是本件的承办人，不能由本人进行保密审查，请由其他保密审查人员办理。") : Optional.empty();
        }
    },
    /** Whoever drafted or handled the reply does not sign it off. */
    SIGN_OFF {
        @Override
        public Optional<String> refusal(DisclosureRequest request, String userId) {
            var own = userId.equals(request.handlers().drafter())
                    || userId.equals(request.handlers().handler());
            return own ? Optional.of("本件答复由您承办或拟稿，不能由本人签发，请由其他负责人签发。") : Optional.empty();
        }
    },
    /** Whoever drafted the reply or signed it off does not put the seal on it. */
    APPLY_SEAL {
        @Override
        public Optional<String> refusal(DisclosureRequest request, String userId) {
            var own = userId.equals(request.handlers().drafter())
                    || userId.equals(request.handlers().approver());
            return own ? Optional.of("本件答复由您拟稿或签发，不能由本人用印，请由其他印章管理人员办理。") : Optional.empty();
        }
    };

    /** Why {@code userId} may not do this on the case; empty when they may. */
    public abstract Optional<String> refusal(DisclosureRequest request, String userId);
}
