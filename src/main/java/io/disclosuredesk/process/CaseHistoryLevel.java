package io.disclosuredesk.process;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.NullUnmarked;

/** Full history, less the answers of forms: their texts belong to the case, where they are guarded, not to the engine. */
@NullUnmarked
class CaseHistoryLevel extends HistoryLevelFull {

    static final String NAME = "case-file";

    @Override
    public int getId() {
        return 41;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
        if (eventType == HistoryEventTypes.FORM_PROPERTY_UPDATE) {
            return false;
        }
        if (entity instanceof VariableInstance variable && variable.getName().startsWith(Answers.PREFIX)) {
            return false;
        }
        return super.isHistoryEventProduced(eventType, entity);
    }
}
