package io.disclosuredesk.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys models and forms under their file name, from the jar and from a directory alike. Left alone, the engine names a
 * resource in a directory by its absolute path, and a form key such as {@code embedded:deployment:draft-reply.html} finds
 * nothing.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@NullUnmarked
class ResourcesByName extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration instanceof SpringTransactionsProcessEngineConfiguration spring) {
            spring.setDeploymentResources(Arrays.stream(spring.getDeploymentResources())
                    .map(Named::new)
                    .toArray(Resource[]::new));
        }
    }

    private static final class Named extends ByteArrayResource {

        private final String name;

        Named(Resource resource) {
            super(contentOf(resource));
            name = Objects.requireNonNull(resource.getFilename());
        }

        private static byte[] contentOf(Resource resource) {
            try {
                return resource.getContentAsByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getFilename() {
            return name;
        }

        /** What the engine takes as the name of a resource that is no file. */
        @Override
        public String getDescription() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && named.name.equals(name) && super.equals(other);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
