package io.disclosuredesk.process;

import io.disclosuredesk.security.StaffDirectory;
import io.disclosuredesk.security.StaffUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * The lists of one person, made at the first login, since expressions in stored queries are switched off: what the person has
 * signed for, and the cases of their unit. The engine lets the owner, and nobody else, read them.
 */
@Component
class PersonalFilters {

    static final String MINE = "我的待办";
    static final String UNIT_LIST = "本处室";

    /** The variable: the id of the unit that handles the case, where the organ keeps units. */
    static final String UNIT = "handlingUnit";

    private static final String MINE_BEFORE = "我的任务";

    private final FilterService filters;
    private final CaseFilters cases;
    private final StaffDirectory staff;

    PersonalFilters(FilterService filters, CaseFilters cases, StaffDirectory staff) {
        this.filters = filters;
        this.cases = cases;
        this.staff = staff;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent login) {
        var userId = login.getAuthentication().getName();
        mine(userId);
        ofUnits(userId, staff.unitsOf(userId));
    }

    /** The lists there are ask what this edition asks; those of the units are made anew at the next login. */
    void bringUpToDate() {
        filters.createFilterQuery().filterName(MINE).list().stream()
                .filter(list -> list.getOwner() != null)
                .forEach(list ->
                        filters.saveFilter(cases.asking(list, cases.tasks().taskAssignee(list.getOwner()))));
        filters.createFilterQuery().filterName(UNIT_LIST).list().forEach(list -> filters.deleteFilter(list.getId()));
    }

    private void mine(String userId) {
        if (find(MINE, userId) != null) {
            return;
        }
        var before = find(MINE_BEFORE, userId);
        filters.saveFilter(
                before != null
                        ? before.setName(MINE)
                        : cases.filter(MINE, 0, "由我签收、等我办结的任务", cases.tasks().taskAssignee(userId))
                                .setOwner(userId));
    }

    /** Follows the person from unit to unit; its description says which units it was made for. */
    private void ofUnits(String userId, List<StaffUnit> units) {
        var there = find(UNIT_LIST, userId);
        if (units.isEmpty()) {
            if (there != null) {
                filters.deleteFilter(there.getId());
            }
            return;
        }
        var description = units.stream().map(StaffUnit::name).collect(Collectors.joining("、")) + "承办的件";
        if (there == null) {
            var made = cases.filter(UNIT_LIST, 5, description, handledBy(units));
            filters.saveFilter(made.setOwner(userId));
        } else if (!description.equals(there.getProperties().get("description"))) {
            filters.saveFilter(cases.with(there, 5, description, handledBy(units)));
        }
    }

    private TaskQuery handledBy(List<StaffUnit> units) {
        var query = cases.tasks().or();
        units.forEach(unit -> query.processVariableValueEquals(UNIT, unit.id()));
        return query.endOr();
    }

    private @Nullable Filter find(String name, String userId) {
        return filters.createFilterQuery().filterName(name).filterOwner(userId).list().stream()
                .findFirst()
                .orElse(null);
    }
}
