package io.disclosuredesk.process;

import static io.disclosuredesk.process.ModelFile.nameIn;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.xml.instance.DomElement;

/** What a model must leave to Java. Every rule returns what breaks it, one line each. */
final class CodeRules {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> CODE_ATTRIBUTES =
            Set.of("class", "expression", "type", "topic", "resource", "decisionRef", "resultVariable");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}?");
    private static final Pattern ALLOWED =
            Pattern.compile("\\$\\{([a-z][A-Za-z]*|replyClock\\.[a-z][A-Za-z]*\\(execution\\))}");

    /** How a call activity hands its case on. */
    static final String CASE_OF_CALLER = "#{execution.processBusinessKey}";

    private CodeRules() {}

    /** {@code ServiceTask_RecordReview} runs {@code ${recordReviewDelegate}} and is bound in no other way. */
    static List<String> delegatesAreNamedAfterTheirTask(ModelFile file) {
        return Stream.<Class<? extends BaseElement>>of(ServiceTask.class, SendTask.class, BusinessRuleTask.class)
                .flatMap(type -> file.every(type).stream())
                .filter(task -> !delegateOf(task).equals(task.getAttributeValueNs(CAMUNDA, "delegateExpression"))
                        || CODE_ATTRIBUTES.stream().anyMatch(name -> task.getAttributeValueNs(CAMUNDA, name) != null))
                .map(task -> task.getId() + ": 应当且只应当绑定 " + delegateOf(task))
                .toList();
    }

    static List<String> modelHoldsNoScript(ModelFile file) {
        return elements(file.model().getDocument().getRootElement())
                .filter(element -> Set.of("script", "scriptTask").contains(element.getLocalName())
                        || element.hasAttribute("scriptFormat")
                        || element.hasAttribute("language"))
                .map(element -> element.getLocalName() + ": 模型中不得有脚本")
                .toList();
    }

    /** Only a variable, a bean or a date of the reply clock: calculations and calls belong to Java. */
    static List<String> expressionsAreOnlyNamesAndDates(ModelFile file) {
        return EXPRESSION
                .matcher(file.xml())
                .results()
                .map(MatchResult::group)
                .filter(ALLOWED.asMatchPredicate().negate())
                .filter(expression -> !expression.equals(CASE_OF_CALLER))
                .map(expression -> expression + ": 不允许的表达式")
                .toList();
    }

    /** A legal period changes with the law and the calendar, never with the model. */
    static List<String> timersTakeTheirDateFromTheClock(ModelFile file) {
        return Stream.<Class<? extends BaseElement>>of(TimeDate.class, TimeDuration.class, TimeCycle.class)
                .flatMap(type -> file.every(type).stream())
                .map(time -> time.getTextContent().strip())
                .filter(time -> time.matches(".*\\d{4}-\\d\\d.*|.*P[0-9T].*"))
                .map(time -> time + ": 定时器不得写死期限")
                .toList();
    }

    private static String delegateOf(BaseElement task) {
        var name = nameIn(task.getId());
        return "${" + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Delegate}";
    }

    private static Stream<DomElement> elements(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(CodeRules::elements));
    }
}
