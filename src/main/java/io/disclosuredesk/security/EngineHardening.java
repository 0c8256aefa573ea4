package io.disclosuredesk.security;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Closes what the engine leaves open and settings cannot close. */
@Component
final class EngineHardening extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setPasswordEncryptor(new BcryptPasswords());
        // Stated here too, so that no configuration file can switch them off.
        engine.setAuthorizationEnabled(true);
        engine.setEnablePasswordPolicy(true);
        // The engine locks the account after wrong passwords, so anybody could lock out a colleague whose id he
        // knows. LoginAttempts limits the address that guesses instead.
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setLoginDelayBase(0);
    }
}
