package io.disclosuredesk.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the engine does our way: its history leaves answers out, and a case belongs to the organ it was addressed to. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
@NullUnmarked
class EngineForCases extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomHistoryLevels(List.of(new CaseHistoryLevel()));
        configuration.setHistory(CaseHistoryLevel.NAME);
        configuration.setTenantIdProvider(new AgencyOfCase());
    }

    /** The tenant of an instance is the organ's code, which the start hands over as a variable. */
    private static final class AgencyOfCase implements TenantIdProvider {

        @Override
        public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
            return codeIn(context.getVariables());
        }

        @Override
        public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
            return codeIn(context.getVariables());
        }

        @Override
        public @Nullable String provideTenantIdForHistoricDecisionInstance(
                TenantIdProviderHistoricDecisionInstanceContext context) {
            var execution = context.getExecution();
            return execution == null ? null : execution.getTenantId();
        }

        private static @Nullable String codeIn(Map<String, Object> variables) {
            var code = variables.get(InformationRequest.Variables.AGENCY_CODE);
            return code == null ? null : code.toString();
        }
    }
}
