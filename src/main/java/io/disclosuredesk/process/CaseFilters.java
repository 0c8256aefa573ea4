package io.disclosuredesk.process;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** What all lists of Tasklist have in common: tasks of cases only, by statutory date, the most urgent on top. */
@Component
class CaseFilters {

    private final FilterService filters;
    private final TaskService tasks;

    CaseFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** All open tasks of cases. */
    TaskQuery tasks() {
        return tasks.createTaskQuery().processDefinitionKeyIn(NodesNow.MODELS.toArray(String[]::new));
    }

    /** A list that is not saved yet. */
    Filter filter(String name, int position, String description, TaskQuery query) {
        return with(filters.newTaskFilter(name), position, description, query);
    }

    /** The list, named and placed as it is, asking something else; not saved yet. */
    Filter asking(Filter filter, TaskQuery query) {
        return filter.setQuery(query.orderByDueDate().asc());
    }

    /** The list asking something else; not saved yet. */
    Filter with(Filter filter, int position, String description, TaskQuery query) {
        return filter.setQuery(query.orderByDueDate().asc())
                .setProperties(Map.of(
                        "priority",
                        position,
                        "description",
                        description,
                        "color",
                        "#1f4e8c",
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false));
    }
}
