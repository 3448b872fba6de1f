package org.teamaround.shell;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;

/** The use cases that hang in a wired program, found by walking its fields; each with its public acts. */
final class UseCasesOf {
    private final Map<String, Object> found = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    UseCasesOf(Object... roots) {
        for (Object root : roots) walk(root);
    }

    record Act(Object useCase, Method method) {
        Right right() {
            return useCase.getClass().getAnnotation(Needs.class).value();
        }

        String name() {
            return useCase.getClass().getSimpleName() + '.' + method.getName();
        }

        /** Really calls it: what it was refused for; a fault over made-up arguments is no refusal. */
        List<String> call(MadeUp madeUp) {
            Object[] given = Arrays.stream(method.getGenericParameterTypes()).map(madeUp::of).toArray();
            try {
                return ((Outcome<?>) method.invoke(useCase, given)).problems().stream().map(Problem::key).toList();
            } catch (InvocationTargetException fault) {
                return List.of("fault: " + fault.getCause());
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** In order of name. */
    List<Act> acts() {
        return found.values().stream().flatMap(useCase -> Arrays.stream(useCase.getClass().getDeclaredMethods()).filter(UseCasesOf::isAct)
            .map(method -> new Act(useCase, method))).toList();
    }

    Set<String> classes() {
        return found.keySet();
    }

    private static boolean isAct(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()
            && method.getReturnType() == Outcome.class && Arrays.asList(method.getParameterTypes()).contains(Actor.class);
    }

    private void walk(Object at) {
        if (!at.getClass().getName().startsWith("org.teamaround") || at.getClass().isEnum() || !seen.add(at)) return;
        if (at.getClass().isAnnotationPresent(Needs.class)) found.put(at.getClass().getName(), at);
        for (Class<?> type = at.getClass(); type != null && type.getName().startsWith("org.teamaround"); type = type.getSuperclass())
            for (Field field : type.getDeclaredFields()) follow(at, field);
    }

    private void follow(Object at, Field field) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) return;
        try {
            field.setAccessible(true);
            Object next = field.get(at);
            if (next != null) walk(next);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
