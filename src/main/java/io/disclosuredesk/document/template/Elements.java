package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.Element;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The elements of a record, by the names that templates call them; read once for each class. */
final class Elements {

    /** Counts the records of a loop, from 1. */
    static final String COUNTER = "序号";

    private static final Map<Class<?>, Elements> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, One> byName = new LinkedHashMap<>();

    /**
     * An element.
     *
     * @param nullable whether a letter may be without it
     * @param mayBeLeftOut whether a template may be without it
     * @param entry the class of a list's records; null if it is no list of records
     */
    record One(
            String name,
            String means,
            ElementForm form,
            boolean nullable,
            boolean mayBeLeftOut,
            @Nullable Class<?> entry,
            List<Method> path) {

        /** Its value in {@code owner}; null if it is not there. */
        @Nullable
        Object in(Object owner) {
            @Nullable Object value = owner;
            for (Method step : path) {
                value = value == null ? null : call(step, value);
            }
            return value;
        }

        private static @Nullable Object call(Method step, Object owner) {
            try {
                return step.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + step, e);
            }
        }
    }

    private Elements(Class<?> type) {
        read(type, List.of(), false);
    }

    /**
     * The elements of this record.
     *
     * @throws IllegalArgumentException if the class is no record, or one of its elements has a type that no template can print
     */
    static Elements of(Class<?> type) {
        Elements known = KNOWN.get(type);
        if (known == null) {
            known = new Elements(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    List<One> all() {
        return List.copyOf(byName.values());
    }

    @Nullable
    One find(String name) {
        return byName.get(name);
    }

    private void read(Class<?> type, List<Method> path, boolean nullable) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            var here = new ArrayList<>(path);
            component.getAccessor().setAccessible(true);
            here.add(component.getAccessor());
            boolean mayBeNull = nullable || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            Element element = component.getAnnotation(Element.class);
            if (element != null) {
                add(component, element, List.copyOf(here), mayBeNull);
            } else if (component.getType().isRecord()) {
                read(component.getType(), here, mayBeNull);
            }
        }
    }

    private void add(RecordComponent component, Element element, List<Method> path, boolean nullable) {
        String name = element.value();
        if (!name.matches(WordsReader.NAME) || name.equals(COUNTER)) {
            throw new IllegalArgumentException(component + " cannot be called " + name);
        }
        ElementForm form = ElementForm.of(component.getGenericType());
        Class<?> entry = form == ElementForm.RECORDS
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : null;
        var one = new One(name, element.means(), form, nullable, element.mayBeLeftOut(), entry, path);
        if (byName.put(name, one) != null) {
            throw new IllegalArgumentException("two elements are called " + name + ", see " + component);
        }
    }
}
