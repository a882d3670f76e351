package org.rapporteur.correction;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rapporteur.language.text.Span;

/**
 * Goes through the parts of a record of records, and makes it anew with some of them changed. By reflection: what is done
 * here is the same for every part of all seven kinds of findings, and stays right when they get another part.
 */
final class Parts {
    private Parts() {}

    /** With all parts changed, the inner ones first; a list or an optional is changed in what it holds. */
    @SuppressWarnings("unchecked") // a change makes a part of the same type, or the record could not be made
    static <T> T map(T whole, UnaryOperator<Object> change) {
        return (T) mapped(whole, change);
    }

    /** With all spans moved. */
    static <T> T shift(T whole, int by) {
        return by == 0
                ? whole
                : map(whole, part -> part instanceof Span span ? new Span(span.start() + by, span.end() + by) : part);
    }

    /** Every part is shown, the inner ones first. */
    static void each(Object whole, Consumer<Object> see) {
        var unused = mapped(whole, part -> {
            see.accept(part);
            return part;
        });
    }

    static void spans(Object whole, Consumer<Span> see) {
        each(whole, part -> {
            if (part instanceof Span span) {
                see.accept(span);
            }
        });
    }

    /** {@code now}, but with the values of {@code after} in those components in which it differs from {@code before}. */
    static <R> R merge(R now, R before, R after) {
        return rebuilt(now, component -> {
            Object wanted = value(after, component);
            return wanted.equals(value(before, component)) ? value(now, component) : wanted;
        });
    }

    /** The components in which {@code after} differs from {@code before}, but {@code now} is neither. */
    static <R> List<String> clashes(R now, R before, R after) {
        List<String> clashes = new ArrayList<>();
        for (RecordComponent component : now.getClass().getRecordComponents()) {
            Object wanted = value(after, component);
            Object seen = value(before, component);
            Object there = value(now, component);
            if (!wanted.equals(seen) && !there.equals(seen) && !there.equals(wanted)) {
                clashes.add(component.getName());
            }
        }
        return clashes;
    }

    /** The record with another value in one component. */
    static <R> R with(R record, String name, Object value) {
        return rebuilt(record, component -> component.getName().equals(name) ? value : value(record, component));
    }

    private static Object mapped(Object part, UnaryOperator<Object> change) {
        if (part instanceof Optional<?> optional) {
            return optional.map(inside -> mapped(inside, change));
        } else if (part instanceof List<?> list) {
            return list.stream().map(inside -> mapped(inside, change)).toList();
        } else if (part instanceof Record) {
            return change.apply(rebuilt(part, component -> mapped(value(part, component), change)));
        }
        return part;
    }

    private static <R> R rebuilt(R record, Function<RecordComponent, Object> component) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        boolean same = true;
        for (int at = 0; at < components.length; at++) {
            types[at] = components[at].getType();
            values[at] = component.apply(components[at]);
            same &= values[at].equals(value(record, components[at]));
        }
        return same ? record : made(record, types, values);
    }

    @SuppressWarnings("unchecked") // of the same class
    private static <R> R made(R like, Class<?>[] types, Object[] values) {
        try {
            return (R) like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(like + " cannot be made anew", e);
        }
    }

    private static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + record + " cannot be read", e);
        }
    }
}
