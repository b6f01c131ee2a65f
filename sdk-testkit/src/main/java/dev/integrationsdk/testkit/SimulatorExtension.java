package dev.integrationsdk.testkit;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests their simulators. With {@code @ExtendWith(SimulatorExtension.class)} a test method, and the
 * {@code @BeforeEach} and {@code @AfterEach} methods around it, can have parameters of the simulators' types. Each test
 * gets fresh ones, started when first asked for and closed after the test. Within one test all parameters of one type
 * are the same simulator.
 *
 * <p>Needs JUnit Jupiter, which the application brings along. Tests may run in parallel.
 *
 * @since 0.1.0
 */
public final class SimulatorExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(SimulatorExtension.class);

    private static final Map<Class<?>, Supplier<Simulator>> STARTERS = Map.of(
            AdaSimulator.class, AdaSimulator::start,
            MembraneSimulator.class, MembraneSimulator::start,
            OdeusSimulator.class, OdeusSimulator::start,
            SigmaMindSimulator.class, SigmaMindSimulator::start,
            TrutoSimulator.class, TrutoSimulator::start);

    /** Made by JUnit. */
    public SimulatorExtension() {}

    /**
     * {@return whether the parameter's type is that of a simulator, and a test method is there} JUnit calls it.
     *
     * @param parameter a parameter of a test method or of another one around it
     * @param context the test
     */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getTestMethod().isPresent() && STARTERS.containsKey(typeOf(parameter));
    }

    /**
     * {@return the test's simulator of the parameter's type, started if there was none yet} JUnit calls it.
     *
     * @param parameter a parameter that is supported
     * @param context the test
     * @throws java.io.UncheckedIOException if the server cannot be started
     */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = typeOf(parameter);
        Store simulators = context.getStore(NAMESPACE);
        Simulator running = simulators.get(type, Simulator.class);
        if (running != null) {
            return running;
        }
        Simulator started = Objects.requireNonNull(STARTERS.get(type)).get();
        simulators.put(type, started);
        return started;
    }

    /**
     * Closes the test's simulators. JUnit calls it.
     *
     * @param context the test
     */
    @Override
    public void afterEach(ExtensionContext context) {
        Store simulators = context.getStore(NAMESPACE);
        for (Class<?> type : STARTERS.keySet()) {
            Simulator running = simulators.remove(type, Simulator.class);
            if (running != null) {
                running.close();
            }
        }
    }

    private static Class<?> typeOf(ParameterContext parameter) {
        return parameter.getParameter().getType();
    }
}
