package io.disclosuredesk.architecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What the rules look at and ArchUnit has no words for. */
final class Conditions {

    /** Interfaces that fence something outside (mail, SMS, seal) may have one implementation; by simple name. */
    private static final Set<String> FENCES = Set.of();

    private Conditions() {}

    /** Takes the time from the machine: {@code now()} without a clock, a system clock, the current milliseconds, a fresh Date. */
    static ArchCondition<JavaClass> askTheMachine() {
        return new ArchCondition<>("ask the machine for the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getCallsFromSelf().stream())
                        .filter(Conditions::readsTheTime)
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var name = call.getTarget().getName();
        var arguments = call.getTarget().getRawParameterTypes();
        if (owner.getPackageName().startsWith("java.time") && name.equals("now")) {
            return arguments.stream().noneMatch(argument -> argument.isEquivalentTo(Clock.class));
        }
        return switch (owner.getName()) {
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date" -> name.equals("<init>") && arguments.isEmpty();
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> false;
        };
    }

    /** An interface that exactly one class implements says nothing that the class does not say. */
    static ArchCondition<JavaClass> haveMoreThanOneImplementation() {
        return new ArchCondition<>("have more than one implementation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var classes = type.getAllSubclasses().stream()
                        .filter(implementation -> !implementation.isInterface())
                        .count();
                if (classes == 1 && !FENCES.contains(type.getSimpleName())) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has one implementation"));
                }
            }
        };
    }

    /** Without the mark NullAway looks away. */
    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in an unmarked package"));
                }
            }
        };
    }
}
